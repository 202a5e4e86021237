/** On which scale the interval of a survival curve is symmetric. */
export type SurvivalInterval = "log" | "log-log" | "plain";

/** What each interval is called. */
export const intervalNames: Readonly<Record<SurvivalInterval, string>> = {
  log: "Greenwood, log scale",
  "log-log": "Greenwood, complementary log-log scale",
  plain: "Greenwood, plain scale",
};

/**
 * The limits at one point of a curve: `deviation` is the standard error of the log of survival, `z` the critical value.
 * Cut off at 0 and 1. At survival 0 there is no error and so NaN; at survival 1 the curve has not moved and both are 1.
 */
export function survivalLimits(
  survival: number,
  deviation: number,
  z: number,
  interval: SurvivalInterval,
): readonly [low: number, high: number] {
  if (survival <= 0) return [Number.NaN, Number.NaN];
  if (survival >= 1) return [1, 1];
  if (interval === "plain") {
    const half = z * deviation * survival;
    return [Math.max(0, survival - half), Math.min(1, survival + half)];
  }
  if (interval === "log")
    return [survival * Math.exp(-z * deviation), Math.min(1, survival * Math.exp(z * deviation))];
  const log = Math.log(survival);
  const half = (z * deviation) / Math.abs(log);
  return [Math.exp(log * Math.exp(half)), Math.exp(log * Math.exp(-half))];
}
