import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { isDefined } from "../estimate.ts";
import { twoSidedNormal } from "../numbers/normal.ts";
import { checkedCauses, isColumn } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { DIFFERENCE, SHARE, influenceError, influenceEstimate } from "./influence-estimate.ts";
import type { Reach } from "./influence-estimate.ts";
import { aucsAtTimes, methodOf, problemOfSettings } from "./time-dependent-auc.ts";
import type { TimeDependentAucInput } from "./time-dependent-auc.ts";

export interface TimeDependentAucTestInput extends TimeDependentAucInput {
  /** The other marker, of the same rows. */
  readonly otherScores: ArrayLike<number>;
}

export interface TimeDependentAucComparison {
  readonly time: number;
  /** AUC of `scores`. */
  readonly first: Answer;
  /** AUC of `otherScores`. */
  readonly second: Answer;
  /** First less second. */
  readonly difference: Answer;
  readonly z: number | null;
  /** Two-sided; null when there is no test. */
  readonly pValue: number | null;
}

/**
 * Compares the time-dependent AUCs of two markers of the same rows, with the joint influence of both
 * (Blanche, Dartigues & Jacqmin-Gadda 2013). Conventions and what is not defined as in `timeDependentAuc`.
 */
export function timeDependentAucTest(
  input: TimeDependentAucTestInput,
): { readonly times: readonly TimeDependentAucComparison[] } | NotDefined {
  const { scores, otherScores, at, level = 0.95 } = input;
  const causes = checkedCauses(input, [scores, otherScores]);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level) ?? problemOfSettings(input);
  if (problem) return problem;
  const first = aucsAtTimes(input, causes, scores).aucs;
  const second = aucsAtTimes(input, causes, otherScores).aucs;
  const method = methodOf(input.convention);
  return {
    times: at.map((time, place): TimeDependentAucComparison => {
      const [one, other] = [first[place], second[place]];
      const reason = [one, other].find((auc) => auc !== undefined && !isDefined(auc)) as
        | NotDefined
        | undefined;
      if (!one || !other || !isDefined(one) || !isDefined(other)) {
        const none = reason as NotDefined;
        return { time, first: none, second: none, difference: none, z: null, pValue: null };
      }
      const gap = one.influence.map((value, row) => value - (other.influence[row] as number));
      const estimateOf = (value: number, influence: Float64Array, reach: Reach): Estimate =>
        influenceEstimate(value, influenceError(influence), { level, method, reach });
      const difference = estimateOf(one.auc - other.auc, gap, DIFFERENCE);
      const z = difference.standardError === undefined ? null : difference.value / difference.standardError;
      return {
        time,
        first: estimateOf(one.auc, one.influence, SHARE),
        second: estimateOf(other.auc, other.influence, SHARE),
        difference,
        z,
        pValue: z === null ? null : twoSidedNormal(z),
      };
    }),
  };
}
