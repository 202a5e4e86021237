import { notifyManager, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../client/call.ts";
import { useKeptPlan } from "./use-kept-plan.ts";

export interface Tick {
  readonly task: string;
  readonly done: boolean;
  /** Where the artefact can be seen. */
  readonly at?: string;
}

/**
 * Ticks tasks off. A tick shows at once and falls back if it could not be kept; they are kept one after the other, so
 * that two quick ticks cannot overtake each other.
 */
export function useTicks(plan: Plan) {
  const keep = useKeptPlan();
  const [pending, setPending] = useState<readonly Tick[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const marking = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: (tick: Tick) => call("plan.mark", { id: plan.id, ...tick }),
    onSuccess: (kept) => keep(kept),
    // Dropped after the plan that was kept is shown, not before.
    onSettled: (_kept, _error, tick) =>
      notifyManager.schedule(() => setPending((ticks) => ticks.filter((one) => one !== tick))),
  });
  const tick = (next: Tick) => {
    setPending((ticks) => [...ticks, next]);
    setTicked((tasks) => new Set([...tasks, next.task]));
    marking.mutate(next);
  };
  return { shown: pending.reduce(withTick, plan), ticked, tick, failed: failureOf(marking) };
}

/** The tick that could not be kept, and why. */
function failureOf({ error, variables }: { error: Error | null; variables: Tick | undefined }) {
  return error === null || variables === undefined ? undefined : { task: variables.task, error };
}

function withTick(plan: Plan, { task, done }: Tick): Plan {
  const weeks = plan.weeks.map((week) => ({
    ...week,
    tasks: week.tasks.map((one) => (one.id === task ? { ...one, done } : one)),
  }));
  return { ...plan, weeks };
}
