import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../../client/call.ts";
import type { Verdicts } from "./carry.ts";

/** Where a task may stand, week by week; asked while there is a task to ask for. */
export function useVerdicts({ id, events }: Plan, task: string | undefined): Verdicts | undefined {
  const { data } = useQuery({
    // Every change of the plan adds an event: an answer for the plan before it is never shown.
    queryKey: ["plan-places", id, task, events.length],
    queryFn: ({ signal }) => call("plan.placesFor", { id, task: task ?? "" }, signal),
    enabled: task !== undefined,
  });
  return useMemo(
    () => data && new Map(data.weeks.map(({ week, refusals }) => [week, refusals] as const)),
    [data],
  );
}
