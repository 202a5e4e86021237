import type { OpenDay, Sitting } from "#src/availability/index.ts";
import { nameDay } from "./name-day.ts";
import type { PlanTask, PlanWeek } from "./plan.ts";

/** One week of a plan's page. */
export interface PageWeek {
  readonly heading: string;
  /** Hours planned, days without time, data to fetch. */
  readonly notes: readonly string[];
  readonly tasks: readonly PageTask[];
}

/** One task of a plan's page. */
export interface PageTask {
  readonly done: boolean;
  readonly title: string;
  /** How long it takes, with what most people need, and what it needs of network and money. */
  readonly needs: string;
  readonly lines: readonly string[];
}

/** A week in words. Parts of one work share their data, which is fetched once, so each says its own. */
export function weekOnPage({
  week,
  from,
  to,
  plannableHours,
  capacityHours,
  days,
  tasks,
}: PlanWeek): PageWeek {
  const planned = tasks.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const megabytes = tasks.reduce((sum, task) => sum + task.megabytes, 0);
  const kept = capacityHours - plannableHours;
  return {
    heading: `Week ${week}: ${nameDay(from)} to ${nameDay(to)}`,
    notes: [
      tasks.length === 0
        ? "Nothing planned: time to catch up."
        : `${hours(planned)} planned of ${hours(capacityHours)}${kept > 0 ? `; ${hours(kept)} kept free for what takes longer` : ""}.`,
      ...daysWithoutTime(days),
      ...(megabytes === 0 ? [] : [`Data to fetch this week: up to ${Math.ceil(megabytes)} MB.`]),
    ],
    tasks: tasks.map(taskOnPage),
  };
}

function taskOnPage(task: PlanTask): PageTask {
  return {
    done: task.done,
    title: task.title,
    needs: [`${length(task.minutes / 60)}, for most people ${lengths(task.range)}`, ...needsOf(task)].join(
      "; ",
    ),
    lines: [
      ...(task.sittings.length === 0 ? [] : [`When: ${task.sittings.map(sittingInWords).join("; ")}`]),
      ...(task.what === undefined ? [] : [`What: ${task.what}`]),
      task.ifThen,
      ...(task.artefact === undefined ? [] : [`To show: ${task.artefact}`]),
      `Why: ${task.because}`,
    ],
  };
}

function sittingInWords({ date, startsAt, minutes }: Sitting): string {
  return `${nameDay(date)}${startsAt === undefined ? "" : ` ${startsAt}`}, ${minutes} min`;
}

const COST = { free: [], paid: ["costs money"], varies: ["costs money in some cases"] } as const;

function needsOf({ cost, megabytes, offline }: PlanTask): readonly string[] {
  const network = offline ? "no network needed" : "needs a network";
  const fetched = `up to ${Math.ceil(megabytes)} MB to fetch${offline ? ", then no network needed" : "; needs a network"}`;
  return [megabytes > 0 ? fetched : network, ...COST[cost]];
}

const REASONS = {
  "night-shift": "night shift",
  "after-night": "the day after a night",
  "day-shift": "day shift",
  "day-off": "days off",
  exception: "other hours than usual",
} as const;

function daysWithoutTime(days: readonly OpenDay[]): readonly string[] {
  const without = days.filter(({ minutes }) => minutes === 0);
  const said = Object.entries(REASONS).flatMap(([because, words]) => {
    const names = without.filter((day) => day.because === because).map(({ date }) => nameDay(date));
    return names.length === 0 ? [] : [`${names.join(", ")} (${words})`];
  });
  return said.length === 0 ? [] : [`No time: ${said.join("; ")}.`];
}

/** Hours to the tenth. */
function hours(time: number): string {
  return `${Math.round(time * 10) / 10} h`;
}

const STEP = 5;

/** Under an hour in minutes, by fives as the plan counts them, else in hours. */
function length(time: number): string {
  return time < 1 ? `${Math.max(STEP, Math.round((time * 60) / STEP) * STEP)} min` : hours(time);
}

function lengths({ low, high }: PlanTask["range"]): string {
  const [from, to] = [length(low), length(high)];
  const [, unit] = to.split(" ");
  return `${from.replace(` ${unit}`, "")} to ${to}`;
}
