import type { NotDefined } from "../estimate.ts";
import { calibrationDistances } from "./calibration-distances.ts";
import type { CalibrationDistances } from "./calibration-distances.ts";
import { smoothCalibration } from "./calibration-smoothers.ts";
import type { CalibrationSmoother } from "./calibration-smoothers.ts";
import { checkBothClasses } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { sortedOutcome } from "./sorted-outcome.ts";

export interface IntegratedCalibrationIndexInput extends OutcomeColumns {
  /** Share of the rows in each local fit of loess; default 0.75. */
  readonly span?: number;
  /** Knots of the splines, 3 to 7; default 5. */
  readonly knots?: number;
}

/** The distances and the smoother they come from. */
export interface SmoothedDistances extends CalibrationDistances {
  readonly method: string;
}

export interface IntegratedCalibrationIndex {
  readonly n: number;
  readonly events: number;
  readonly loess: SmoothedDistances | NotDefined;
  readonly lowess: SmoothedDistances | NotDefined;
  readonly splines: SmoothedDistances | NotDefined;
}

/**
 * ICI, E50, E90 and Emax (Austin & Steyerberg 2019, Stat Med) by each of the three smoothers of `calibrationCurve`:
 * the number hangs on the smoother, so say which. Not defined when all outcomes are alike; with equal risks each says so.
 */
export function integratedCalibrationIndex(
  input: IntegratedCalibrationIndexInput,
): IntegratedCalibrationIndex | NotDefined {
  const { span = 0.75, knots = 5 } = input;
  const counts = checkBothClasses(input);
  if ("because" in counts) return counts;
  const sorted = sortedOutcome(input);
  const by = (smoother: CalibrationSmoother): SmoothedDistances | NotDefined => {
    const smooth = smoothCalibration(sorted, smoother, { span, knots });
    return "because" in smooth
      ? smooth
      : { ...calibrationDistances(sorted.x, smooth.fitted), method: smooth.method };
  };
  return { ...counts, loess: by("loess"), lowess: by("lowess"), splines: by("splines") };
}
