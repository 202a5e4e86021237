import { notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { refuseCounts } from "./refuse-counts.ts";
import type { TwoByTwo } from "./two-by-two.ts";

export interface PredictiveValuesInput extends TwoByTwo {
  /** Share with the outcome where the test will be used, strictly between 0 and 1; taken as known. */
  readonly prevalence: number;
  /** Default 0.95. */
  readonly level?: number;
}

export interface PredictiveValues {
  readonly prevalence: number;
  readonly positivePredictiveValue: Answer;
  readonly negativePredictiveValue: Answer;
}

const METHOD = "log odds (Mercaldo 2007)";

/**
 * PPV and NPV at another prevalence, from sensitivity and specificity of the table by Bayes' rule, with intervals on
 * the log-odds scale (Mercaldo, Lau and Zhou 2007, Statistics in Medicine 26:2170).
 * Where the test makes no mistake of the kind, the value is 1 and has no interval.
 */
export function predictiveValuesAtPrevalence(input: PredictiveValuesInput): PredictiveValues | NotDefined {
  const { prevalence, level = 0.95 } = input;
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = input;
  const wrong = problemOfLevel(level) ?? refuseCounts([tp, fp, fn, tn]);
  if (wrong !== undefined) return wrong;
  if (!(prevalence > 0 && prevalence < 1)) {
    return notDefined("invalid-input", "Not defined, because the prevalence must lie between 0 and 1.");
  }
  if (tp + fn === 0 || fp + tn === 0) {
    const because = "Not defined, because people with and people without the outcome are both needed.";
    return notDefined("one-class", because);
  }
  const odds = prevalence / (1 - prevalence);
  const diseased = tp + fn;
  const healthy = fp + tn;
  return {
    prevalence,
    positivePredictiveValue: afterTest(odds, [tp, diseased], [fp, healthy], level),
    negativePredictiveValue: afterTest(1 / odds, [tn, healthy], [fn, diseased], level),
  };
}

type Share = readonly [part: number, whole: number];

/** Prior odds times the ratio of the shares, as a probability. */
function afterTest(odds: number, right: Share, wrong: Share, level: number): Answer {
  if (right[0] === 0 && wrong[0] === 0) {
    return notDefined("no-events", "Not defined, because nobody has this test result.");
  }
  if (right[0] === 0 || wrong[0] === 0) {
    const because = "no interval, because a count of the table is 0 and its log odds have no bound";
    const value = right[0] === 0 ? 0 : 1;
    return { value, low: null, high: null, level, method: METHOD, because };
  }
  const logOdds = Math.log((odds * right[0] * wrong[1]) / (right[1] * wrong[0]));
  const standardError = Math.sqrt(1 / right[0] - 1 / right[1] + 1 / wrong[0] - 1 / wrong[1]);
  const half = criticalValue(level) * standardError;
  const back = (at: number) => 1 / (1 + Math.exp(-at));
  const value = back(logOdds);
  return { value, low: back(logOdds - half), high: back(logOdds + half), level, method: METHOD };
}
