import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { readWords } from "../client/address-words.ts";
import type { AddressWords } from "../client/address-words.ts";

/** The addresses of the tools. */
export type ToolPath =
  | "/tools/credentials"
  | "/tools/pay"
  | "/tools/datasets"
  | "/tools/regions"
  | "/tools/niche"
  | "/tools/formula"
  | "/tools/employers";

/** How long a person pauses before the address follows. */
const PAUSE_MS = 250;

/**
 * What was told to a tool. It stands in the address and nowhere else, so that an answer can be shared, reloaded and gone
 * back to; an empty word is taken out. Shown at once; the address follows after a pause, and leads when it changes by
 * itself. What is told while it follows is not lost to its echo.
 */
export function useToolAddress(to: ToolPath) {
  const navigate = useNavigate();
  const address = readWords(useRouterState({ select: ({ location }) => location.search }));
  const now = JSON.stringify(address);
  const [words, choose] = useState<AddressWords>(address);
  const [followed, setFollowed] = useState(now);
  // Addresses written and not yet seen to arrive: they arrive late, and must not undo what was told since.
  const [written, setWritten] = useState<readonly string[]>([]);
  if (now !== followed) {
    setFollowed(now);
    if (written.includes(now)) setWritten(written.slice(written.indexOf(now) + 1));
    else choose(address);
  }

  useEffect(() => {
    const next = JSON.stringify(words);
    if (next === now) return undefined;
    const timer = setTimeout(() => {
      setWritten((before) => [...before, next]);
      void navigate({ to, search: words, replace: true, resetScroll: false });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, now, navigate, to]);

  const change = (more: AddressWords) => choose((told) => readWords({ ...told, ...more }));
  return [words, change] as const;
}
