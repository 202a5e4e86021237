import { useEffect, useState } from "react";

/** A pause in writing, long enough not to ask with every letter. */
const PAUSE_MS = 350;

/** A text once its writer pauses; an empty one at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
