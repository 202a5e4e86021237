import { isDefined, notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { majorityVote } from "./majority-vote.ts";
import type { RatingsInput } from "./ratings-input.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

export interface SevereFlagInput extends RatingsInput {
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly ratings: readonly string[];
  /** The categories that must not be missed: harm, contradiction. */
  readonly severe: readonly string[];
}

export interface SevereFlagLoss {
  /** Of the units somebody flagged, the share the majority calls something else. */
  readonly lost: Estimate;
  readonly flagged: number;
  /** Flagged units whose majority is severe, whose majority is not, and whose vote is tied. */
  readonly kept: number;
  readonly outvoted: number;
  readonly tied: number;
  /** The units to read again. */
  readonly outvotedUnits: readonly string[];
  readonly units: number;
}

/**
 * How many severe flags a majority vote drops: a rare unsafe label is outvoted as a rule, not as an exception.
 *
 * Not defined when nobody used a severe category. Interval: Wilson.
 */
export function severeFlagLoss(input: SevereFlagInput): SevereFlagLoss | NotDefined {
  const refused = problemOfLevel(input.level);
  if (refused !== undefined) return refused;
  const vote = majorityVote(input);
  if (!isDefined(vote)) return vote;
  const severe = new Set(input.severe);
  const flaggedUnits = new Set(input.units.filter((_, row) => severe.has(input.ratings[row] ?? "")));
  const flagged = flaggedUnits.size;
  if (flagged === 0) return notDefined("no-events", "Not defined, because nobody used a severe category.");
  const outvotedUnits: string[] = [];
  let tied = 0;
  for (const [place, unit] of vote.units.entries()) {
    if (!flaggedUnits.has(unit)) continue;
    const leaders = vote.leaders[place] ?? [];
    const grave = leaders.filter((leader) => severe.has(leader)).length;
    if (grave === 0) outvotedUnits.push(unit);
    else if (grave < leaders.length) tied += 1;
  }
  return {
    lost: wilsonShare(outvotedUnits.length, flagged, input.level),
    flagged,
    kept: flagged - outvotedUnits.length - tied,
    outvoted: outvotedUnits.length,
    tied,
    outvotedUnits,
    units: vote.units.length,
  };
}
