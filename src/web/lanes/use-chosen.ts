import { useEffect, useState } from "react";

/** How long a person pauses before the address follows: long enough for a slider to be dragged in one go. */
const PAUSE_MS = 250;

/**
 * What the person is choosing, shown at once. The address follows when they pause, and leads when it changes by
 * itself. Controls bound to the address directly would fall back for the moment it takes to change.
 */
export function useChosen<Search extends object>(address: Search, write: (next: Search) => void) {
  const [chosen, choose] = useState(address);
  const [followed, setFollowed] = useState(JSON.stringify(address));
  const now = JSON.stringify(address);
  if (now !== followed) {
    setFollowed(now);
    choose(address);
  }

  useEffect(() => {
    if (JSON.stringify(chosen) === now) return undefined;
    const timer = setTimeout(() => write(chosen), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [chosen, now, write]);

  return [chosen, choose] as const;
}
