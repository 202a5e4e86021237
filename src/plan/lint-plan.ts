import { searchPartNames } from "#src/reference/index.ts";
import type { Plan } from "./plan.ts";
import { isRitual } from "./rituals.ts";

/** Something a plan lacks that every plan has to have. */
export interface Lack {
  readonly code: "part" | "conversations" | "if-then" | "stop";
  readonly says: string;
}

const CONVERSATIONS = 5;

/**
 * What a plan lacks: one of the six parts without which job-search help did not work (Liu, Huang and Wang 2014), five
 * conversations, an if–then for each task, a stop rule for each sprint. Empty for a plan that is whole.
 */
export function lintPlan(plan: Plan): readonly Lack[] {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const talks = new Set(tasks.filter(({ kind }) => kind === "conversation").map(({ work }) => work)).size;
  return [
    ...plan.parts
      .filter(({ works }) => works.length === 0)
      .map(({ part }): Lack => ({
        code: "part",
        says: `Nothing in it carries ${searchPartNames[part]}.`,
      })),
    ...(talks >= CONVERSATIONS
      ? []
      : [{ code: "conversations" as const, says: `It holds ${talks} of ${CONVERSATIONS} conversations.` }]),
    ...tasks
      .filter(({ ifThen, work }) => !isRitual(work) && !/^if\b/i.test(ifThen))
      .map(({ title }): Lack => ({ code: "if-then", says: `“${title}” does not say when it starts.` })),
    ...plan.sprints
      .filter(({ stop }) => stop.length === 0)
      .map(({ months }): Lack => ({ code: "stop", says: `Months ${months} have no rule for stopping.` })),
  ];
}
