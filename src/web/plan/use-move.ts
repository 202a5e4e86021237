import { useMutation } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import { usePlanDesk } from "./plan-desk.ts";
import { useKeptPlan } from "./use-kept-plan.ts";

interface Move {
  readonly task: string;
  readonly work: string;
  /** Weeks from 1. */
  readonly from: number;
  readonly to: number;
  /** Takes a move back: then nothing is offered to take back. */
  readonly back?: boolean;
}

/** Puts a task into another week; a refusal comes with its reasons. */
export function useMove() {
  const { plan, onMoved } = usePlanDesk();
  const keep = useKeptPlan();
  const { data, error, isPending, mutate } = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: ({ task, to }: Move) => call("plan.move", { id: plan.id, task, week: to }),
    onSuccess: (outcome, { work, from, to }) => {
      if (outcome.kind !== "moved") return;
      onMoved({ work, from, to });
      keep(outcome.plan);
    },
  });
  const refusals = data?.kind === "refused" ? data.refusals : [];
  return { move: mutate, busy: isPending, error, refusals };
}
