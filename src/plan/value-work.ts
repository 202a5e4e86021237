import type { TaskKind, TaskTemplate } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import { rankOf } from "./skill-steps.ts";

// What a task is worth besides the gaps it helps to close, in points of the role's weights (project's own judgement):
// people and applications move a search most, a note to oneself least.
const VALUE_OF_KIND: Readonly<Record<TaskKind, number>> = {
  goal: 3,
  learning: 2,
  recall: 1,
  taster: 2,
  portfolio: 3,
  credential: 0.5,
  presentation: 3,
  conversation: 4,
  application: 6,
  support: 2,
  reflection: 2,
};

/**
 * The tasks of a pathway are what its guide would have everybody do: worth their hours where the lane asks for what
 * they practise, less where it does not. A piece is worth its hours too, all of it when it is finished: a begun one
 * shows nothing. Points an hour, and points for the whole piece.
 */
const ASKED_AN_HOUR = 1;
const UNASKED_AN_HOUR = 0.3;
const STEP_OF_PIECE = 0.2;
const PIECE_AN_HOUR = 0.4;
const WHOLE_PIECE = 14;

/** What closing a gap of weight 1 is worth, and the share of it that practising its skill in another task counts for. */
export const VALUE_OF_GAP = 3;
const PRACTICE_COUNTS = 0.25 * VALUE_OF_GAP;

/** What a task of the pathway is worth. */
export function valueOfPathwayTask(task: TaskTemplate, gaps: GapReport): number {
  const asked = new Set([...gaps.gaps, ...gaps.shown].map(({ skill }) => skill));
  const serves = task.skills.length === 0 || task.skills.some(({ skill }) => asked.has(skill));
  return valueOfTask(task, gaps) + task.hours.likely * (serves ? ASKED_AN_HOUR : UNASKED_AN_HOUR);
}

/** What a step of a piece is worth: little before the last, which brings in the worth of the whole. */
export function valueOfStep(steps: readonly TaskTemplate[], position: number, gaps: GapReport): number {
  if (position < steps.length - 1) return STEP_OF_PIECE;
  const practice = steps.reduce((sum, step) => sum + practiceIn(step, gaps), 0);
  const hours = steps.reduce((sum, { hours: { likely } }) => sum + likely, 0);
  return WHOLE_PIECE + hours * PIECE_AN_HOUR + practice;
}

/** What a task adds to readiness: its kind, and the open gaps whose skills it practises. */
export function valueOfTask(
  { kind, skills }: Pick<TaskTemplate, "kind" | "skills">,
  gaps: GapReport,
): number {
  return VALUE_OF_KIND[kind] + practiceIn({ skills }, gaps);
}

function practiceIn({ skills }: Pick<TaskTemplate, "skills">, gaps: GapReport): number {
  return skills.reduce((sum, { skill, level }) => {
    const gap = gaps.gaps.find((one) => one.skill === skill);
    if (gap === undefined || rankOf(level) <= rankOf(gap.shownLevel)) return sum;
    return sum + gap.weight * PRACTICE_COUNTS;
  }, 0);
}
