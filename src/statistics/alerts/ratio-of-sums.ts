import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { sum } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";

/** On which scale the interval of a ratio is made, so that it stays where the ratio can be. */
type Scale = "plain" | "log" | "logit";

/**
 * A ratio of two totals over patients, with an interval that allows for rows of one patient being alike:
 * the linearised variance of a ratio estimator (Cochran 1977, Sampling Techniques, chapter 6).
 */
export function ratioOfSums(tops: Float64Array, bottoms: Float64Array, level: number, scale: Scale): Answer {
  const patients = tops.length;
  const below = sum(bottoms);
  if (below === 0) return notDefined("no-events", "Not defined, because there is nothing to divide by.");
  const value = sum(tops) / below;
  const method = `clustered by patient, linearised ratio${scale === "plain" ? "" : ` (${scale})`}`;
  let squares = 0;
  for (let patient = 0; patient < patients; patient++) {
    squares += ((tops[patient] as number) - value * (bottoms[patient] as number)) ** 2;
  }
  const slope = scale === "plain" ? 1 : scale === "log" ? value : value * (1 - value);
  // Left-over dust of rounding must not pass for a spread.
  if (patients < 2 || slope === 0 || squares <= 1e-24 * below * below) {
    const because =
      patients < 2
        ? "An interval that allows for patients needs at least two of them."
        : "The patients do not differ, so their spread gives no interval.";
    return { value, low: null, high: null, level, method, because };
  }
  const standardError = Math.sqrt((squares * patients) / (patients - 1)) / below;
  const reach = (criticalValue(level) * standardError) / slope;
  const range = {
    plain: [value - reach, value + reach],
    log: [value * Math.exp(-reach), value * Math.exp(reach)],
    logit: [expit(logit(value) - reach), expit(logit(value) + reach)],
  }[scale] as [number, number];
  return { value, low: range[0], high: range[1], standardError, level, method };
}

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (x: number): number => 1 / (1 + Math.exp(-x));
