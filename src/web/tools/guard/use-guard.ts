import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";

export type Declared = "" | "synthetic" | "public";
export type GuardLook = OperationOutput<"guard.check">;

/** What the rules see in a text, and the text with it masked. Nothing of either outlives the page. */
export function useGuard(text: string, declared: Declared) {
  return useQuery({
    queryKey: ["tools", "guard", declared, text],
    queryFn: ({ signal }) =>
      call("guard.check", { text, mask: true, ...(declared === "" ? {} : { declared }) }, signal),
    enabled: text.trim() !== "",
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How many rules there are and what was measured of them. */
export function useGuardRules() {
  return useQuery({
    queryKey: ["tools", "guard-rules"],
    queryFn: async ({ signal }) => (await call("guard.check", { text: "" }, signal)).rules,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
