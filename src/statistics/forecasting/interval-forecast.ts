import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { faultOfColumns, faultOfLevel } from "../regression/finite-columns.ts";
import { pinballOf } from "../regression/pinball.ts";
import { meanOfSeries } from "./newey-west.ts";

export interface IntervalForecastInput {
  readonly observed: ArrayLike<number>;
  /** Lower ends: one column for each coverage. */
  readonly lowers: readonly ArrayLike<number>[];
  /** Upper ends, in the same order. */
  readonly uppers: readonly ArrayLike<number>[];
  /** The coverage each pair promises, 0 to 1, in the same order; central intervals. */
  readonly coverages: readonly number[];
  /** The median forecasts; with them the weighted interval score is given. */
  readonly medians?: ArrayLike<number>;
  /** Coverage of our own intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface JudgedInterval {
  readonly promised: number;
  /** Share of observed values at or between the ends. */
  readonly covered: Estimate;
  readonly meanWidth: number;
  /** Mean interval (Winkler) score: width plus 2/α for each unit outside; lower is better. */
  readonly intervalScore: Estimate;
  /** Mean pinball loss of the lower end, as the quantile α/2. */
  readonly pinballLower: number;
  /** Mean pinball loss of the upper end, as the quantile 1 − α/2. */
  readonly pinballUpper: number;
}

export interface IntervalForecast {
  readonly periods: number;
  readonly intervals: readonly JudgedInterval[];
  /** Mean pinball loss of the medians: half their mean absolute error. */
  readonly pinballMedian: number | NotDefined;
  /** WIS: (½|y − m| + Σ α/2 · interval score) / (K + ½); lower is better. */
  readonly weightedIntervalScore: Estimate | NotDefined;
}

/**
 * How well interval forecasts hold what happened: coverage, interval score, pinball loss, weighted interval score.
 *
 * All scores are in the unit of the series. Coverage has Wilson's interval, which takes periods as independent;
 * mean scores have Newey–West intervals. Winkler 1972, JASA 67:187; Gneiting and Raftery 2007, JASA 102:359;
 * Bracher and others 2021, PLoS Comput Biol 17:e1008618. Not defined when a lower end lies above its upper end.
 */
export function intervalForecast({
  observed,
  lowers,
  uppers,
  coverages,
  medians,
  level = 0.95,
}: IntervalForecastInput): IntervalForecast | NotDefined {
  if (lowers.length !== coverages.length || uppers.length !== coverages.length || coverages.length === 0) {
    return notDefined(
      "invalid-input",
      "Not defined, because each coverage needs one lower and one upper column.",
    );
  }
  const columns = [observed, ...lowers, ...uppers, ...(medians === undefined ? [] : [medians])];
  const fault = faultOfColumns(columns, 1) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (coverages.some((coverage) => !(coverage > 0 && coverage < 1))) {
    return notDefined(
      "invalid-input",
      "Not defined, because each promised coverage must lie between 0 and 1.",
    );
  }
  const periods = observed.length;
  const scores = new Float64Array(periods);
  const intervals: JudgedInterval[] = [];
  for (const [place, promised] of coverages.entries()) {
    const lower = lowers[place] ?? [];
    const upper = uppers[place] ?? [];
    const alpha = 1 - promised;
    const score = new Float64Array(periods);
    const width = new Float64Array(periods);
    let inside = 0;
    for (let period = 0; period < periods; period++) {
      const low = lower[period] as number;
      const high = upper[period] as number;
      const value = observed[period] as number;
      if (low > high)
        return notDefined("invalid-input", "Not defined, because a lower end lies above its upper end.");
      width[period] = high - low;
      const outside = Math.max(low - value, value - high, 0);
      score[period] = high - low + (2 / alpha) * outside;
      scores[period] = (scores[period] as number) + (alpha / 2) * (score[period] as number);
      inside += Number(outside === 0);
    }
    intervals.push({
      promised,
      covered: wilsonShare(inside, periods, level),
      meanWidth: mean(width),
      intervalScore: meanOfSeries(score, level),
      pinballLower: mean(pinballOf(observed, lower, alpha / 2)),
      pinballUpper: mean(pinballOf(observed, upper, 1 - alpha / 2)),
    });
  }
  if (medians === undefined) {
    const without = notDefined("missing-values", "Not defined, because there are no median forecasts.");
    return { periods, intervals, pinballMedian: without, weightedIntervalScore: without };
  }
  const weighted = scores.map(
    (score, period) =>
      (Math.abs((observed[period] as number) - (medians[period] as number)) / 2 + score) /
      (coverages.length + 0.5),
  );
  return {
    periods,
    intervals,
    pinballMedian: mean(pinballOf(observed, medians, 0.5)),
    weightedIntervalScore: meanOfSeries(weighted, level),
  };
}
