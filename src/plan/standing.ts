import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Schedule } from "#src/schedule/index.ts";
import type { Plan, PlanTask } from "./plan.ts";
import type { PlannedWork } from "./planned-work.ts";
import { pieceId } from "./pose-problem.ts";
import type { Standing } from "./pose-problem.ts";
import { isRitual } from "./rituals.ts";
import { PLAN_WEEKS } from "./weeks.ts";

/** What is done of an earlier plan, and where: the tasks stay as they were. Weeks from 1. */
export interface History {
  readonly standing: Standing;
  /** How the open works stood, to start from. */
  readonly near: Schedule | undefined;
  readonly done: readonly { readonly week: number; readonly task: PlanTask }[];
}

/** A plan that has nothing behind it. */
export const NOTHING_BEHIND: History = {
  standing: {
    firstWeek: 0,
    done: new Map(),
    pinned: [],
    before: new Map(),
    wanted: new Set(),
    unwanted: new Set(),
  },
  near: undefined,
  done: [],
};

/** The week (from 0) that holds a day; below 0 before the plan begins, 13 and more after it. */
export function weekOf(start: CalendarDate, day: CalendarDate): number {
  return Math.floor(daysBetween(start, day) / 7);
}

/** What an earlier plan leaves for one made again on a day, beginning at `start`. */
export function historyOf(
  plan: Plan,
  start: CalendarDate,
  today: CalendarDate,
  works: readonly PlannedWork[],
): History {
  const firstWeek = Math.max(0, weekOf(start, today));
  const shift = weekOf(plan.start, start);
  const inNew = (week: number): number => Math.min(PLAN_WEEKS, Math.max(1, week - shift));
  const placed = plan.weeks.flatMap(({ week, tasks }) => tasks.map((task) => ({ week: inNew(week), task })));
  const before = new Map<string, number>();
  for (const { week, task } of placed)
    if (!task.done) before.set(task.work, Math.max(before.get(task.work) ?? 0, week - 1));
  return {
    standing: {
      firstWeek,
      done: spreadOver(works, plan.progress),
      pinned: placed
        .filter(({ week, task }) => task.pinned && !task.done && week - 1 >= firstWeek)
        .map(({ week, task }) => ({ work: task.work, week: week - 1, minutes: task.minutes })),
      before,
      wanted: new Set(plan.wants.in),
      unwanted: new Set(plan.wants.out),
    },
    near: { placements: placementsOf(placed, firstWeek), worth: 0 },
    // What is done is behind the person, whatever week it was meant for.
    done: placed
      .filter(({ task }) => task.done)
      .map(({ week, task }) => ({
        week: isRitual(task.work) ? week : Math.max(1, Math.min(week, firstWeek + 1)),
        task,
      })),
  };
}

/** The open tasks of the weeks ahead as placements; pinned ones under the names they have as pieces. */
function placementsOf(
  placed: readonly { readonly week: number; readonly task: PlanTask }[],
  firstWeek: number,
): Schedule["placements"] {
  const pins = new Map<string, number>();
  return placed
    .filter(({ week, task }) => !task.done && !isRitual(task.work) && week - 1 >= firstWeek)
    .map(({ week, task: { work, minutes, pinned } }) => {
      const place = pins.get(work) ?? 0;
      if (pinned) pins.set(work, place + 1);
      return { work: pinned ? pieceId(work, place) : work, week: week - 1, minutes };
    });
}

/**
 * Minutes done by work. Progress on a whole level of a skill, as plans of version 1 kept it, goes to its exercises in
 * their order.
 */
function spreadOver(works: readonly PlannedWork[], progress: Plan["progress"]): ReadonlyMap<string, number> {
  const done = new Map<string, number>();
  const ids = new Set(works.map(({ id }) => id));
  const rest = new Map(Object.entries(progress).filter(([id]) => !ids.has(id)));
  for (const { id, minutes } of works) {
    const own = progress[id];
    if (own !== undefined) done.set(id, Math.min(minutes, own));
    const whole = /^(learn-.+)-e\d+(?:-s\d+)?$/.exec(id)?.[1];
    const open = whole === undefined ? 0 : (rest.get(whole) ?? 0);
    if (whole === undefined || open === 0 || own !== undefined) continue;
    const taken = Math.min(minutes, open);
    done.set(id, taken);
    rest.set(whole, open - taken);
  }
  return done;
}
