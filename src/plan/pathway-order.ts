import type { PlannedWork } from "./planned-work.ts";
import { reachesOut } from "./reaching-out.ts";
import { weeksOf } from "./weeks.ts";

/**
 * The pathway's tasks as they should be tried in a week: first what the block now running needs, prerequisites
 * from earlier blocks included, then what slipped; within that, conversations and applications first, then what
 * leads to them.
 */
export function orderOfPathway(works: readonly PlannedWork[], week: number): readonly PlannedWork[] {
  const begun = (work: PlannedWork): number => {
    const { first } = weeksOf(work.block ?? "0-30");
    return first <= week ? first : 0;
  };
  const serves = spreadBack(works, begun);
  const leadsOut = spreadBack(works, (work) => Number(reachesOut(work)));
  const outward = (work: PlannedWork): number => Number(reachesOut(work)) + (leadsOut.get(work.id) ?? 0);
  return works.toSorted(
    (a, b) => (serves.get(b.id) ?? 0) - (serves.get(a.id) ?? 0) || outward(b) - outward(a),
  );
}

/** The highest value among a work and all that wait for it, near or far. */
function spreadBack(
  works: readonly PlannedWork[],
  valueOf: (work: PlannedWork) => number,
): ReadonlyMap<string, number> {
  const highest = new Map(works.map((work) => [work.id, valueOf(work)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const work of works) {
      for (const id of work.after) {
        const own = highest.get(work.id) ?? 0;
        if (highest.has(id) && (highest.get(id) ?? 0) < own) {
          highest.set(id, own);
          changed = true;
        }
      }
    }
  }
  return highest;
}
