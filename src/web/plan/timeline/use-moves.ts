import { notifyManager, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../../client/call.ts";
import type { Refusal } from "./carry.ts";
import { withMoved } from "./with-moved.ts";

/** A task on its way from one week to another. */
interface Move {
  readonly task: string;
  readonly work: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Takes an earlier move back. */
  readonly undo: boolean;
}

/** What came of the last thing tried. */
export type Outcome =
  | { readonly kind: "moved"; readonly move: Move }
  | { readonly kind: "refused"; readonly move: Move; readonly refusals: readonly Refusal[] }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "stays"; readonly task: string; readonly title: string; readonly says: string };

/**
 * Moves tasks. A move shows at once and falls back if it is refused or could not be kept; moves are kept one after the
 * other, so that two quick ones cannot overtake each other. `onSettled` is told the id the task has afterwards.
 */
export function useMoves(plan: Plan, onSettled: (task: string) => void) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<readonly Move[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const moving = useMutation({
    scope: { id: `moves of ${plan.id}` },
    mutationFn: ({ task, to }: Move) => call("plan.move", { id: plan.id, task, week: to }),
    onSuccess: async (answer, asked) => {
      if (answer.kind === "refused") {
        setOutcome({ kind: "refused", move: asked, refusals: answer.refusals });
        onSettled(asked.task);
        return;
      }
      queries.setQueryData(["plan", plan.id], answer.plan);
      const task = findMoved(answer.plan, asked);
      setOutcome({ kind: "moved", move: { ...asked, task } });
      onSettled(task);
      await queries.invalidateQueries({ queryKey: ["plans"] });
    },
    onError: (error) => setOutcome({ kind: "failed", error }),
    // Dropped after the plan that was kept is shown, not before.
    onSettled: (_kept, _error, asked) =>
      notifyManager.schedule(() => setPending((moves) => moves.filter((one) => one !== asked))),
  });
  const move = (asked: Move) => {
    setOutcome(undefined);
    setPending((moves) => [...moves, asked]);
    moving.mutate(asked);
  };
  return { shown: pending.reduce(withMoved, plan), busy: pending.length > 0, move, outcome, setOutcome };
}

/** Parts are numbered by their weeks, so the task may have another id where it stands now. */
function findMoved(plan: Plan, { task, work, to }: Move): string {
  const there = plan.weeks[to - 1]?.tasks ?? [];
  return (there.find(({ id }) => id === task) ?? there.find((one) => one.work === work))?.id ?? task;
}
