import type { CommonTask, SearchPart, TaskKind } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What a kind of task is called. */
export const taskKindNames: Names<TaskKind> = {
  goal: "Goal",
  learning: "Learning",
  recall: "Recall",
  taster: "Taster",
  portfolio: "Portfolio",
  credential: "Credential",
  presentation: "Presenting yourself",
  conversation: "Conversation",
  application: "Application",
  support: "Support",
  reflection: "Looking back",
};

/** The three parts of the first 90 days. */
export const blockNames: Names<NonNullable<CommonTask["block"]>> = {
  "0-30": "Days 1 to 30",
  "31-60": "Days 31 to 60",
  "61-90": "Days 61 to 90",
};

/** What a task costs. */
export const costNames: Names<CommonTask["cost"]> = {
  free: "Free",
  paid: "Costs money; ask the provider",
  varies: "Free or paid, by what you choose",
};

/** The six parts of job-search help. */
export const searchPartNames: Names<SearchPart> = {
  "skill-practice": "practising the search",
  "self-presentation": "presenting yourself",
  "self-efficacy": "believing that you can",
  proactivity: "taking the first step",
  goals: "goals",
  support: "support from others",
};
