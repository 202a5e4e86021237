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
  application: 5,
  support: 2,
  reflection: 2,
};

/**
 * The tasks of a pathway are what its guide would have everybody do, long ones as well as short ones; the lane's piece
 * comes next, and counts most when it is finished. Points an hour, and points for the whole piece.
 */
export const PATHWAY_AN_HOUR = 1;
export const PIECE_AN_HOUR = 0.4;
export const VALUE_OF_PIECE = 8;

/** Share of a gap's weight that practising its skill in a task counts for. */
const PRACTICE_COUNTS = 0.25;

/** What a task adds to readiness: its kind, and the open gaps whose skills it practises. */
export function valueOfTask(
  { kind, skills }: Pick<TaskTemplate, "kind" | "skills">,
  gaps: GapReport,
): number {
  const practised = skills.reduce((sum, { skill, level }) => {
    const gap = gaps.gaps.find((one) => one.skill === skill);
    if (gap === undefined || rankOf(level) <= rankOf(gap.shownLevel)) return sum;
    return sum + gap.weight * PRACTICE_COUNTS;
  }, 0);
  return VALUE_OF_KIND[kind] + practised;
}
