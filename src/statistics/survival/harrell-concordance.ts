import { isDefined, notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { concordanceEstimate, concordanceOf } from "./concordance.ts";
import type { Concordance } from "./concordance.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOf } from "./survival-columns.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

export interface HarrellConcordanceInput extends SurvivalColumns {
  /** Higher means more risk, so an earlier event. Never turned round. */
  readonly scores: ArrayLike<number>;
  /** Pairs are formed within a stratum only. */
  readonly strata?: readonly string[] | ArrayLike<number>;
  /** Rows of one cluster count as one in the error. */
  readonly clusters?: readonly string[] | ArrayLike<number>;
  /** Only pairs whose earlier event is no later than this; default all. */
  readonly tau?: number;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/**
 * Harrell's concordance index: of the pairs in which one row has the event while the other is still under observation,
 * the share in which it had the higher score, equal scores counting half (Harrell et al. 1982, JAMA), with the
 * infinitesimal jackknife error (Therneau & Atkinson, concordance vignette). A row censored at the time of an event
 * outlasts it; two events at one time are not compared. Not defined when no pair can be compared.
 */
export function harrellConcordance(input: HarrellConcordanceInput): Concordance | NotDefined {
  const { level = 0.95 } = input;
  const problem = problemOfConcordance(input) ?? problemOfLevel(level);
  if (problem) return problem;
  const index = concordanceOf(input, input.clusters);
  return isDefined(index) ? concordanceEstimate(index, level) : index;
}

/** Why the columns of a concordance cannot be used, or nothing. */
export function problemOfConcordance(
  input: HarrellConcordanceInput,
  others: readonly ArrayLike<number>[] = [],
): NotDefined | undefined {
  const n = input.times.length;
  const problem = problemOf(input, [input.scores, ...others]);
  if (problem) return problem;
  if ((input.strata && input.strata.length !== n) || (input.clusters && input.clusters.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (input.tau !== undefined && !(input.tau > 0))
    return notDefined("invalid-input", "Not defined, because tau must be a time above zero.");
  return undefined;
}
