import type { HoursRange, SearchPart, SkillLevel, TaskKind, TaskTemplate } from "#src/atlas/index.ts";
import type { PlanTask } from "./plan.ts";
import type { Block } from "./weeks.ts";

/** A piece of work that has no place in a week yet. Lengths are minutes, multiples of five. */
export interface PlannedWork {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: string;
  /** The whole of what to do, where the title is cut. */
  readonly what?: string | undefined;
  readonly minutes: number;
  /** How much shorter and longer it may turn out, as shares of `minutes`. */
  readonly spread: { readonly low: number; readonly high: number };
  /** Works that must be finished first; all of them are in the same selection. */
  readonly after: readonly string[];
  /** What exists when it is finished. */
  readonly artefact: string | undefined;
  /** What can be shown of it when only a part is done. */
  readonly artefactOfPart: string;
  readonly practises: readonly { readonly skill: string; readonly level: SkillLevel }[];
  readonly yields: PlanTask["yields"];
  readonly carries: readonly SearchPart[];
  readonly cost: PlanTask["cost"];
  readonly megabytes: number;
  readonly offline: boolean;
  readonly grade: PlanTask["grade"];
  readonly ifThen: string;
  readonly because: string;
  /** The block it belongs to; learning and portfolio belong to none. */
  readonly block: Block | undefined;
  /** The record of the field that tells more. */
  readonly record: string | undefined;
  /** The subject or piece it belongs to; people, applications and looking back belong to none. */
  readonly strand: string | undefined;
  /** What it adds to readiness for the lane, in points of the role's weights. */
  readonly value: number;
  /** Placed before anything that is only worth more. */
  readonly required: boolean;
  /** First and last week (from 0) it makes sense in; blocks are added later. */
  readonly window: { readonly first: number; readonly last: number };
}

/** What a stretch of any work can leave to show. */
export const HALF_A_PAGE = "Half a page in your log: what is done, what is open";

const STEP = 5;
const MINUTES_IN_HOUR = 60;
const LAST_WEEK = 12;

/** Hours as minutes, rounded up to whole fives: a plan may be a little roomy, never a little late. */
export function minutesOf(hours: number): number {
  return Math.max(STEP, Math.ceil((hours * MINUTES_IN_HOUR) / STEP - 1e-9) * STEP);
}

/** Minutes as hours, to the hundredth. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / MINUTES_IN_HOUR) * 100) / 100;
}

/** Shares by which a task may turn out shorter or longer. */
export function spreadOf({ low, likely, high }: HoursRange): PlannedWork["spread"] {
  return { low: low / likely, high: high / likely };
}

type Told = Omit<TaskTemplate, "id" | "sources" | "title" | "needs" | "datasets">;

/** A task of the field as work. */
export function workFrom(
  task: Told & { readonly id: string; readonly title: string },
  rest: Pick<PlannedWork, "block" | "record" | "strand" | "value"> & Partial<PlannedWork>,
): PlannedWork {
  return {
    id: task.id,
    kind: task.kind,
    title: task.title,
    minutes: minutesOf(task.hours.likely),
    spread: spreadOf(task.hours),
    after: task.after,
    artefact: task.artefact,
    artefactOfPart: HALF_A_PAGE,
    practises: task.skills,
    yields: task.yields,
    carries: task.parts,
    cost: task.cost,
    megabytes: task.megabytes,
    offline: task.offline,
    grade: task.grade,
    ifThen: task.ifThen,
    because: task.because,
    required: false,
    window: { first: 0, last: LAST_WEEK },
    ...rest,
  };
}
