import type { Answer, NotDefined } from "../estimate.ts";
import { isDefined, notDefined } from "../estimate.ts";
import { checkedCauses, isColumn, problemOfChances, problemOfHorizon } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { FollowUpColumns } from "./accuracy-columns.ts";
import type { BrierAtTime } from "./brier-at-time.ts";
import { brierAtTime } from "./brier-at-time.ts";
import type { CensoringWeights } from "./censoring-weights.ts";
import { censoringWeights } from "./censoring-weights.ts";
import { SHARE, influenceError, influenceEstimate } from "./influence-estimate.ts";

/** Which weights the score uses; see the doc of `ipcwBrier`. */
export type BrierConvention = "riskRegression" | "graf" | "scikit-survival";

export interface IpcwBrierInput extends FollowUpColumns {
  /** Predicted chance of the event by each time of `at`: one column a time. */
  readonly probabilities: readonly ArrayLike<number>[];
  /** Times of the predictions, ascending, in the unit of `times`. */
  readonly at: readonly number[];
  /** The event of interest among `causes`; default 1. */
  readonly cause?: number;
  /** Default "riskRegression". */
  readonly convention?: BrierConvention;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/**
 * Brier score at times of a censored follow-up, 0 is best: squared distance of prediction and outcome, weighted by 1 over
 * the chance G of not being censored (Graf et al. 1999, Stat Med 18:2529; competing events Gerds & Schumacher 2006).
 * "riskRegression": G just before the event, events before censoring at a shared time; "graf": G just before the event
 * from a Kaplan–Meier curve with the outcomes swapped; "scikit-survival": G at the event. Standard errors from influence
 * functions with the part of the estimated weights. `integrated` is the area by trapezium rule over the times divided by
 * their span, defined for two times or more. Not defined past the last follow-up.
 */
export function ipcwBrier(input: IpcwBrierInput):
  | {
      readonly times: readonly { readonly time: number; readonly brier: Answer }[];
      readonly integrated: Answer;
    }
  | NotDefined {
  const { at, level = 0.95 } = input;
  const checked = checkedScores(input);
  if ("because" in checked) return checked;
  const scores = at.map((time, place) => scoreAt(input, checked, time, input.probabilities[place] ?? []));
  const method = brierMethod(input.convention);
  return {
    times: at.map((time, place) => {
      const score = scores[place] as BrierAtTime | NotDefined;
      const brier = isDefined(score)
        ? influenceEstimate(score.brier, influenceError(score.influence), { level, method, reach: SHARE })
        : score;
      return { time, brier };
    }),
    integrated: integratedBrier(at, scores, level, method),
  };
}

/** Causes and weights of a checked input. */
export interface CheckedScores {
  readonly causes: ArrayLike<number>;
  readonly weights: CensoringWeights;
}

/** Checks columns and settings and makes the weights, or says why not. */
export function checkedScores(input: IpcwBrierInput): CheckedScores | NotDefined {
  const { times, probabilities, at, cause = 1, convention = "riskRegression", level = 0.95 } = input;
  const causes = checkedCauses(input, probabilities);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level);
  if (problem) return problem;
  if (at.length === 0 || at.length !== probabilities.length)
    return notDefined("invalid-input", "Not defined, because each time needs one column of probabilities.");
  if (at.some((time, place) => place > 0 && !(time > (at[place - 1] as number))))
    return notDefined("invalid-input", "Not defined, because the times are not in ascending order.");
  if (!Number.isInteger(cause) || cause < 1)
    return notDefined("invalid-input", "Not defined, because the cause must be a whole number from 1.");
  if (convention !== "riskRegression" && convention !== "graf" && convention !== "scikit-survival")
    return notDefined(
      "invalid-input",
      "Not defined, because the convention must be riskRegression, graf or scikit-survival.",
    );
  for (const column of probabilities) {
    const outside = problemOfChances(column);
    if (outside) return outside;
  }
  return { causes, weights: censoringWeights(times, causes, convention) };
}

/** The score of one column, or of one chance for all, at a time. */
export function scoreAt(
  { times, cause = 1 }: IpcwBrierInput,
  { causes, weights }: CheckedScores,
  time: number,
  chances: ArrayLike<number> | number,
): BrierAtTime | NotDefined {
  return problemOfHorizon(times, time) ?? brierAtTime({ times, causes, cause, time, weights, chances });
}

/** How the interval was made. */
export function brierMethod(convention: BrierConvention = "riskRegression"): string {
  return `influence function with estimated censoring weights, ${convention} convention`;
}

function integratedBrier(
  at: readonly number[],
  scores: readonly (BrierAtTime | NotDefined)[],
  level: number,
  method: string,
): Answer {
  const defined = scores.filter((score) => isDefined(score));
  const first = defined[0];
  if (!first || defined.length < scores.length || defined.length < 2)
    return notDefined("invalid-input", "Not defined, because the score is not defined at two or more times.");
  const span = (at.at(-1) ?? 0) - (at[0] ?? 0);
  let value = 0;
  const influence = new Float64Array(first.influence.length);
  defined.forEach((score, place) => {
    const before = at[Math.max(place - 1, 0)] as number;
    const after = at[Math.min(place + 1, at.length - 1)] as number;
    const share = (after - before) / 2 / span;
    value += share * score.brier;
    for (let row = 0; row < influence.length; row += 1)
      influence[row] = (influence[row] as number) + share * (score.influence[row] as number);
  });
  return influenceEstimate(value, influenceError(influence), { level, method, reach: SHARE });
}
