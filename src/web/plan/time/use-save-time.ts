import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { TimeAsked } from "./read-form.ts";

/** Keeps other hours and makes the plan again; what is done stays done. */
export function useSaveTime(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (availability: TimeAsked) => call("plan.repair", { id, availability }),
    onSuccess: async (plan) => {
      queries.setQueryData(["plan", plan.id], plan);
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
  });
}
