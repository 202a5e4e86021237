import { isDefined, type NotDefined } from "../estimate.ts";
import { readRatings } from "./rating-table.ts";
import type { RatingsInput } from "./ratings-input.ts";
import { voteShares } from "./vote-shares.ts";

export interface MajorityVote {
  readonly units: readonly string[];
  /** The category with the most votes; null where several share the first place. */
  readonly winners: readonly (string | null)[];
  /** The categories in the first place: one, or all that are tied. */
  readonly leaders: readonly (readonly string[])[];
  /** Share of the votes of the first place. */
  readonly shares: Float64Array;
  readonly ties: number;
  readonly unanimous: number;
}

/** The category most raters chose for each unit. A tie stays a tie: the winner is null and the tied ones are named. */
export function majorityVote(input: RatingsInput): MajorityVote | NotDefined {
  const table = readRatings(input);
  if (!isDefined(table)) return table;
  const size = table.categories.length;
  const votes = voteShares(table);
  const shares = new Float64Array(table.units.length);
  const leaders = table.units.map((_, unit) => {
    const row = votes.subarray(unit * size, (unit + 1) * size);
    const most = row.reduce((top, share) => Math.max(top, share), 0);
    shares[unit] = most;
    return table.categories.filter((__, code) => (row[code] as number) > most - 1e-9);
  });
  return {
    units: table.units,
    winners: leaders.map((tied) => (tied.length === 1 ? (tied[0] as string) : null)),
    leaders,
    shares,
    ties: leaders.filter((tied) => tied.length > 1).length,
    unanimous: shares.filter((share) => share > 1 - 1e-9).length,
  };
}
