import type { HoursRange, TaskTemplate } from "#src/atlas/index.ts";
import type { Item } from "./blocks.ts";
import { join, link, linkAll, prose, text } from "./inlines.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { costNames } from "./task-names.ts";

type Written = Pick<
  TaskTemplate,
  | "title"
  | "hours"
  | "artefact"
  | "ifThen"
  | "because"
  | "skills"
  | "sources"
  | "cost"
  | "datasets"
  | "megabytes"
>;

/** A task with its hours, and under it what exists afterwards, how it starts, why, and the skills it practises. */
export function writeTask(reference: Reference, task: Written): Item {
  return {
    inlines: [text(`${task.title} (${countRange(task.hours)})`)],
    detail: join(
      [
        ...(task.artefact === undefined
          ? []
          : [[text("You will have: "), ...prose(endless(task.artefact), task.sources)]]),
        prose(endless(task.ifThen), task.sources),
        prose(endless(task.because), task.sources),
        ...writeTakes(reference, task),
        ...practised(reference, task),
      ],
      ". ",
    ),
    sources: task.sources,
  };
}

/** What a piece of work takes beside hours: money, data, and how much of it is fetched over the network. */
export function writeTakes(
  reference: Reference,
  { cost, datasets, megabytes }: Pick<TaskTemplate, "cost" | "datasets" | "megabytes">,
): Inline[][] {
  return [
    ...(cost === "free" ? [] : [[text(costNames[cost])]]),
    ...(datasets.length === 0 ? [] : [[text("Data: "), ...linkAll(reference, "datasets", datasets)]]),
    ...(megabytes === 0 ? [] : [[text(`At most ${megabytes} megabytes to fetch`)]]),
  ];
}

/** "45 minutes", "1 hour", "12 hours". */
export function countHours(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)} minutes`;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

/** "2 hours, between 1.5 and 3.5"; each with its unit where they differ, and no range where none is known. */
export function countRange({ low, likely, high }: HoursRange): string {
  if (low === high) return countHours(likely);
  return low < 1
    ? `${countHours(likely)}, between ${countHours(low)} and ${countHours(high)}`
    : `${countHours(likely)}, between ${low} and ${high}`;
}

function practised(reference: Reference, { skills }: Written): Inline[][] {
  if (skills.length === 0) return [];
  const links = skills.map(({ skill, level }) => [link(reference, `skills/${skill}`), text(` (${level})`)]);
  return [[text("Practises "), ...join(links)]];
}

function endless(words: string): string {
  return words.replace(/\.$/, "");
}
