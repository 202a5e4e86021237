import { useEffect, useState } from "react";

const TICK_MS = 1_000;

/** Seconds this page was looked at, from those counted before. A page in the background does not count. */
export function useSeconds(before: number): number {
  const [seconds, setSeconds] = useState(before);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") setSeconds((counted) => counted + 1);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
