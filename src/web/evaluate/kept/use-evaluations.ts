import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { useIsOwn } from "../../client/use-me.ts";

export type KeptEntry = OperationOutput<"evaluation.list">["evaluations"][number];

/** The evaluations kept here. */
export function useEvaluations() {
  return useQuery({
    queryKey: ["evaluations"],
    queryFn: ({ signal }) => call("evaluation.list", {}, signal),
    enabled: useIsOwn(),
  });
}

/** One kept evaluation. */
export function useEvaluation(id: string) {
  return useQuery({
    queryKey: ["evaluation", id],
    queryFn: ({ signal }) => call("evaluation.get", { id }, signal),
  });
}

/** Deletes a kept evaluation; the row that had the focus is gone then, so the page takes it. */
export function useDeleteEvaluation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call("evaluation.delete", { id }),
    onSuccess: (_, id) => {
      queries.removeQueries({ queryKey: ["evaluation", id] });
      document.querySelector("main")?.focus({ preventScroll: true });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["evaluations"] }),
  });
}
