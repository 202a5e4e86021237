import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { likelihoodRatios } from "./likelihood-ratios.ts";
import type { LikelihoodRatios } from "./likelihood-ratios.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { refuseCounts } from "./refuse-counts.ts";
import { shareEstimate } from "./share-estimate.ts";
import { shareMethodNames } from "./share-limits.ts";
import type { ShareMethod } from "./share-limits.ts";
import { matthewsCorrelation, tableKappa } from "./table-agreement.ts";
import type { TwoByTwo } from "./two-by-two.ts";
import { youdenNumbers } from "./youden-index.ts";
import type { YoudenNumbers } from "./youden-index.ts";

export interface DiagnosticAccuracyInput extends TwoByTwo {
  /** Default 0.95. */
  readonly level?: number;
  /** Interval of the shares: "wilson" (default), "clopper-pearson", "jeffreys" or "agresti-coull". */
  readonly interval?: ShareMethod;
}

/** Every number of a 2×2 table; each is an estimate or says why it is not there. */
export interface DiagnosticAccuracy extends TwoByTwo, LikelihoodRatios, YoudenNumbers {
  readonly n: number;
  readonly events: number;
  readonly sensitivity: Answer;
  readonly specificity: Answer;
  readonly positivePredictiveValue: Answer;
  readonly negativePredictiveValue: Answer;
  readonly falsePositiveRate: Answer;
  readonly falseNegativeRate: Answer;
  readonly falseDiscoveryRate: Answer;
  readonly falseOmissionRate: Answer;
  readonly accuracy: Answer;
  readonly prevalence: Answer;
  /** Share of people the test calls positive: the alert rate. */
  readonly apparentPrevalence: Answer;
  readonly f1: Answer;
  readonly matthewsCorrelation: Answer;
  readonly kappa: Answer;
  /** 1 / PPV: positives looked at for one true one. */
  readonly numberNeededToEvaluate: Answer;
}

/**
 * Diagnostic accuracy of a 2×2 table of counts (STARD 2015; Altman and Bland 1994, BMJ 308:1552 and 309:102).
 * Shares by Wilson unless asked otherwise; likelihood ratios and odds ratio on the log scale; F1 by the interval of
 * TP/(TP + FP + FN), of which it is a rising function; Youden is sensitivity + specificity − 1.
 * PPV and NPV hold at the prevalence of the table alone: see predictiveValuesAtPrevalence for another.
 * A number whose denominator is 0 is not defined; the whole is not defined for an empty table.
 */
export function diagnosticAccuracy(input: DiagnosticAccuracyInput): DiagnosticAccuracy | NotDefined {
  const { level = 0.95, interval = "wilson", ...counts } = input;
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = counts;
  const wrong = problemOfLevel(level) ?? refuseCounts([tp, fp, fn, tn]);
  if (wrong !== undefined) return wrong;
  if (!(interval in shareMethodNames)) {
    return notDefined("invalid-input", "Not defined, because no interval of that name is known.");
  }
  const n = tp + fp + fn + tn;
  if (n === 0) return notDefined("no-rows", "Not defined, because the table is empty.");
  const share = (part: number, whole: number, of: string): Answer =>
    whole === 0
      ? notDefined("one-class", `Not defined, because there is nobody ${of}.`)
      : shareEstimate(interval, part, whole, level);
  const table = {
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
  };
  const predictive = share(tp, tp + fp, CALLED_POSITIVE);
  return {
    ...table,
    n,
    events: tp + fn,
    sensitivity: share(tp, tp + fn, WITH_OUTCOME),
    specificity: share(tn, tn + fp, WITHOUT_OUTCOME),
    positivePredictiveValue: predictive,
    negativePredictiveValue: share(tn, tn + fn, CALLED_NEGATIVE),
    falsePositiveRate: share(fp, tn + fp, WITHOUT_OUTCOME),
    falseNegativeRate: share(fn, tp + fn, WITH_OUTCOME),
    falseDiscoveryRate: share(fp, tp + fp, CALLED_POSITIVE),
    falseOmissionRate: share(fn, tn + fn, CALLED_NEGATIVE),
    accuracy: share(tp + tn, n, ""),
    prevalence: share(tp + fn, n, ""),
    apparentPrevalence: share(tp + fp, n, ""),
    f1: harmonic(share(tp, tp + fp + fn, "with the outcome or called positive")),
    matthewsCorrelation: matthewsCorrelation(table, level),
    kappa: tableKappa(table, level),
    numberNeededToEvaluate: reciprocal(predictive),
    ...likelihoodRatios(table, level),
    ...youdenNumbers(table, level),
  };
}

const WITH_OUTCOME = "with the outcome";
const WITHOUT_OUTCOME = "without the outcome";
const CALLED_POSITIVE = "whom the rule calls positive";
const CALLED_NEGATIVE = "whom the rule calls negative";

/** From J = TP/(TP + FP + FN) to F1 = 2J/(1 + J). */
function harmonic(overlap: Answer): Answer {
  if (!isDefined(overlap)) return overlap;
  const carry = (share: number) => (2 * share) / (1 + share);
  const { value, low, high, level, method } = overlap;
  return {
    value: carry(value),
    low: low === null ? null : carry(low),
    high: high === null ? null : carry(high),
    level,
    method: `${method} of TP/(TP + FP + FN)`,
  };
}

function reciprocal(share: Answer): Answer {
  if (!isDefined(share)) return share;
  const { value, low, high, level, method } = share;
  if (value === 0) {
    return notDefined("no-events", "Not defined, because no one called positive has the outcome.");
  }
  const bounded = low !== null && low > 0;
  return {
    value: 1 / value,
    low: high === null ? null : 1 / high,
    high: bounded ? 1 / low : null,
    level,
    method: `reciprocal of ${method}`,
    ...(bounded ? {} : { because: "no upper limit, because the predictive value may be 0" }),
  };
}
