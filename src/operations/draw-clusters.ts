import { bradleyTerry, davidsonTies, isDefined, seededRandom } from "#src/statistics/index.ts";
import type { ItemDifference } from "#src/statistics/index.ts";
import type { Votes } from "./read-votes.ts";

const DRAWS = 500;
const SEED = 1;

interface ClusterQuestion {
  readonly votes: Votes;
  readonly coverage: number;
  /** Whether ties count: Davidson's model, else Bradley and Terry's. */
  readonly ties: boolean;
}

/**
 * Intervals of the differences from draws of whole clusters with replacement (percentile bootstrap): votes of one
 * reviewer, or on one question, are not told apart by the model's own standard errors. The same votes give the same draws.
 */
export function drawClusters({ votes, coverage, ties }: ClusterQuestion) {
  const { pairs, byCluster } = gather(votes);
  const none = { clusters: byCluster.length, draws: 0, differences: [] };
  if (byCluster.length < 2)
    return { ...none, because: "Not defined, because draws of whole clusters need two clusters or more." };
  const random = seededRandom(SEED);
  const drawn = new Map<string, { first: string; second: string; values: number[] }>();
  let kept = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const counts = pairs.map(() => [0, 0, 0] as [number, number, number]);
    for (let place = 0; place < byCluster.length; place += 1)
      for (const [pair, outcome, count] of byCluster[random.below(byCluster.length)] ?? []) {
        const own = counts[pair];
        if (own !== undefined) own[outcome] += count;
      }
    const found = differencesOf(pairs, counts, { reference: votes.items[0] ?? "", ties });
    if (found === undefined) continue;
    kept += 1;
    for (const { first, second, difference } of found) {
      const key = JSON.stringify([first, second].toSorted());
      const held = drawn.get(key) ?? { first, second, values: [] };
      drawn.set(key, held);
      held.values.push(held.first === first ? difference.value : -difference.value);
    }
  }
  if (kept < DRAWS / 2)
    return {
      ...none,
      because:
        "Not defined, because in most draws of whole clusters some item never lost or was never shown.",
    };
  return {
    clusters: byCluster.length,
    draws: kept,
    differences: [...drawn.values()].map(({ first, second, values }) => ({
      first,
      second,
      ...limits(values, coverage),
    })),
  };
}

type Outcome = 0 | 1 | 2;

/** Votes of each ordered pair, and by cluster how many of each outcome a pair has. */
function gather({ first, second, firstWins, secondWins, clusters }: Votes) {
  const pairs: (readonly [string, string])[] = [];
  const places = new Map<string, number>();
  const byCluster = new Map<string, [number, Outcome, number][]>();
  for (const [row, cluster] of clusters.entries()) {
    const [one = "", other = ""] = [first[row], second[row]];
    const key = JSON.stringify([one, other]);
    const place = places.get(key) ?? pairs.length;
    if (place === pairs.length) pairs.push([one, other]);
    places.set(key, place);
    const held = byCluster.get(cluster) ?? [];
    byCluster.set(cluster, held);
    held.push([place, firstWins[row] === 1 ? 0 : secondWins[row] === 1 ? 1 : 2, 1]);
  }
  return { pairs, byCluster: [...byCluster.values()] };
}

function differencesOf(
  pairs: readonly (readonly [string, string])[],
  counts: readonly (readonly [number, number, number])[],
  { reference, ties }: { readonly reference: string; readonly ties: boolean },
): readonly ItemDifference[] | undefined {
  const input = {
    first: pairs.map(([one]) => one),
    second: pairs.map(([, other]) => other),
    firstWins: counts.map(([won]) => won),
    secondWins: counts.map(([, lost]) => lost),
    reference,
    draws: 0,
  };
  const fitted = ties
    ? davidsonTies({ ...input, ties: counts.map(([, , tied]) => tied) })
    : bradleyTerry(input);
  return isDefined(fitted) ? fitted.differences : undefined;
}

function limits(values: readonly number[], coverage: number): { low: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at((1 - coverage) / 2), high: at((1 + coverage) / 2) };
}
