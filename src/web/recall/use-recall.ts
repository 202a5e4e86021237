import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationInput, OperationOutput } from "../client/operations.ts";

export type Due = OperationOutput<"recall.due">;
export type CardAsked = Due["cards"][number];
export type Rating = OperationInput<"recall.rate">["rating"];

/** The cards of a plan due today. */
export function useDue(id: string) {
  return useQuery({
    queryKey: ["recall", id],
    queryFn: ({ signal }) => call("recall.due", { id }, signal),
  });
}

/** Keeps how well a card came back; what is due then takes the place of what was. */
export function useRating(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (rated: { readonly card: string; readonly rating: Rating }) =>
      call("recall.rate", { id, ...rated }),
    onSuccess: async (due) => {
      queries.setQueryData(["recall", id], due);
      await queries.invalidateQueries({ queryKey: ["plan", id] });
    },
  });
}
