import { checkSchedule, worthOf } from "#src/schedule/index.ts";
import type { Problem, Schedule } from "#src/schedule/index.ts";

// A plan that still holds is not turned over for less than this share of its worth (project's own judgement).
const WORTH_MOVING = 0.01;

/**
 * The schedule to go on with: the earlier one while it holds and the one found is hardly worth more, because people
 * have made room in their days for it. `bonus` is what of the found worth only says that what must be there is there.
 */
export function keepOrMove(
  problem: Problem,
  near: Schedule | undefined,
  found: Schedule,
  bonus: number,
): Schedule {
  if (near === undefined) return found;
  const earlier = { placements: near.placements, worth: worthOf(problem, near.placements) };
  if (checkSchedule(problem, earlier).length > 0) return found;
  return found.worth - earlier.worth < WORTH_MOVING * (found.worth - bonus) ? earlier : found;
}
