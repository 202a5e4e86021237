import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Plan } from "#src/plan/index.ts";

/** Asked of the plan itself, so that they are stale as soon as it changes. */
const OF_THE_PLAN = ["plan-changes", "plan-lacks", "plan-why", "plan-places", "recall"];
/** What is finished counts as evidence of the profile: what is said of the person changes with it. */
const OF_THE_PERSON = ["plans", "profile", "lanes", "lane"];

/** Puts a plan that was changed on the server in the place of the one shown, and has asked again what follows from it. */
export function useKeptPlan(): (plan: Plan) => void {
  const queries = useQueryClient();
  return useCallback(
    (plan) => {
      queries.setQueryData(["plan", plan.id], plan);
      const stale = [...OF_THE_PLAN.map((key) => [key, plan.id]), ...OF_THE_PERSON.map((key) => [key])];
      for (const queryKey of stale) void queries.invalidateQueries({ queryKey });
    },
    [queries],
  );
}
