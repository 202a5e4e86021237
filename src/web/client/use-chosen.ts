import { useEffect, useState } from "react";

/** How long a person pauses before the address follows: long enough for a slider to be dragged in one go. */
const PAUSE_MS = 250;

/**
 * What the person is choosing, shown at once. The address follows when they pause, and leads when it changes by
 * itself. Controls bound to the address directly would fall back for the moment it takes to change, and an address
 * that arrives late must not undo what was chosen since it was written.
 */
export function useChosen<Search extends object>(address: Search, write: (next: Search) => void) {
  const now = JSON.stringify(address);
  const [chosen, choose] = useState(address);
  const [followed, setFollowed] = useState(now);
  // Addresses written and not yet seen to arrive.
  const [written, setWritten] = useState<readonly string[]>([]);
  if (now !== followed) {
    setFollowed(now);
    if (written.includes(now)) setWritten(written.slice(written.indexOf(now) + 1));
    else choose(address);
  }

  useEffect(() => {
    const next = JSON.stringify(chosen);
    if (next === now) return undefined;
    const timer = setTimeout(() => {
      setWritten((before) => [...before, next]);
      write(chosen);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [chosen, now, write]);

  return [chosen, choose] as const;
}
