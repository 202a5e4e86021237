import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";
import { readWords } from "../client/address-words.ts";
import type { AddressWords } from "../client/address-words.ts";
import { useChosen } from "../client/use-chosen.ts";

/** The addresses of the tools. */
export type ToolPath =
  | "/tools/credentials"
  | "/tools/pay"
  | "/tools/hourly"
  | "/tools/datasets"
  | "/tools/regions"
  | "/tools/niche"
  | "/tools/formula"
  | "/tools/employers";

/**
 * What was told to a tool. It stands in the address and nowhere else, so that an answer can be shared, reloaded and gone
 * back to; an empty word is taken out.
 */
export function useToolAddress(to: ToolPath) {
  const navigate = useNavigate();
  const address = readWords(useRouterState({ select: ({ location }) => location.search }));
  const write = useCallback(
    (words: AddressWords) => void navigate({ to, search: words, replace: true, resetScroll: false }),
    [navigate, to],
  );
  const [words, choose] = useChosen(address, write);
  const change = (more: AddressWords) => choose((told) => readWords({ ...told, ...more }));
  return [words, change] as const;
}
