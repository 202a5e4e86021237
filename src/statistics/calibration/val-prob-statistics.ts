import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { calibrationDistances } from "./calibration-distances.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { DEFAULT_CLIP } from "./clipped-logits.ts";
import { jointCalibrationFit } from "./joint-calibration-fit.ts";
import { lowess } from "./lowess.ts";
import { likelihoodAt } from "./recalibration-model.ts";
import { sortedOutcome } from "./sorted-outcome.ts";
import { spiegelhalterTest } from "./spiegelhalter-test.ts";

export interface ValProbInput extends OutcomeColumns {
  /** Risks nearer to 0 or 1 than this are moved to it where log odds are taken; default 1e-8. */
  readonly clip?: number;
}

/** The names are those val.prob prints, without blanks. */
export interface ValProbStatistics {
  readonly n: number;
  readonly events: number;
  /** Somers' rank correlation: 2 (C − 0.5). */
  readonly dxy: number;
  /** Area under the ROC curve of the risks cut to three decimals; `areaUnderRoc` gives it uncut. */
  readonly c: number;
  /** Nagelkerke's R² of the risks as given. */
  readonly r2: number;
  /** Discrimination index: (χ² − 1) / n of the risks as given against one risk for all. */
  readonly d: number;
  readonly dChiSquare: number;
  /** By chi-square with 1 degree of freedom. */
  readonly dPValue: number;
  /** Unreliability index: (χ² − 2) / n of the risks as given against the recalibrated ones. */
  readonly u: number;
  readonly uChiSquare: number;
  readonly uPValue: number;
  /** Quality index: D − U. */
  readonly q: number;
  readonly brier: number;
  /** Of the joint model, not calibration in the large. */
  readonly intercept: number;
  readonly slope: number;
  /** From lowess without robust rounds. */
  readonly emax: number;
  readonly e90: number;
  readonly eavg: number;
  /** Spiegelhalter's test. */
  readonly sZ: number;
  readonly sPValue: number;
}

/**
 * The statistics that val.prob of the R package rms prints (Harrell, Lee & Mark 1996, Stat Med; Miller, Hui & Tierney
 * 1991, Stat Med). D, U, Q and R² judge the risks as given; C and Dxy count risks within the same thousandth as tied, as
 * rms 6.5 does. Not defined where the calibration slope is not.
 */
export function valProbStatistics(input: ValProbInput): ValProbStatistics | NotDefined {
  const { labels, probabilities, clip = DEFAULT_CLIP } = input;
  const joint = jointCalibrationFit(input, { level: 0.95, clip });
  if ("because" in joint) return joint;
  const test = spiegelhalterTest(input);
  if ("because" in test) return test;
  const { n, events, fit } = joint;
  const share = events / n;
  const alone = events * Math.log(share) + (n - events) * Math.log(1 - share);
  const asGiven = likelihoodAt(fit.rows, { intercept: 0, slope: 1 }).logLikelihood;
  const dChiSquare = 2 * (asGiven - alone);
  const uChiSquare = Math.max(0, 2 * (fit.logLikelihood - asGiven));
  const d = (dChiSquare - 1) / n;
  const u = (uChiSquare - 2) / n;
  const sorted = sortedOutcome(input);
  const { ici: eavg, e90, emax } = calibrationDistances(sorted.x, lowess(sorted.x, sorted.y));
  const c = concordance(sorted.x, sorted.y, events);
  let brier = 0;
  for (let row = 0; row < n; row += 1)
    brier += ((labels[row] as number) - (probabilities[row] as number)) ** 2;
  return {
    n,
    events,
    dxy: 2 * (c - 0.5),
    c,
    r2: (1 - Math.exp(-dChiSquare / n)) / (1 - Math.exp((2 * alone) / n)),
    d,
    dChiSquare,
    dPValue: chiSquareUpper(Math.max(0, dChiSquare), 1),
    u,
    uChiSquare,
    uPValue: chiSquareUpper(uChiSquare, 2),
    q: d - u,
    brier: brier / n,
    intercept: fit.intercept,
    slope: fit.slope,
    emax,
    e90,
    eavg,
    sZ: test.z,
    sPValue: test.pValue,
  };
}

/** rms counts risks within one thousandth as tied. */
const STEPS = 1000;

/** Share of pairs of an event and a non-event in which the event has the higher risk; ties count half. */
function concordance(x: Float64Array, y: Float64Array, events: number): number {
  const n = x.length;
  let below = 0;
  let pairs = 0;
  for (let from = 0; from < n;) {
    let to = from;
    let here = 0;
    const step = Math.floor((x[from] as number) * STEPS);
    while (to < n && Math.floor((x[to] as number) * STEPS) === step) {
      here += y[to] as number;
      to += 1;
    }
    const controls = to - from - here;
    pairs += here * (below + controls / 2);
    below += controls;
    from = to;
  }
  return pairs / (events * (n - events));
}
