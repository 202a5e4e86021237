import { notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { binomialTestTwoSided } from "../numbers/binomial.ts";
import { ratioEstimate } from "./ratio-estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { refuseCounts } from "./refuse-counts.ts";
import { shareLimits } from "./share-limits.ts";

export interface RateRatioInput {
  readonly eventsFirst: number;
  readonly exposureFirst: number;
  readonly eventsSecond: number;
  readonly exposureSecond: number;
  /** Default 0.95. */
  readonly level?: number;
}

export interface RateRatio {
  /** Interval on the log scale; its standard error is that of the logarithm. */
  readonly ratio: Answer;
  /** The same ratio with the exact interval, given the total of events. */
  readonly exact: Answer;
  /** Exact two-sided p value of equal rates. */
  readonly p: number;
}

/**
 * First rate over second rate of two Poisson counts: log method, and exact by the binomial split of the events
 * (Przyborowski and Wilenski 1940; Lehmann and Romano 2005 §4.5), as R's poisson.test. Not defined without events.
 */
export function rateRatio(input: RateRatioInput): RateRatio | NotDefined {
  const { eventsFirst, exposureFirst, eventsSecond, exposureSecond, level = 0.95 } = input;
  const wrong = problemOfLevel(level) ?? refuseCounts([eventsFirst, eventsSecond]);
  if (wrong !== undefined) return wrong;
  if (!(exposureFirst > 0 && exposureSecond > 0) || !Number.isFinite(exposureFirst + exposureSecond)) {
    return notDefined("invalid-input", "Not defined, because both exposures must be above 0.");
  }
  const total = eventsFirst + eventsSecond;
  if (total === 0) return notDefined("no-events", "Not defined, because there is no event.");
  const times = exposureSecond / exposureFirst;
  const ratio = ratioEstimate({
    above: eventsFirst * times,
    below: eventsSecond,
    logVariance: 1 / eventsFirst + 1 / eventsSecond,
    level,
    method: "log method",
  });
  const p = binomialTestTwoSided(eventsFirst, total, exposureFirst / (exposureFirst + exposureSecond));
  return { ratio, exact: exactRatio(eventsFirst, eventsSecond, times, level), p };
}

/** The split of the events, carried from a share to a ratio. */
function exactRatio(first: number, second: number, times: number, level: number): Answer {
  if (second === 0) {
    return notDefined("no-events", "Not defined, because there is no event in the second rate.");
  }
  const method = "exact conditional (Clopper–Pearson)";
  const [low, high] = shareLimits("clopper-pearson", first, first + second, level);
  const odds = (share: number) => (times * share) / (1 - share);
  return { value: (times * first) / second, low: odds(low), high: odds(high), level, method };
}
