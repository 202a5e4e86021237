import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { judgeWeek, whyFixed } from "./carry.ts";
import type { Carry } from "./carry.ts";
import { useMoves } from "./use-moves.ts";
import { useVerdicts } from "./use-verdicts.ts";

/** Picking a task up, holding it over a week, putting it down: the same for mouse, finger and keys; then `onSettled`. */
export function useCarry(plan: Plan, onSettled: (task: string) => void) {
  const { shown, busy, making, move, letGo, outcome, setOutcome } = useMoves(plan, onSettled);
  const [carry, setCarry] = useState<Carry>();
  const verdicts = useVerdicts(plan, carry?.task.id);

  /** Whether the task could be picked up; if not, the reason is shown. */
  const pickUp = (id: string, by: Carry["by"]): boolean => {
    const week = shown.weeks.find(({ tasks }) => tasks.some((task) => task.id === id));
    const task = week?.tasks.find((one) => one.id === id);
    if (week === undefined || task === undefined || busy) return false;
    const says = whyFixed(task);
    setOutcome(says === undefined ? undefined : { kind: "stays", task: id, title: task.title, says });
    setCarry(says === undefined ? { task, from: week.week, at: week.week, by } : undefined);
    return says === undefined;
  };

  const holdOver = (at: number) =>
    setCarry((held) => (held === undefined || held.at === at ? held : { ...held, at }));

  const cancel = () => setCarry(undefined);

  const putDown = (week: number) => {
    if (carry === undefined) return;
    setCarry(undefined);
    const { task, from } = carry;
    const asked = {
      task: task.id,
      work: task.work,
      title: task.title,
      from,
      to: week,
      makeRoom: false,
      free: !task.pinned,
      undo: false,
    };
    const how = judgeWeek(carry, verdicts, week);
    if (how === "home") return;
    // Where the answer has not come yet the server decides. Others give way only when the person says so.
    if (how === "closed" || how === "full")
      setOutcome({ kind: "refused", move: asked, refusals: verdicts?.get(week) ?? [] });
    else move(asked);
  };

  const forget = () => setOutcome(undefined);

  const undo = () => {
    if (outcome?.kind !== "moved") return;
    const { from, to } = outcome.move;
    move({ ...outcome.move, from: to, to: from, makeRoom: false, undo: true });
  };

  const makeRoom = () => {
    if (outcome?.kind === "refused") move({ ...outcome.move, makeRoom: true });
  };

  return {
    shown,
    making,
    carry,
    verdicts,
    outcome,
    pickUp,
    holdOver,
    putDown,
    cancel,
    undo,
    makeRoom,
    letGo,
    forget,
  };
}
