import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { squareAndAdd } from "./newcombe-difference.ts";
import { shareLimits } from "./share-limits.ts";
import type { TwoByTwo } from "./two-by-two.ts";

/** Youden's index of a table, and what follows from it. */
export interface YoudenNumbers {
  /** Sensitivity + specificity − 1, from −1 to 1. */
  readonly youden: Answer;
  /** The same value with epiR's interval: the sums of the exact limits of both. */
  readonly youdenBySummedLimits: Answer;
  /** (Sensitivity + specificity) / 2. */
  readonly balancedAccuracy: Answer;
  /** 1 / Youden: people tested for one correct detection. */
  readonly numberNeededToDiagnose: Answer;
  readonly numberNeededToDiagnoseBySummedLimits: Answer;
}

/** Youden's index is the difference of two independent shares: that of true and that of false positives. */
export function youdenNumbers(table: TwoByTwo, level: number): YoudenNumbers {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = table;
  const diseased = tp + fn;
  const healthy = fp + tn;
  if (diseased === 0 || healthy === 0) {
    const none = notDefined(
      "one-class",
      "Not defined, because people with and people without the outcome are both needed.",
    );
    return {
      youden: none,
      youdenBySummedLimits: none,
      balancedAccuracy: none,
      numberNeededToDiagnose: none,
      numberNeededToDiagnoseBySummedLimits: none,
    };
  }
  const value = tp / diseased + tn / healthy - 1;
  const [low, high] = squareAndAdd(tp, diseased, fp, healthy, criticalValue(level));
  const method = "Newcombe hybrid score";
  const sensitivity = shareLimits("clopper-pearson", tp, diseased, level);
  const specificity = shareLimits("clopper-pearson", tn, healthy, level);
  const summed: Bounds = {
    value,
    low: sensitivity[0] + specificity[0] - 1,
    high: sensitivity[1] + specificity[1] - 1,
    level,
    method: "sum of Clopper–Pearson limits (epiR)",
  };
  const youden: Bounds = { value, low, high, level, method };
  return {
    youden,
    youdenBySummedLimits: summed,
    balancedAccuracy: {
      value: (value + 1) / 2,
      low: (low + 1) / 2,
      high: (high + 1) / 2,
      level,
      method,
    },
    numberNeededToDiagnose: oneOver(youden),
    numberNeededToDiagnoseBySummedLimits: oneOver(summed),
  };
}

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/** The reciprocal; an interval that reaches 0 has no bound above. */
function oneOver({ value, low, high, level, method }: Bounds): Answer {
  if (value <= 0) {
    return notDefined("constant", "Not defined, because the test tells the outcome no better than chance.");
  }
  if (low > 0) return { value: 1 / value, low: 1 / high, high: 1 / low, level, method };
  const because = "no upper limit, because the interval of Youden's index reaches 0";
  return { value: 1 / value, low: 1 / high, high: null, level, method, because };
}
