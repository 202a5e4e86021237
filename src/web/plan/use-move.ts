import { useMutation } from "@tanstack/react-query";
import type { PlanTask } from "#src/plan/index.ts";
import { carryOutMove, findMoved } from "./carry-out-move.ts";
import { usePlanDesk } from "./plan-desk.ts";
import { useKeptPlan } from "./use-kept-plan.ts";

interface Move {
  readonly task: Pick<PlanTask, "id" | "work" | "title" | "pinned">;
  /** Weeks from 1. */
  readonly from: number;
  readonly to: number;
  /** Others give way, and the plan is made again. */
  readonly makeRoom?: boolean;
  /** Takes a move back: then nothing is offered to take back. */
  readonly back?: boolean;
  /** It was free to move before the move that is taken back. */
  readonly letGo?: boolean;
}

/** Puts a task into another week; a refusal comes with its reasons. */
export function useMove() {
  const { plan, onMoved, onPlannedAgain } = usePlanDesk();
  const keep = useKeptPlan();
  const { data, error, isPending, mutate, variables } = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: ({ task: { id, work }, to, makeRoom = false, letGo = false }: Move) =>
      carryOutMove(plan.id, { task: id, work, to, makeRoom, letGo }),
    onSuccess: (outcome, { task, from, to, makeRoom = false, back = false, letGo = false }) => {
      if (outcome.kind !== "moved") return;
      keep(outcome.plan);
      const { title, work, pinned } = task;
      if (!makeRoom) {
        onMoved({ work, from, to, back, free: back ? letGo : !pinned });
        return;
      }
      const found = findMoved(outcome.plan, { task: task.id, work, to });
      const says =
        found.week === to
          ? `“${title}” stands in week ${to} now, and the others were planned again around it.`
          : `Week ${to} could not hold “${title}” when the others were planned again.`;
      const undo = { ...task, id: found.task, from: to, to: from };
      onPlannedAgain(found.week === to ? { says, moveBack: undo } : { says }, outcome.plan);
    },
  });
  const refusals = data?.kind === "refused" ? data.refusals : [];
  return {
    move: mutate,
    busy: isPending,
    making: isPending && variables?.makeRoom === true,
    error,
    refusals,
  };
}
