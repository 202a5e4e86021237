import type { TaskTemplate } from "#src/atlas/index.ts";
import type { Block } from "./weeks.ts";

/** Where a piece of work comes from: the pathway's blocks, the portfolio piece, or the lane's gaps. */
export type WorkSource = "pathway" | "portfolio" | "learning";

/** A piece of work that has no place in a week yet. Its length is in quarter hours, so that sums are exact. */
export interface PlannedWork {
  readonly id: string;
  readonly source: WorkSource;
  readonly title: string;
  readonly quarters: number;
  /** Works that must be finished first; all of them are in the same selection. */
  readonly after: readonly string[];
  /** What exists when it is finished. */
  readonly artefact: string | undefined;
  /** What can be shown of it when only a part is done. */
  readonly artefactOfPart: string;
  readonly skills: readonly string[];
  readonly ifThen: string;
  readonly because: string;
  /** The block it belongs to; learning and portfolio belong to none. */
  readonly block: Block | undefined;
}

const QUARTERS = 4;

/** Hours as whole quarter hours, rounded up: a plan may be a little roomy, never a little late. */
export function quartersOf(hours: number): number {
  return Math.ceil(hours * QUARTERS - 1e-9);
}

/** Whole quarter hours that fit in so many hours. */
export function wholeQuarters(hours: number): number {
  return Math.floor(hours * QUARTERS + 1e-9);
}

export function hoursOf(quarters: number): number {
  return quarters / QUARTERS;
}

/** A task of a pathway or a portfolio piece as work. */
export function workFrom(
  task: TaskTemplate,
  source: "pathway" | "portfolio",
  block: Block | undefined,
): PlannedWork {
  return {
    id: task.id,
    source,
    title: task.title,
    quarters: quartersOf(task.hours.likely),
    after: task.after,
    artefact: task.artefact,
    artefactOfPart: "Half a page in your log: what is done, what is open",
    skills: task.skills.map(({ skill }) => skill),
    ifThen: task.ifThen,
    because: task.because,
    block,
  };
}
