import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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

/** Ticks tasks off. The tick shows at once and is taken back if it could not be kept. */
export function useMarkTask(id: string) {
  const queries = useQueryClient();
  const key = ["plan", id];
  return useMutation({
    // One after the other, so that two quick ticks cannot overtake each other.
    scope: { id: `mark ${id}` },
    mutationFn: (mark: Mark) => call("plan.mark", { id, ...mark }),
    onMutate: async (mark) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData<Plan>(key);
      if (before) queries.setQueryData<Plan>(key, withMark(before, mark));
      return { undo: { task: mark.task, done: !mark.done } };
    },
    onError: (_error, _mark, context) => {
      const now = queries.getQueryData<Plan>(key);
      if (now && context) queries.setQueryData<Plan>(key, withMark(now, context.undo));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["plans"] }),
  });
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
