import { notifyManager, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { carryOutMove, findMoved } from "../carry-out-move.ts";
import { othersCanGiveWay } from "../giving-way.ts";
import { useKeptPlan } from "../use-kept-plan.ts";
import { useLetGo } from "../use-let-go.ts";
import type { Refusal } from "./carry.ts";
import { withMoved } from "./with-moved.ts";

/** A task on its way from one week to another. */
export interface Move {
  readonly task: string;
  readonly work: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Others give way: the plan is made again, which takes a few seconds. */
  readonly makeRoom: boolean;
  /** It was not held in its week before, and is let go again when the move is taken back. */
  readonly free: boolean;
  /** Takes an earlier move back. */
  readonly undo: boolean;
}

/** What came of the last thing tried. */
export type Outcome =
  | {
      readonly kind: "moved";
      readonly move: Move;
      /** The week it stands in now; nothing when it fell out. */
      readonly stands: number | undefined;
      /** What moved with it, where room was made. */
      readonly change: Plan["change"];
    }
  | { readonly kind: "refused"; readonly move: Move; readonly refusals: readonly Refusal[] }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "free"; readonly title: string }
  | { readonly kind: "stays"; readonly task: string; readonly title: string; readonly says: string };

/**
 * Moves tasks. A move shows at once and falls back if it is refused or could not be kept; moves are kept one after the
 * other, so that two quick ones cannot overtake each other. `onSettled` is told the id the task has afterwards.
 */
export function useMoves(plan: Plan, onSettled: (task: string) => void) {
  const queries = useQueryClient();
  const keep = useKeptPlan();
  const [pending, setPending] = useState<readonly Move[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const moving = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: ({ undo, free, ...asked }: Move) => carryOutMove(plan.id, { ...asked, letGo: undo && free }),
    onSuccess: (answer, asked) => {
      if (answer.kind === "refused") {
        setOutcome({ kind: "refused", move: asked, refusals: answer.refusals });
        return;
      }
      keep(answer.plan);
      const { task, week } = findMoved(answer.plan, asked);
      const change = asked.makeRoom ? answer.plan.change : undefined;
      setOutcome({ kind: "moved", move: { ...asked, task }, stands: week, change });
    },
    onError: (error) => {
      setOutcome({ kind: "failed", error });
      // Moving back and letting go are two steps: what stands after the first is asked for.
      void queries.invalidateQueries({ queryKey: ["plan", plan.id] });
    },
    // Dropped after the plan that was kept is shown, not before; only then its block stands where it will stay.
    onSettled: (answer, _error, asked) =>
      notifyManager.schedule(() => {
        setPending((moves) => moves.filter((one) => one !== asked));
        if (answer?.kind === "moved") onSettled(findMoved(answer.plan, asked).task);
        // Where others could give way the focus is on that offer.
        else if (answer === undefined || !othersCanGiveWay(answer.refusals)) onSettled(asked.task);
      }),
  });
  const move = (asked: Move) => {
    setOutcome(undefined);
    setPending((moves) => [...moves, asked]);
    moving.mutate(asked);
  };
  const going = useLetGo(plan, onSettled);
  const letGo = (id: string) => {
    const task = plan.weeks.flatMap(({ tasks }) => tasks).find((one) => one.id === id);
    if (task === undefined || going.busy) return;
    going.letGo(id, {
      onSuccess: () => setOutcome({ kind: "free", title: task.title }),
      onError: (error) => setOutcome({ kind: "failed", error }),
    });
  };
  return {
    shown: pending.reduce(withMoved, plan),
    busy: pending.length > 0,
    /** The week in which room is being made. */
    making: pending.find(({ makeRoom }) => makeRoom)?.to,
    move,
    letGo,
    outcome,
    setOutcome,
  };
}
