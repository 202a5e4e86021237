import { useQuery } from "@tanstack/react-query";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../../client/call.ts";

/** Why a task stands where it does, what it waits for and what needs it. */
export function useExplained({ id, events }: Plan, task: string) {
  return useQuery({
    queryKey: ["plan-why", id, task, events.length],
    queryFn: ({ signal }) => call("plan.explain", { id, task }, signal),
  });
}
