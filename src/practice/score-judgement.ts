import { assertNever } from "#src/kernel/index.ts";
import { itemStanding } from "#src/review/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { shownOrder } from "./answer-names.ts";
import { gradeJustification } from "./grade-justification.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback, Score } from "./score.ts";
import { scoreAttempts } from "./score-attempts.ts";
import { scoreChoice } from "./score-choice.ts";
import { scoreCorrection } from "./score-correction.ts";
import { scoreCriteria } from "./score-criteria.ts";
import { scoreEdit } from "./score-edit.ts";
import { scoreLabels } from "./score-labels.ts";
import { scoreMarks } from "./score-marks.ts";
import { whoHolds } from "./who-holds.ts";

const UNREVIEWED = "This item was not reviewed by two qualified people. You get feedback; it is not scored.";
const CONTESTED = "Experts differ too much about this item, so it is never counted for or against anybody.";

/**
 * What one judgement is worth and what there is to learn from it. It is held against the spread of experts' votes, not
 * against one key. Nothing about an item without two sign-offs, or on which experts differ, ever counts.
 */
export function scoreJudgement(
  item: ReviewItem,
  judgement: Judgement,
  { order = [] }: { readonly order?: readonly string[] } = {},
): Score {
  const shown = shownOrder(item, order);
  const task = scoreTask(item, judgement, shown);
  const standing = itemStanding(item);
  const unmeasured = task.parts.every(({ value }) => value === null);
  const whyNot =
    standing === "unreviewed"
      ? UNREVIEWED
      : task.contested
        ? CONTESTED
        : unmeasured
          ? "The key of this item says nothing this judgement could be held against."
          : undefined;
  const counted = whyNot === undefined;
  const reason = justificationOf(item, judgement, shown);
  const sure = confidenceOf(
    judgement.confidence,
    task.right,
    whoHolds(item)("most experts give", "its author gives"),
  );
  return {
    standing,
    contested: task.contested,
    counted,
    ...(whyNot === undefined ? {} : { whyNot }),
    parts: [...task.parts, ...reason.parts, ...sure.parts],
    feedback: [
      ...(standing === "unreviewed" ? [{ kind: "unreviewed" as const, says: UNREVIEWED }] : []),
      ...task.feedback,
      ...reason.feedback,
      ...(item.teaches === undefined ? [] : [{ kind: "teaches" as const, says: item.teaches }]),
    ],
    distribution: task.distribution,
    right: task.right,
    ...(sure.brier === undefined ? {} : { brier: sure.brier }),
    ...(judgement.confidence === undefined ? {} : { confidence: judgement.confidence }),
    units: counted ? task.units : [],
    ...(counted && task.marked !== undefined ? { marked: task.marked } : {}),
  };
}

function scoreTask(item: ReviewItem, judgement: Judgement, order: readonly string[]): PartScore {
  switch (judgement.task) {
    case "compare":
    case "best-of":
      return withMarks(scoreChoice(item, judgement, order), item, judgement, order);
    case "mark-defects":
      return scoreMarks(item, judgement, order);
    case "rubric":
      return withMarks(scoreCriteria(item, judgement), item, judgement, order);
    case "correct":
      return scoreCorrection(item, judgement);
    case "patient-edit":
      return scoreEdit(item, judgement);
    case "classify":
      return withMarks(scoreLabels(item, judgement), item, judgement, order);
    case "red-team":
      return scoreAttempts(item, judgement);
    default:
      return assertNever(judgement);
  }
}

/** Marks that were not asked for earn feedback; they enter no measure. */
function withMarks(
  score: PartScore,
  item: ReviewItem,
  judgement: Judgement,
  order: readonly string[],
): PartScore {
  if (item.key?.marks === undefined) return score;
  const { feedback } = scoreMarks(item, judgement, order);
  return { ...score, feedback: [...score.feedback, ...feedback] };
}

function justificationOf(
  item: ReviewItem,
  judgement: Judgement,
  order: readonly string[],
): { readonly parts: Score["parts"]; readonly feedback: readonly Feedback[] } {
  const asked = judgement.task === "compare" || judgement.task === "best-of";
  if (judgement.justification.trim() === "" && !asked) return { parts: [], feedback: [] };
  const grade = gradeJustification(item, judgement.justification, judgement.task === "compare" ? order : []);
  return {
    parts: [{ name: "justification", value: grade.value, says: grade.says }],
    feedback: grade.missing.map((says) => ({ kind: "advice", says })),
  };
}

function confidenceOf(
  confidence: number | undefined,
  right: boolean | null,
  whose: string,
): { readonly parts: Score["parts"]; readonly brier?: number } {
  if (confidence === undefined || right === null) return { parts: [] };
  const brier = (confidence - Number(right)) ** 2;
  const sure = Math.round(confidence * 100);
  return {
    parts: [
      {
        name: "confidence",
        value: 1 - brier,
        says: `You were ${sure} of 100 sure, and your answer ${right ? "is" : "is not"} the one ${whose}.`,
      },
    ],
    brier,
  };
}
