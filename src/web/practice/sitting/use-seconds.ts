import { useEffect, useRef } from "react";

/** Seconds a page was in sight since it was opened; asked for when a judgement is sent. */
export function useSeconds(): () => number {
  const shown = useRef(0);
  const since = useRef<number>(undefined);
  useEffect(() => {
    const turn = () => {
      const now = performance.now();
      if (since.current !== undefined) shown.current += now - since.current;
      since.current = document.visibilityState === "visible" ? now : undefined;
    };
    turn();
    document.addEventListener("visibilitychange", turn);
    return () => document.removeEventListener("visibilitychange", turn);
  }, []);
  return () => {
    const running = since.current === undefined ? 0 : performance.now() - since.current;
    return Math.round((shown.current + running) / 1000);
  };
}
