import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { twoSidedNormal } from "../numbers/normal.ts";
import { checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";

export interface SpiegelhalterTest {
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * Spiegelhalter's z test of calibration, from what the Brier score should be if the risks were right (Spiegelhalter
 * 1986, Stat Med). Not defined when every risk is 0, 0.5 or 1: these leave the score no room to vary.
 */
export function spiegelhalterTest({ labels, probabilities }: OutcomeColumns): SpiegelhalterTest | NotDefined {
  const counts = checkOutcome({ labels, probabilities });
  if ("because" in counts) return counts;
  let above = 0;
  let spread = 0;
  for (let row = 0; row < counts.n; row += 1) {
    const risk = probabilities[row] as number;
    const tilt = 1 - 2 * risk;
    above += ((labels[row] as number) - risk) * tilt;
    spread += tilt * tilt * risk * (1 - risk);
  }
  if (spread === 0)
    return notDefined("constant", "Not defined, because every predicted risk is 0, one half or 1.");
  const z = above / Math.sqrt(spread);
  return { z, pValue: twoSidedNormal(z) };
}
