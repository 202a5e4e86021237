import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";

export type Waiting = OperationOutput<"projects.toAdjudicate">["items"][number];
export type Dispute = OperationOutput<"projects.dispute">;

/** Items that wait for an adjudicator and those already decided, critical ones first. */
export function useToAdjudicate(id: string) {
  return useQuery({
    queryKey: ["review", id, "adjudicate"],
    queryFn: ({ signal }) => call("projects.toAdjudicate", { id }, signal),
  });
}

/** What people said of one of them. It stays as it was opened until it is decided. */
export function useDispute(id: string, item: string) {
  return useQuery({
    queryKey: ["review-dispute", id, item],
    queryFn: ({ signal }) => call("projects.dispute", { id, item }, signal),
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}
