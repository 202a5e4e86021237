import { useEffect, useState } from "react";
import { showBytes } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import type { ImportState, Readable } from "./use-import.ts";

/** Reading is ended by the server after this long. */
const LIMIT_SECONDS = 10;

interface ReadingProgressProps {
  readonly state: ImportState;
  readonly onStop: () => void;
  readonly onAgain: (what: Readable) => void;
}

/** How far the reading is, or why it ended without a profile. */
export function ReadingProgress({ state, onStop, onAgain }: ReadingProgressProps) {
  switch (state.kind) {
    case "idle":
      return null;
    case "reading":
      return <Reading what={state.what} onStop={onStop} />;
    case "stopped":
      return (
        <div className="reading" aria-live="polite">
          <p>Stopped. Nothing of {nameOf(state.what)} was stored.</p>
          <Button onClick={() => onAgain(state.what)}>Read it after all</Button>
        </div>
      );
    case "failed":
      return (
        <div className="reading">
          <Notice message={`${nameOf(state.what)}: ${state.message}`} advice={state.advice}>
            <Button onClick={() => onAgain(state.what)}>Try the same file again</Button>
          </Notice>
        </div>
      );
  }
}

function Reading({ what, onStop }: { readonly what: Readable; readonly onStop: () => void }) {
  const seconds = useSeconds();
  useEscape(onStop);
  return (
    <div className="reading">
      <p aria-live="polite">Reading {nameOf(what)}</p>
      <progress
        max={LIMIT_SECONDS}
        value={Math.min(seconds, LIMIT_SECONDS)}
        aria-label="Time taken of the time allowed"
      />
      <p className="note figures">
        {seconds.toFixed(1)} s of {LIMIT_SECONDS} s at most
      </p>
      <Button onClick={onStop}>
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
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onEscape]);
}

function nameOf(what: Readable): string {
  return what.kind === "file"
    ? `${what.file.name} (${showBytes(what.file.size)})`
    : `the example “${what.title}”`;
}
