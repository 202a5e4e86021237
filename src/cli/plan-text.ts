import { layOutPlan, lintPlan, nameDay } from "#src/plan/index.ts";
import type { Plan, PlanPage, PlanTask, PlanWeek } from "#src/plan/index.ts";
import { planChangeText } from "./plan-change-text.ts";
import { section } from "./table.ts";
import { wrap } from "./wrap.ts";

/** How a plan is shown in a terminal. */
interface PlanTextShape {
  readonly width: number;
  /** With if–then, reasons, setbacks, stages and everything left out. */
  readonly full?: boolean | undefined;
  /** Whether the plan is kept here, so that its tasks can be ticked. */
  readonly kept: boolean;
}

/** Of what was left out and would come in, so many stand in the short form. */
const SHORTLY = 5;

/** A plan for a terminal; each task with the id that `plan done` takes. */
export function planText(plan: Plan, { width, full = false, kept }: PlanTextShape): string {
  const page = layOutPlan(plan);
  const lacks = lintPlan(plan).map(({ says }) => says);
  return [
    wrap(page.title, { width }),
    `Plan ${plan.id}`,
    "",
    ...page.lead.map((paragraph) => wrap(paragraph, { width })),
    "",
    section("Your time", page.hours, width),
    ...plan.weeks.map((week, place) => weekText(week, page.weeks[place], { width, full })),
    ...planChangeText(plan.change, width),
    leftOutText(plan, { width, full }),
    ...(plan.twoMoreHours.length === 0 ? [] : [twoMoreText(plan, { width, full })]),
    ...(full ? page.sections.flatMap((one) => laterText(one, width)) : []),
    section("What it lacks", lacks, width, "nothing that every plan has to have"),
    wrap(closingWords({ full, kept }), { width }),
    "",
  ].join("\n");
}

interface Shape {
  readonly width: number;
  readonly full: boolean;
}

function weekText(
  { week, from, to, capacityHours, tasks }: PlanWeek,
  onPage: PlanPage["weeks"][number] | undefined,
  { width, full }: Shape,
): string {
  const planned = tasks.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const [load, ...notes] = onPage?.notes ?? [];
  const said = full || tasks.length === 0 ? [load ?? "", ...notes] : notes;
  return [
    `Week ${week}: ${nameDay(from)} to ${nameDay(to)}, ${tenths(planned)} of ${tenths(capacityHours)} h`,
    ...said.map((note) => wrap(note, { width, first: "  ", rest: "    " })),
    ...tasks.map((task, place) =>
      full ? fullTask(task, onPage?.tasks[place], width) : shortTask(task, width),
    ),
    "",
  ].join("\n");
}

function shortTask(task: PlanTask, width: number): string {
  const sittings = task.sittings
    .map(
      ({ date, startsAt, minutes }) =>
        `${nameDay(date)}${startsAt === undefined ? "" : ` ${startsAt}`}, ${minutes} min`,
    )
    .join("; ");
  const when =
    task.sittings.length === 1
      ? sittings
      : [lengthOf(task), ...(sittings === "" ? [] : [sittings])].join(": ");
  return [
    wrap(task.title, { width, ...box(task.done) }),
    wrap(`task ${task.id} (${when})`, { width, first: " ".repeat(6), rest: " ".repeat(8) }),
  ].join("\n");
}

function fullTask(
  task: PlanTask,
  onPage: PlanPage["weeks"][number]["tasks"][number] | undefined,
  width: number,
): string {
  const below = { width, first: " ".repeat(6), rest: " ".repeat(8) };
  const whole = task.what !== undefined && task.what !== task.title ? [`What: ${task.what}`] : [];
  return [
    wrap(`${task.title} (${onPage?.needs ?? lengthOf(task)})`, { width, ...box(task.done) }),
    wrap(`task ${task.id}`, below),
    ...[...whole, ...(onPage?.lines ?? [])].map((line) => wrap(line, below)),
  ].join("\n");
}

function box(done: boolean) {
  return { first: `  [${done ? "x" : " "}] `, rest: " ".repeat(6) };
}

function leftOutText({ leftOut }: Plan, { width, full }: Shape): string {
  const lines = full
    ? leftOut.map(({ id, title, because }) => `${title} (task ${id}): ${because}`)
    : shortened([...new Set(leftOut.map(({ title }) => wholeTitle(title)))]);
  return section("Left out", lines, width, "nothing");
}

function twoMoreText({ twoMoreHours }: Plan, { width, full }: Shape): string {
  const titles = [...new Set(twoMoreHours.map(({ title }) => wholeTitle(title)))];
  return section("What two more hours a week would add", full ? titles : shortened(titles), width);
}

/** The name of a work that has several stretches, each a work of its own in the plan. */
export function wholeTitle(title: string): string {
  return title.replace(/, stretch \d+ of \d+$/, "");
}

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHORTLY;
  return more > 1 ? [...lines.slice(0, SHORTLY), `and ${more} more`] : lines;
}

/** The lists of a page that the short form leaves away. */
function laterText({ heading, lead, items }: PlanPage["sections"][number], width: number): readonly string[] {
  if (!/^(?:Setbacks|Beyond)/.test(heading)) return [];
  const lines = items.map(({ name, text, items: points = [] }) =>
    [name, text, ...points.map((point) => `${point}.`)].filter((part) => part !== undefined).join(" "),
  );
  return [section(lead === undefined ? heading : `${heading}. ${lead}`, lines, width)];
}

function closingWords({ full, kept }: { readonly full: boolean; readonly kept: boolean }): string {
  const more = full
    ? ""
    : "--full shows what to show, if–then, reasons, all that was left out and setbacks. ";
  return kept
    ? `${more}Tick a task off with: clerkship plan done TASK`
    : `${more}This plan is not kept: import the file and draft with --profile to tick tasks off and plan again.`;
}

/** Under an hour in minutes, else in hours. */
function lengthOf({ minutes }: PlanTask): string {
  return minutes < 60 ? `${minutes} min` : `${tenths(minutes / 60)} h`;
}

function tenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}
