import type { PlanTask } from "#src/plan/index.ts";
import { showShortDay } from "../../client/dates.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { othersCanGiveWay, sayMakeRoom } from "../giving-way.ts";
import type { TimelineWeek } from "./read-weeks.ts";

/** Why a task cannot stand in a week. */
export type Refusal = OperationOutput<"plan.placesFor">["weeks"][number]["refusals"][number];

/** Refusals by week; a week without one is free. Nothing as long as the server has not answered. */
export type Verdicts = ReadonlyMap<number, readonly Refusal[]>;

/** A task that was picked up and not yet put down. Weeks from 1. */
export interface Carry {
  readonly task: PlanTask;
  readonly from: number;
  /** The week it would go to now. */
  readonly at: number;
  readonly by: "pointer" | "keys" | "buttons";
}

/** How a week takes the task that is carried. */
export function judgeWeek({ from }: Carry, verdicts: Verdicts | undefined, week: number) {
  if (week === from) return "home" as const;
  const refusals = verdicts?.get(week);
  if (refusals === undefined) return "asking" as const;
  if (refusals.length === 0) return "open" as const;
  return othersCanGiveWay(refusals) ? ("full" as const) : ("closed" as const);
}

/** Why a task can never be picked up; nothing when it can. */
export function whyFixed({ done, work }: PlanTask): string | undefined {
  if (done) return "It is done, and stays where it was done.";
  return /^(recall|reflection)-week-\d+/.test(work)
    ? "It cannot be moved: every week has its own."
    : undefined;
}

/** What is said while a task is carried, on screen and to a screen reader. */
export function describeCarry(
  carry: Carry,
  weeks: readonly TimelineWeek[],
  verdicts: Verdicts | undefined,
): string {
  const { at, from, by } = carry;
  const target = weeks[at - 1];
  const days = target === undefined ? "" : ` (${showShortDay(target.from)} – ${showShortDay(target.to)})`;
  const name = `Week ${at}${days}`;
  const how = judgeWeek(carry, verdicts, at);
  if (how === "open") return `${name}: it fits.`;
  if (how === "asking") return `${name}: asking whether it fits …`;
  if (how === "full") return `${name}. ${sayMakeRoom(at, verdicts?.get(at) ?? [])}`;
  if (how === "closed") return `${name} is closed. ${sayWhy(verdicts?.get(at) ?? [])}`;
  const keys =
    by === "keys"
      ? " Left and right arrows choose a week, Enter puts it down, Escape leaves it where it is."
      : "";
  return `It stands in week ${from}. ${whereItFits(carry, weeks, verdicts)}${keys}`;
}

/** Refusals as running text. */
export function sayWhy(refusals: readonly Refusal[]): string {
  return refusals.map(({ says }) => says).join(" ");
}

function whereItFits(carry: Carry, weeks: readonly TimelineWeek[], verdicts: Verdicts | undefined): string {
  if (verdicts === undefined) return "Asking which weeks can take it …";
  const that = (wanted: ReturnType<typeof judgeWeek>) =>
    weeks.map(({ week }) => week).filter((week) => judgeWeek(carry, verdicts, week) === wanted);
  const open = that("open");
  const full = that("full");
  const room = full.length === 0 ? "" : ` Others can give way in ${nameWeeks(full)}.`;
  if (open.length > 0) return `It fits in ${nameWeeks(open)}.${room}`;
  return full.length > 0
    ? `No other week is free.${room}`
    : "As the plan stands no other week can take it; each says why.";
}

function nameWeeks(weeks: readonly number[]): string {
  return weeks.length === 1
    ? `week ${weeks[0]}`
    : `weeks ${weeks.slice(0, -1).join(", ")} and ${weeks.at(-1)}`;
}
