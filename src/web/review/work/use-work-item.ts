import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";

export type Next = OperationOutput<"projects.next">;
export type ShownItem = Extract<Next, { kind: "item" }>;
export type Nothing = Extract<Next, { kind: "nothing" }>;

/**
 * The item to judge: the next one, or one that was judged before and is looked at again. It stays as it was opened until
 * it is asked for anew: nobody's item changes under their hands.
 */
export function useWorkItem(id: string, item: string | undefined) {
  return useQuery<Next>({
    queryKey: ["review-work", id, item ?? "next"],
    queryFn: ({ signal }) =>
      item === undefined
        ? call("projects.next", { id }, signal)
        : call("projects.mineOne", { id, item }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
