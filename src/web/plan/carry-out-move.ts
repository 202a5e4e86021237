import type { Plan } from "#src/plan/index.ts";
import { call } from "../client/call.ts";
import type { OperationOutput } from "../client/operations.ts";

interface MoveAsked {
  readonly task: string;
  readonly work: string;
  /** From 1. */
  readonly to: number;
  /** Others may give way: the plan is made again, which takes a few seconds. */
  readonly makeRoom: boolean;
  /** Takes a move back that had pinned it: it is let go again. */
  readonly letGo: boolean;
}

/** Moves a task on the server, and lets it go there where that is asked for. */
export async function carryOutMove(
  id: string,
  { task, work, to, makeRoom, letGo }: MoveAsked,
): Promise<OperationOutput<"plan.move">> {
  const outcome = await call("plan.move", { id, task, week: to, makeRoom });
  if (outcome.kind === "refused" || !letGo) return outcome;
  const plan = await call("plan.unpin", { id, task: findMoved(outcome.plan, { task, work, to }).task });
  return { kind: "moved", plan };
}

/** Where a moved task stands: parts are numbered by their weeks, so it may have another id. */
export function findMoved(
  { weeks }: Plan,
  { task, work, to }: Pick<MoveAsked, "task" | "work" | "to">,
): { readonly task: string; readonly week: number | undefined } {
  const there = weeks[to - 1]?.tasks ?? [];
  const found = there.find(({ id }) => id === task) ?? there.find((one) => one.work === work);
  if (found !== undefined) return { task: found.id, week: to };
  return { task, week: weeks.find(({ tasks }) => tasks.some(({ id }) => id === task))?.week };
}
