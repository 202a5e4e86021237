import { useEffect, useRef, useState } from "react";

/** Long enough not to write an address for every letter, short enough to be there when it is copied. */
const PAUSE_MS = 300;

/**
 * A field whose text is kept in the address: shown at once, written after a short pause, and read back when the
 * address changes by itself.
 */
export function useTypedWord(
  word: string | undefined,
  write: (word: string) => void,
): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(word ?? "");
  const written = useRef(word ?? "");
  const latestWrite = useRef(write);
  useEffect(() => {
    latestWrite.current = write;
  });
  useEffect(() => {
    if ((word ?? "") === written.current) return;
    written.current = word ?? "";
    setTyped(word ?? "");
  }, [word]);
  useEffect(() => {
    if (typed === written.current) return;
    const timer = setTimeout(() => {
      written.current = typed;
      latestWrite.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped];
}
