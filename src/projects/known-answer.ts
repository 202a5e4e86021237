import { itemStanding } from "#src/review/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";

/** The least share of experts who must say the same for an item to have one right answer. */
const CLEAR = 0.75;

/**
 * Whether a judgement says what the key of an item says: for watching quality and letting people in. `undefined` where
 * the key holds no one answer: experts differ, or the task has none that can be compared.
 */
export function isRight(item: ReviewItem, judgement: Judgement): boolean | undefined {
  const { key } = item;
  if (key === undefined || judgement.task !== item.task) return undefined;
  switch (judgement.task) {
    case "compare":
      return agrees(key.choice, judgement.choice);
    case "best-of":
      return agrees(key.choice, judgement.ranking[0] ?? "");
    case "classify": {
      const said = Object.entries(key.labels ?? {}).map(([question, votes]) =>
        agrees(votes, judgement.labels[question]?.[0] ?? ""),
      );
      return every(said);
    }
    case "rubric": {
      const said = Object.entries(key.criteria ?? {}).map(([id, { met, not }]) =>
        agrees({ met, "not-met": not }, judgement.criteria[id] ?? ""),
      );
      return every(said);
    }
    case "mark-defects": {
      const grave = (key.marks ?? []).filter(
        ({ mark }) => mark.severity === "severe" || mark.severity === "critical",
      );
      const found = grave.every(({ mark }) => judgement.marks.some((own) => sameDefect(mark, own)));
      return grave.length === 0 ? judgement.marks.every(({ severity }) => severity !== "critical") : found;
    }
    case "correct": {
      const wrong = key.mustChange ?? [];
      const original = item.answers[0]?.text ?? "";
      return wrong.length === 0
        ? judgement.nothingWrong || judgement.text.trim() === original.trim()
        : wrong.every((words) => !judgement.text.includes(words));
    }
    case "patient-edit":
    case "red-team":
      return undefined;
  }
}

/** Whether an item can serve as gold or qualification: somebody stands behind its key, or the lead put it there. */
export function hasKnownAnswer(item: ReviewItem): boolean {
  return item.key !== undefined && item.task !== "patient-edit" && item.task !== "red-team";
}

/** Whether the key of a gold item was agreed by experts or qualified people, to be said beside what it shows. */
export function keyIsSigned(item: ReviewItem): boolean {
  return itemStanding(item) === "scored";
}

function agrees(votes: Readonly<Record<string, number>> | undefined, said: string): boolean | undefined {
  const counts = Object.entries(votes ?? {});
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const [leading, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  return all === 0 || most / all < CLEAR ? undefined : leading === said;
}

function every(said: readonly (boolean | undefined)[]): boolean | undefined {
  const clear = said.filter((one) => one !== undefined);
  return clear.length === 0 ? undefined : clear.every(Boolean);
}

type Mark = Extract<Judgement, { task: "mark-defects" }>["marks"][number];

function sameDefect(key: Mark, own: Mark): boolean {
  if (key.answer !== own.answer) return false;
  if (key.kind === "omission") return own.kind === "omission" && own.defect === key.defect;
  return own.kind === "span" && Math.max(key.start, own.start) < Math.min(key.end, own.end);
}
