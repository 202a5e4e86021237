import type { Problem, Schedule } from "#src/schedule/index.ts";
import type { PlannedWork } from "./planned-work.ts";
import { mustBeThere, REQUIRED_BONUS, workOfPiece } from "./pose-problem.ts";
import type { Standing } from "./pose-problem.ts";

/** The part of a schedule's worth that only says that what must be there is there. */
export function finishedBonus(
  problem: Problem,
  { placements }: Schedule,
  works: readonly PlannedWork[],
  standing: Standing,
): number {
  const byId = new Map(works.map((work) => [work.id, work]));
  const placed = new Set(placements.map(({ work }) => work));
  return problem.works
    .filter(({ id }) => placed.has(id))
    .reduce((sum, { id, minutes }) => {
      const work = byId.get(workOfPiece(id));
      const counts = work !== undefined && mustBeThere(work, work.id !== id, standing);
      return counts ? sum + (REQUIRED_BONUS * minutes) / work.minutes : sum;
    }, 0);
}
