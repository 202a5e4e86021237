import { notifyManager, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../client/call.ts";
import type { OperationInput } from "../client/operations.ts";

/** A stored plan. */
export function usePlan(id: string) {
  return useQuery({ queryKey: ["plan", id], queryFn: ({ signal }) => call("plan.get", { id }, signal) });
}

interface Mark {
  readonly task: string;
  readonly done: boolean;
}

/**
 * Ticks tasks off. A tick shows at once and falls back if it could not be kept; they are kept one after the other, so
 * that two quick ticks cannot overtake each other.
 */
export function useTicks(plan: Plan) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<readonly Mark[]>([]);
  const marking = useMutation({
    scope: { id: `ticks of ${plan.id}` },
    mutationFn: (mark: Mark) => call("plan.mark", { id: plan.id, ...mark }),
    onSuccess: async (kept) => {
      queries.setQueryData(["plan", plan.id], kept);
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
    // Dropped after the plan that was kept is shown, not before.
    onSettled: (_kept, _error, mark) =>
      notifyManager.schedule(() => setPending((marks) => marks.filter((one) => one !== mark))),
  });
  const tick = (mark: Mark) => {
    setPending((marks) => [...marks, mark]);
    marking.mutate(mark);
  };
  return { shown: pending.reduce(withMark, plan), tick, error: marking.error };
}

/** Drafts the same plan again for other hours or another first day; ticks are kept. */
export function useRedraft(plan: Plan) {
  const queries = useQueryClient();
  const { profileId, role, domain, sector } = plan;
  return useMutation({
    mutationFn: (change: Pick<OperationInput<"plan.draft">, "hoursPerWeek" | "start">) =>
      call("plan.draft", { profileId, role, domain, sector, ...change }),
    onSuccess: async (next) => {
      queries.setQueryData(["plan", next.id], next);
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
  });
}

function withMark(plan: Plan, { task, done }: Mark): Plan {
  const weeks = plan.weeks.map((week) => ({
    ...week,
    tasks: week.tasks.map((one) => (one.id === task ? { ...one, done } : one)),
  }));
  return { ...plan, weeks };
}
