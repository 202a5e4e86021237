import { nameDayInYear } from "./name-day.ts";
import type { Plan } from "./plan.ts";

/** A list on a plan's page, with a sentence in front where it needs one. */
export interface PageSection {
  readonly heading: string;
  readonly lead?: string;
  readonly items: readonly PageItem[];
}

/** A point of a list; some have points of their own. */
export interface PageItem {
  /** What it is about, set off from the text. */
  readonly name?: string;
  /** What belongs to the name and is not set off. */
  readonly aside?: string;
  readonly text?: string;
  readonly items?: readonly string[];
}

/** What follows the weeks of a plan; a list with nothing in it is left away. */
export function listSections(plan: Plan): readonly PageSection[] {
  return [
    ...whatChanged(plan.change),
    {
      heading: "Left out",
      lead: "This did not fit or is not needed yet.",
      items: withoutStretches(plan.leftOut),
    },
    {
      heading: "What two more hours a week would add",
      items: plan.twoMoreHours.map(({ title }) => ({ text: title })),
    },
    {
      heading: "Setbacks to expect, each with a reply",
      items: plan.setbacks.map(({ when, reply }) => ({ text: `${when} ${reply}` })),
    },
    {
      heading: "Beyond 90 days",
      lead: "At the end of each stage: go on, change course, or stop.",
      items: plan.sprints.map(sprintItem),
    },
  ].filter(({ items }) => items.length > 0);
}

const STRETCH = /, step \d+ of \d+$/;

/** Work in several steps is named once, with the reason of the first that did not fit. */
function withoutStretches(leftOut: Plan["leftOut"]): readonly PageItem[] {
  const titleOf = ({ title }: Plan["leftOut"][number]): string => title.replace(STRETCH, "");
  const counts = new Map<string, number>();
  for (const one of leftOut) counts.set(titleOf(one), (counts.get(titleOf(one)) ?? 0) + 1);
  return leftOut.flatMap((one, at) => {
    const title = titleOf(one);
    const count = counts.get(title) ?? 1;
    if (count === 1) return [{ name: one.title, text: one.because }];
    if (leftOut.findIndex((other) => titleOf(other) === title) !== at) return [];
    return [{ name: title, aside: `${count} steps`, text: one.because }];
  });
}

function whatChanged(change: Plan["change"]): readonly PageSection[] {
  if (change === undefined) return [];
  const { on, moved, added, dropped } = change;
  const section = { heading: `What changed on ${nameDayInYear(on)}` };
  const because = (reason: string | undefined): string => (reason === undefined ? "" : ` ${reason}`);
  return [
    {
      ...section,
      items: [
        ...moved.map((task) => ({
          name: task.title,
          text: `moved from ${weekName(task.from)} to ${weekName(task.to)}.${because(task.because)}`,
        })),
        ...added.map((task) => ({
          name: task.title,
          text: `came into ${weekName(task.to)}.${because(task.because)}`,
        })),
        ...dropped.map((task) => ({
          name: task.title,
          text: `dropped from ${weekName(task.from)}.${because(task.because)}`,
        })),
      ],
    },
  ];
}

function weekName(week: number | undefined): string {
  return week === undefined ? "the plan" : `week ${week}`;
}

function sprintItem({ number, months, goals, go, change, stop }: Plan["sprints"][number]): PageItem {
  const labelled = (label: string, lines: readonly string[]): readonly string[] =>
    lines.map((line) => `${label}: ${line}`);
  return {
    name: `Stage ${number}, months ${months}`,
    items: [
      ...labelled("Goal", goals),
      ...labelled("Go on when", go),
      ...labelled("Change course when", change),
      ...labelled("Stop when", stop),
    ],
  };
}
