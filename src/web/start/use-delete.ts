import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";

/**
 * Deletes a profile or a plan; what this page remembers of it goes too, so that Back cannot bring it up again. The
 * row that had the focus is gone then: the page takes it.
 */
export function useDelete(operation: "profile.delete" | "plan.delete") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(operation, { id }),
    onSuccess: () => {
      for (const kept of ["profile", "lanes", "lane", "plan"]) queries.removeQueries({ queryKey: [kept] });
      document.querySelector("main")?.focus({ preventScroll: true });
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["profiles"] });
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
  });
}
