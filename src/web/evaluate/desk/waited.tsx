import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";

interface WaitedProps {
  readonly says: string;
  /** What happens meanwhile. */
  readonly parts?: string;
  readonly onStop: () => void;
}

/** Something that takes a while: what it is, for how long already, and the way to stop it. */
export function Waited({ says, parts, onStop }: WaitedProps) {
  const seconds = useSeconds();
  useEscape(onStop);
  return (
    <div className="waited">
      <p aria-live="polite">{says} …</p>
      {parts !== undefined && <p className="note">{parts}</p>}
      <progress aria-label={says} />
      <p className="note figures">{seconds.toFixed(1)} s</p>
      <Button ref={focusWhenShown} onClick={onStop}>
        Stop <kbd>Esc</kbd>
      </Button>
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const from = performance.now();
    const timer = setInterval(() => setSeconds((performance.now() - from) / 1000), 100);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") onEscape();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
