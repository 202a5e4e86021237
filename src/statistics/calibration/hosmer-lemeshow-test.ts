import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { equalMassBins } from "./calibration-bins.ts";
import type { CalibrationBin } from "./calibration-bins.ts";
import { checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";

export interface HosmerLemeshowInput extends OutcomeColumns {
  /** How many groups of equal counts; default 10, at least 3. */
  readonly groups?: number;
}

export interface HosmerLemeshowTest {
  readonly chiSquare: number;
  /** For a model judged on the rows it was fitted to: groups − 2. */
  readonly internal: { readonly degreesOfFreedom: number; readonly pValue: number };
  /** For a model fitted elsewhere: one degree a group. */
  readonly external: { readonly degreesOfFreedom: number; readonly pValue: number };
  readonly groups: readonly CalibrationBin[];
}

/**
 * Hosmer–Lemeshow test over groups of equal counts by risk (Hosmer & Lemeshow 1980, Commun Stat), with the degrees of
 * freedom for internal and for external validation. Its answer hangs on the number of groups and, with tied risks, on
 * the order of the rows; it has little power in small data and rejects nearly everything in large ones: prefer the
 * slope and the curve. Not defined when a group's mean risk is 0 or 1.
 */
export function hosmerLemeshowTest(input: HosmerLemeshowInput): HosmerLemeshowTest | NotDefined {
  const { groups = 10 } = input;
  const counts = checkOutcome(input);
  if ("because" in counts) return counts;
  if (!(Number.isInteger(groups) && groups >= 3))
    return notDefined(
      "invalid-input",
      "Not defined, because the number of groups must be whole and at least 3.",
    );
  if (counts.n < groups)
    return notDefined("too-few", "Not defined, because there are fewer rows than groups.");
  const bins = equalMassBins(input, groups);
  if (bins.some((bin) => !(bin.meanProbability > 0 && bin.meanProbability < 1)))
    return notDefined("constant", "Not defined, because all risks of a group are 0 or all are 1.");
  const chiSquare = bins.reduce((total, { n, observed, meanProbability: risk }) => {
    return total + (n * (observed - risk) ** 2) / (risk * (1 - risk));
  }, 0);
  const by = (degreesOfFreedom: number) => ({
    degreesOfFreedom,
    pValue: chiSquareUpper(chiSquare, degreesOfFreedom),
  });
  return { chiSquare, internal: by(groups - 2), external: by(groups), groups: bins };
}
