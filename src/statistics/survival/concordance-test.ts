import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { concordanceEstimate, concordanceOf, sumOfSquares } from "./concordance.ts";
import type { Concordance } from "./concordance.ts";
import { problemOfConcordance } from "./harrell-concordance.ts";
import type { HarrellConcordanceInput } from "./harrell-concordance.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { unoPairWeights } from "./uno-concordance.ts";

export interface ConcordanceTestInput extends HarrellConcordanceInput {
  /** The scores to compare with, of the same rows. */
  readonly otherScores: ArrayLike<number>;
  /** Default "harrell"; "uno" takes neither entries nor strata. */
  readonly index?: "harrell" | "uno";
}

export interface ConcordanceTest {
  readonly first: Concordance;
  readonly second: Concordance;
  /** First minus second. */
  readonly difference: Answer;
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
}

/**
 * Compares the concordance of two scores on the same rows: their difference with an interval and a test that respect
 * their correlation, by the infinitesimal jackknife of both (Therneau & Atkinson, concordance vignette).
 * The test is not defined when both scores order the pairs alike, since the difference then has no error.
 */
export function concordanceTest(input: ConcordanceTestInput): ConcordanceTest | NotDefined {
  const { level = 0.95, otherScores, index = "harrell", clusters } = input;
  const problem = problemOfConcordance(input, [otherScores]) ?? problemOfLevel(level);
  if (problem) return problem;
  if (index === "uno" && (input.entries || input.strata))
    return notDefined("invalid-input", "Not defined, because Uno's index takes neither entries nor strata.");
  const pairWeights = index === "uno" ? unoPairWeights(input) : undefined;
  if (pairWeights && !(pairWeights instanceof Float64Array)) return pairWeights;
  const rows = { ...input, ...(pairWeights ? { pairWeights } : {}) };
  const first = concordanceOf(rows, clusters);
  const second = concordanceOf({ ...rows, scores: otherScores }, clusters);
  if (!isDefined(first)) return first;
  if (!isDefined(second)) return second;
  const value = first.value - second.value;
  const apart = first.influence.map((own, row) => own - (second.influence[row] as number));
  const standardError = Math.sqrt(sumOfSquares(apart));
  const both = { first: concordanceEstimate(first, level), second: concordanceEstimate(second, level) };
  const method = "infinitesimal jackknife, paired";
  if (!(standardError > 0)) {
    const because = "No interval, because both scores order the pairs alike and the difference has no error.";
    return {
      ...both,
      difference: { value, low: null, high: null, level, method, because },
      z: null,
      pValue: null,
    };
  }
  const half = criticalValue(level) * standardError;
  const z = value / standardError;
  return {
    ...both,
    difference: { value, low: value - half, high: value + half, standardError, level, method },
    z,
    pValue: twoSidedNormal(z),
  };
}
