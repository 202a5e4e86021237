import {
  brierScore,
  calibrationCurve,
  calibrationInTheLarge,
  calibrationSlope,
  clusteredCalibration,
  expectedCalibrationError,
  isDefined,
  logLoss,
  observedToExpected,
  scaledBrierScore,
  spiegelhalterTest,
  wilsonInterval,
} from "#src/statistics/index.ts";
import type { Answer, Estimate, NotDefined } from "#src/statistics/index.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { EvaluationReport } from "./report.ts";

/** Rows of which one tenth of the file stands for a bin. */
const BINS = 10;

/** How far the risks can be believed: overall, by slope, along a curve and in tenths. */
export function measureCalibration(
  columns: JudgedColumns,
  clustered: boolean,
): {
  readonly metrics: Record<string, Answer>;
  readonly calibration: NonNullable<EvaluationReport["calibration"]>;
} {
  const { labels, scores: probabilities, level } = columns;
  const input = { labels, probabilities, level };
  const curve = calibrationCurve(input);
  const errors = expectedCalibrationError({ labels, probabilities, bins: BINS });
  const test = spiegelhalterTest(input);
  const distance = (of: "ici" | "e50" | "e90" | "emax"): Answer =>
    isDefined(curve) ? bare(curve[of], level, curve.method) : curve;
  return {
    metrics: {
      brier: plainAnswer(brierScore(input)),
      scaledBrier: plainAnswer(scaledBrierScore(input)),
      logLoss: plainAnswer(logLoss(input)),
    },
    calibration: {
      metrics: {
        ...slopes(columns, clustered),
        observedExpected: plainAnswer(observedToExpected(input)),
        ici: distance("ici"),
        e50: distance("e50"),
        e90: distance("e90"),
        emax: distance("emax"),
        eceWidth: isDefined(errors) ? bare(errors.equalWidthError, level, "ten bins of equal width") : errors,
        eceMass: isDefined(errors) ? bare(errors.equalMassError, level, "ten bins of equal size") : errors,
        spiegelhalter: isDefined(test)
          ? bare(test.z, level, `Spiegelhalter's z, p = ${test.pValue.toPrecision(3)}`)
          : test,
      },
      ...(isDefined(curve)
        ? {
            curve: {
              method: curve.method,
              predicted: [...curve.at],
              observed: [...curve.observed],
              low: curve.low === null ? curve.at.map(() => null) : [...curve.low],
              high: curve.high === null ? curve.at.map(() => null) : [...curve.high],
            },
          }
        : {}),
      bins: isDefined(errors)
        ? errors.equalMassBins.map((bin) => ({
            n: bin.n,
            predicted: bin.meanProbability,
            observed: plainAnswer(wilsonInterval({ successes: bin.events, total: bin.n, level })),
          }))
        : [],
    },
  };
}

function slopes(
  { labels, scores: probabilities, clusters, level }: JudgedColumns,
  clustered: boolean,
): Record<string, Answer> {
  if (clustered && clusters !== undefined) {
    const fit = clusteredCalibration({ labels, probabilities, clusters, level });
    return {
      inTheLarge: part(fit, (found) => found.inTheLarge),
      intercept: part(fit, (found) => found.jointIntercept),
      slope: part(fit, (found) => found.slope),
    };
  }
  const large = calibrationInTheLarge({ labels, probabilities, level });
  const slope = calibrationSlope({ labels, probabilities, level });
  return {
    inTheLarge: part(large, (found) => found.intercept),
    intercept: part(slope, (found) => found.jointIntercept),
    slope: part(slope, (found) => found.slope),
  };
}

function part<T extends object>(result: T | NotDefined, pick: (found: T) => Estimate): Answer {
  return isDefined(result) ? plainAnswer(pick(result)) : plainAnswer(result);
}

/** A number that has no interval of its own here. */
const bare = (value: number, level: number, method: string): Answer => ({
  value,
  low: null,
  high: null,
  level,
  method,
  because: "No interval is given for it.",
});
