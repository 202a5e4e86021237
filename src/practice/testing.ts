import { readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import type { SeededRandom } from "#src/statistics/index.ts";
import type { Attempt } from "./attempt.ts";
import { scoreJudgement } from "./score-judgement.ts";

/** An item behind which three experts stand, unless told otherwise. */
export function anItem(given: Readonly<Record<string, unknown>> = {}): ReviewItem {
  return reviewItemSchema.parse({
    version: 1,
    id: "one",
    task: "compare",
    specialty: "primary-care",
    topics: ["education"],
    audience: "patient",
    risk: "low",
    prompt: "My tummy has hurt since this morning. What should I do?",
    answers: [
      { id: "a", text: "Drink water, rest, and call a doctor if the pain grows or you have a fever." },
      { id: "b", text: "It is certainly indigestion and will pass." },
    ],
    experts: { n: 3, who: "three physicians", source: "made for a test" },
    provenance: "made for a test",
    licence: "CC BY 4.0",
    ...given,
  });
}

/** A comparison whose experts vote as given; lengths of the answers are drawn. */
export function aPair(
  id: string,
  choice: Readonly<Record<string, number>>,
  random: SeededRandom,
): ReviewItem {
  const text = (): string => "word ".repeat(10 + random.below(60)).trim();
  return anItem({
    id,
    answers: [
      { id: "a", text: text() },
      { id: "b", text: text() },
    ],
    key: { choice },
  });
}

export function aChoice(choice: string): Judgement {
  return { task: "compare", choice, reasons: [], justification: "", marks: [] };
}

export const testDay = (text: string): CalendarDate => readCalendarDate(text) as CalendarDate;

/** What somebody made of an item, scored as it would be. */
export function anAttempt(item: ReviewItem, judgement: Judgement, turn: number, order?: string[]): Attempt {
  const shown = order ?? item.answers.map(({ id }) => id);
  return {
    version: 1,
    id: `${item.id}-${turn}`,
    item: item.id,
    task: item.task,
    specialty: item.specialty,
    judgement,
    order: shown,
    on: testDay("2026-11-21"),
    turn,
    scope: "within",
    score: scoreJudgement(item, judgement, { order: shown }),
  };
}
