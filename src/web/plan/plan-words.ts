import type { OpenDay } from "#src/availability/index.ts";
import type { Plan, PlanTask } from "#src/plan/index.ts";

/** The fixed words of the plan's page; `plan-words.test.ts` holds them together with the pages of the field. */

export const kindWords: Record<PlanTask["kind"], string> = {
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

export const partWords: Record<Plan["parts"][number]["part"], string> = {
  "skill-practice": "practising the search",
  "self-presentation": "presenting yourself",
  "self-efficacy": "believing that you can",
  proactivity: "taking the first step",
  goals: "goals",
  support: "support from others",
};

/** Nothing is said of what is free. */
export const costWords: Record<PlanTask["cost"], string> = {
  free: "",
  paid: "costs money; ask the provider",
  varies: "free or paid, by what you choose",
};

/** Why a day has no time, or less. */
export const dayWords: Record<NonNullable<OpenDay["because"]>, string> = {
  "night-shift": "night shift",
  "after-night": "after a night",
  "day-shift": "day shift",
  "day-off": "day off",
  exception: "other hours than usual",
};

/** A refusal in a word or two, for a list that has no room for the whole reason. */
const refusalWords: Readonly<Record<string, string>> = {
  over: "over",
  done: "done already",
  weekly: "each week has its own",
  block: "too early",
  before: "before what it needs",
  after: "after what waits for it",
  full: "full",
  strands: "two subjects already",
};

/** A refusal in a word or two. */
export function sayRefusal(code: string): string {
  return refusalWords[code] ?? "not free";
}

const strandWords: Readonly<Record<string, string>> = {
  piece: "The portfolio piece",
  "study-clinical": "Study: clinical",
  "study-data": "Study: data",
  "study-technical": "Study: technical",
  "study-genai": "Study: generative AI",
  "study-regulation": "Study: regulation",
  "study-communication": "Study: communication",
};

/** The subject or piece a task belongs to. */
export function sayStrand(strand: string): string {
  return strandWords[strand] ?? strand.replaceAll("-", " ");
}
