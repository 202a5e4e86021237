import { describeAvailability } from "#src/availability/index.ts";
import { nameDayInYear } from "./name-day.ts";
import { listSections } from "./page-sections.ts";
import type { PageSection } from "./page-sections.ts";
import type { Plan } from "./plan.ts";
import { weekOnPage } from "./week-on-page.ts";
import type { PageWeek } from "./week-on-page.ts";

/** A plan in words and in order, before it is set: as Markdown, as a printed page. */
export interface PlanPage {
  readonly title: string;
  /** Paragraphs on top. */
  readonly lead: readonly string[];
  /** The hours and shifts it was made for. */
  readonly hours: readonly string[];
  readonly weeks: readonly PageWeek[];
  /** What follows the weeks: what changed, what is left out, what comes later. */
  readonly sections: readonly PageSection[];
}

/** What a person prints or keeps of a plan. The same plan gives the same words. */
export function layOutPlan(plan: Plan): PlanPage {
  return {
    title: `${plan.roleLabel}: 13 weeks`,
    lead: [
      `From ${nameDayInYear(plan.start)} to ${nameDayInYear(plan.weeks.at(-1)?.to ?? plan.start)}.`,
      readinessOf(plan),
      distanceFromBest(plan.quality),
      ...dataOf(plan),
    ],
    hours: describeAvailability(plan.availability),
    weeks: plan.weeks.map(weekOnPage),
    sections: listSections(plan),
  };
}

function readinessOf({ readiness: { now, planned } }: Plan): string {
  return `Of what this lane asks, counted by weight and level, you show ${percent(now)} today and ${percent(planned)} when every task is done.`;
}

/** What the planner can and cannot promise about its own answer. */
function distanceFromBest({ gap }: Plan["quality"]): string {
  if (gap === undefined)
    return "How far this plan is from the best one for these tasks and hours was not worked out in time.";
  // Below this the printed share would round to nothing.
  if (gap < 0.0005) return "No plan for these tasks and hours is worth more, by the planner's own measure.";
  return `By the planner's own measure this plan is at most ${percent(gap, 1)} below the best there can be for these tasks and hours.`;
}

function dataOf({ weeks }: Plan): readonly string[] {
  const megabytes = weeks.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task.megabytes, 0);
  return megabytes === 0 ? [] : [`Data to fetch over the 13 weeks: up to ${rounded(megabytes)} MB.`];
}

function percent(share: number, digits = 0): string {
  const scale = 10 ** digits;
  return `${Math.round(share * 100 * scale) / scale} %`;
}

function rounded(megabytes: number): number {
  return Math.ceil(megabytes);
}
