import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";

/** Deletes a profile or a plan; the lists are asked again whatever came of it. */
export function useDelete(operation: "profile.delete" | "plan.delete") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(operation, { id }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["profiles"] });
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
  });
}
