import { isOnlyFar, standOf } from "./stand.ts";
import type { RoleView } from "./view-role.ts";

const MOST_LANES = 5;

/**
 * Who compares five lanes should see more than one part of the field: beyond this many in one domain a lane counts
 * for less against those of other domains. Project's judgement.
 */
const MANY_IN_ONE_DOMAIN = 2;
const SHARE_WHEN_MANY = 0.75;

/** The roles that become lanes, best first, apart from those that are there only to fill the list. */
export interface ChosenLanes {
  readonly near: readonly RoleView[];
  readonly farther: readonly RoleView[];
}

/**
 * Up to five lanes from roles in order of score: open ones within a year, spread over domains where that costs
 * little; then, when they are fewer than five, roles within three years.
 */
export function chooseLanes(views: readonly RoleView[]): ChosenLanes {
  const open = views.filter((view) => standOf(view) === "open");
  const chosen: RoleView[] = [];
  while (chosen.length < Math.min(MOST_LANES, open.length)) {
    const left = open.filter((view) => !chosen.includes(view));
    const [next] = left.toSorted((a, b) => appeal(b, chosen) - appeal(a, chosen));
    if (next !== undefined) chosen.push(next);
  }
  return {
    near: open.filter((view) => chosen.includes(view)),
    farther: views.filter(isOnlyFar).slice(0, MOST_LANES - chosen.length),
  };
}

function appeal({ cells }: RoleView, chosen: readonly RoleView[]): number {
  const [best] = cells;
  if (best === undefined) return 0;
  const there = chosen.filter((other) => other.cells[0]?.cell.domain === best.cell.domain).length;
  return there < MANY_IN_ONE_DOMAIN ? best.score : best.score * SHARE_WHEN_MANY;
}
