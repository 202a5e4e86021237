import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { equalMassBins, equalWidthBins } from "./calibration-bins.ts";
import type { CalibrationBin } from "./calibration-bins.ts";
import { checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";

export interface ExpectedCalibrationErrorInput extends OutcomeColumns {
  /** How many bins; default 10. */
  readonly bins?: number;
}

export interface ExpectedCalibrationError {
  readonly bins: number;
  /** Mean distance between mean risk and share observed, weighted by rows, in bins of equal width. */
  readonly equalWidthError: number;
  /** The greatest of these distances. */
  readonly equalWidthMaximum: number;
  readonly equalWidthBins: readonly CalibrationBin[];
  /** The same in bins of equal counts. */
  readonly equalMassError: number;
  readonly equalMassMaximum: number;
  readonly equalMassBins: readonly CalibrationBin[];
}

/**
 * Expected and maximum calibration error (Naeini, Cooper & Hauskrecht 2015, AAAI), by bins of equal width and by bins
 * of equal counts, which can differ much: always say which. Both grow with the number of bins even for a perfect
 * model, so neither has an interval here. With tied risks the equal-count bins follow the order of the rows.
 */
export function expectedCalibrationError(
  input: ExpectedCalibrationErrorInput,
): ExpectedCalibrationError | NotDefined {
  const { bins = 10 } = input;
  const counts = checkOutcome(input);
  if ("because" in counts) return counts;
  if (!(Number.isInteger(bins) && bins >= 1 && bins <= 10_000))
    return notDefined(
      "invalid-input",
      "Not defined, because the number of bins must be whole and from 1 to 10,000.",
    );
  const byWidth = equalWidthBins(input, bins);
  const byMass = equalMassBins(input, bins);
  return {
    bins,
    equalWidthError: meanDistance(byWidth, counts.n),
    equalWidthMaximum: maximumDistance(byWidth),
    equalWidthBins: byWidth,
    equalMassError: meanDistance(byMass, counts.n),
    equalMassMaximum: maximumDistance(byMass),
    equalMassBins: byMass,
  };
}

const distanceOf = (bin: CalibrationBin) => Math.abs(bin.observed - bin.meanProbability);

function meanDistance(bins: readonly CalibrationBin[], n: number): number {
  return bins.reduce((total, bin) => total + (bin.n / n) * distanceOf(bin), 0);
}

function maximumDistance(bins: readonly CalibrationBin[]): number {
  return bins.reduce((most, bin) => Math.max(most, distanceOf(bin)), 0);
}
