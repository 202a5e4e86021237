import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";

export type PlainCheck = OperationOutput<"readability.check">;
export type PlainChange = OperationOutput<"readability.compare">;

/** Nothing of a text outlives the page. */
const passing = { gcTime: 0, staleTime: Number.POSITIVE_INFINITY };

/** How plain one text is. */
export function useReadability(text: string) {
  return useQuery({
    queryKey: ["tools", "readability", text],
    queryFn: ({ signal }) => call("readability.check", { text }, signal),
    enabled: text.trim() !== "",
    ...passing,
  });
}

/** What an edit changed; asked once there is a text before and one after. */
export function usePlainChange(before: string, after: string) {
  return useQuery({
    queryKey: ["tools", "readability-change", before, after],
    queryFn: ({ signal }) => call("readability.compare", { before, after }, signal),
    enabled: before.trim() !== "" && after.trim() !== "",
    ...passing,
  });
}
