import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { today } from "../client/dates.ts";
import type { JustMoved, PlanDesk, PlannedAgain } from "./plan-desk.ts";
import { useTicks } from "./use-ticks.ts";

/** The desk of a plan, and what its last planning again did. */
export function useDesk(plan: Plan) {
  const { shown, ticked, tick, failed } = useTicks(plan);
  const [justMoved, setJustMoved] = useState<JustMoved>();
  const [plannedAgain, setPlannedAgain] = useState<PlannedAgain>();
  const desk: PlanDesk = {
    plan: shown,
    today: today(),
    ticked,
    tick,
    failedTick: failed,
    justMoved,
    onMoved: setJustMoved,
    onPlannedAgain: (done, { change }) => {
      setJustMoved(undefined);
      setPlannedAgain((before) => ({ ...done, change, number: (before?.number ?? 0) + 1 }));
    },
  };
  return { desk, plannedAgain, putAway: () => setPlannedAgain(undefined) };
}
