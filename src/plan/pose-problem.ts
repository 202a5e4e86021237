import { leastPiece } from "#src/schedule/index.ts";
import type { Problem, Work } from "#src/schedule/index.ts";
import type { PlannedWork } from "./planned-work.ts";
import { STRANDS_AT_ONCE } from "./strands.ts";
import { PLAN_WEEKS, weeksOf } from "./weeks.ts";

/** What is behind a plan that is made again. Weeks from 0. */
export interface Standing {
  /** The first week that can still be planned. */
  readonly firstWeek: number;
  /** Minutes done of each work. */
  readonly done: ReadonlyMap<string, number>;
  /** Pieces the person put into a week. */
  readonly pinned: readonly { readonly work: string; readonly week: number; readonly minutes: number }[];
  /** The week in which each work was to be finished. */
  readonly before: ReadonlyMap<string, number>;
  /** Works to have whatever they are worth, and works to leave. */
  readonly wanted: ReadonlySet<string>;
  readonly unwanted: ReadonlySet<string>;
}

/** What a required work is worth more than any other. */
export const REQUIRED_BONUS = 50;
// Work done later in the plan proves a little less by its end; a task after its block a little more so.
const FADE_OVER_PLAN = 0.15;
const FADE_AFTER_BLOCK = 0.08;
const LEAST_SHARE = 0.4;
// A move by one week costs this share of a work's value, so that a plan made again stays as it was where it can.
const MOVE_COSTS = 0.06;
const MOST_MOVE_COST = 0.5;
// A conversation stays near the weeks meant for it.
const TALK_WEEKS = 2;
// A goal is written in the first two weeks of its block or it steers little.
const GOAL_WEEKS = 1;
const FADE_OF_GOAL = 0.2;

/** The works that are open as a problem to schedule; `pinned` pieces stand apart as `work#0`, `work#1` and so on. */
export function poseProblem(
  works: readonly PlannedWork[],
  capacity: readonly number[],
  standing: Standing,
): Problem {
  const left = (work: PlannedWork): number => work.minutes - (standing.done.get(work.id) ?? 0);
  const dropped = droppedWith(works, standing.unwanted);
  const open = works.filter((work) => left(work) > 0 && !dropped.has(work.id));
  const pieces = new Map(open.map((work) => [work.id, piecesOf(work, left(work), standing)]));
  const idsOf = (id: string): readonly string[] => (pieces.get(id) ?? []).map((piece) => piece.id);
  return {
    capacity,
    strandsAtOnce: STRANDS_AT_ONCE,
    works: open.flatMap((work) =>
      (pieces.get(work.id) ?? []).map(({ id, minutes, week }): Work => {
        const first = Math.max(standing.firstWeek, firstWeekOf(work), work.window.first, endOf(work));
        return {
          id,
          minutes,
          least: leastPiece(minutes, capacity),
          after: work.after.flatMap(idsOf),
          first: week ?? Math.min(first, PLAN_WEEKS - 1),
          last: week ?? Math.max(first, work.window.last),
          ...(work.strand === undefined ? {} : { strand: work.strand }),
          worth: Array.from({ length: PLAN_WEEKS }, (_, at) =>
            worthAt(work, at, { share: minutes / work.minutes, held: week !== undefined }, standing),
          ),
        };
      }),
    ),
  };
}

/** The name under which the n-th piece that the person put into a week stands in a problem. */
export function pieceId(work: string, place: number): string {
  return `${work}#${place}`;
}

/** The work a piece of a problem belongs to. */
export function workOfPiece(id: string): string {
  return id.replace(/#\d+$/, "");
}

/** First week (from 0) of a work's block. */
function firstWeekOf({ block }: Pick<PlannedWork, "block">): number {
  return block === undefined ? 0 : weeksOf(block).first - 1;
}

/** Looking back on the whole belongs to its last two weeks. */
function endOf({ kind, block }: PlannedWork): number {
  return kind === "reflection" && block === "61-90" ? PLAN_WEEKS - 2 : 0;
}

function piecesOf(
  work: PlannedWork,
  left: number,
  { pinned }: Standing,
): readonly { readonly id: string; readonly minutes: number; readonly week?: number }[] {
  const own = pinned.filter((pin) => pin.work === work.id);
  let rest = left;
  const held = own.flatMap(({ week, minutes }, place) => {
    const taken = Math.min(minutes, rest);
    rest -= taken;
    return taken > 0 ? [{ id: pieceId(work.id, place), minutes: taken, week }] : [];
  });
  return rest > 0 ? [{ id: work.id, minutes: rest }, ...held] : held;
}

function worthAt(
  work: PlannedWork,
  week: number,
  { share, held }: { share: number; held: boolean },
  standing: Standing,
): number {
  const { value, kind, id } = work;
  const due = dueWeekOf(work);
  const lost = kind === "goal" ? FADE_OF_GOAL : FADE_AFTER_BLOCK;
  const fade =
    due === undefined
      ? 1 - (FADE_OVER_PLAN * week) / (PLAN_WEEKS - 1)
      : Math.max(LEAST_SHARE, 1 - lost * Math.max(0, week - due));
  const was = standing.before.get(id);
  const moved = was === undefined ? 0 : Math.min(MOST_MOVE_COST, MOVE_COSTS * Math.abs(week - was));
  const bonus = mustBeThere(work, held, standing) ? REQUIRED_BONUS : 0;
  return (value * fade * (1 - moved) + bonus) * share;
}

/** The week (from 0) up to which a work is worth all of its value; none when it only fades over the plan. */
function dueWeekOf(work: PlannedWork): number | undefined {
  const { kind, block, window } = work;
  if (kind === "goal") return firstWeekOf(work) + GOAL_WEEKS;
  if (block !== undefined) return weeksOf(block).last - 1;
  return kind === "conversation" ? window.first + TALK_WEEKS : undefined;
}

/** Whether a piece has to be in the plan whatever it is worth: it carries a part, was asked for, put there, or begun. */
export function mustBeThere(
  work: Pick<PlannedWork, "id" | "required">,
  held: boolean,
  { wanted, done }: Pick<Standing, "wanted" | "done">,
): boolean {
  // What is begun is finished before anything new.
  return work.required || held || wanted.has(work.id) || (done.get(work.id) ?? 0) > 0;
}

/** The unwanted works and all that wait for one of them. */
function droppedWith(works: readonly PlannedWork[], unwanted: ReadonlySet<string>): ReadonlySet<string> {
  const dropped = new Set(unwanted);
  for (let before = -1; before !== dropped.size;) {
    before = dropped.size;
    for (const { id, after } of works) if (after.some((one) => dropped.has(one))) dropped.add(id);
  }
  return dropped;
}
