import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { backTransformed } from "./back-transformed.ts";
import { poolEstimates } from "./pool-estimates.ts";
import type { PooledEstimates } from "./pool-estimates.ts";

export interface PoolObservedExpectedInput {
  /** Events seen at each site. */
  readonly observed: ArrayLike<number>;
  /** Sum of the predicted risks at each site. */
  readonly expected: ArrayLike<number>;
  /** People at each site: the error is then binomial, (1 − O/N)/O; without them Poisson, 1/O. */
  readonly totals?: ArrayLike<number>;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * Pools observed over expected on the log scale and carries it back (Debray and others 2017, BMJ 356:i6460, appendix).
 * tau², Q and standard errors are on the log scale. Not defined when a site has no events. See poolEstimates.
 */
export function poolObservedExpected(input: PoolObservedExpectedInput): PooledEstimates | NotDefined {
  const { totals, level = 0.95 } = input;
  const observed = new Float64Array(input.observed);
  const expected = new Float64Array(input.expected);
  const people = totals === undefined ? observed.map(() => Infinity) : new Float64Array(totals);
  if (observed.length !== expected.length || people.length !== observed.length) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (observed.some((count) => count === 0)) {
    return notDefined("no-events", "Not defined, because a site without events has no logarithm.");
  }
  if (observed.some((count, site) => count < 0 || count >= (people[site] ?? 0))) {
    const because = "Not defined, because events must be above 0 and fewer than the people.";
    return notDefined("invalid-input", because);
  }
  if (expected.some((sum) => sum <= 0)) {
    return notDefined("invalid-input", "Not defined, because expected events must be above 0.");
  }
  const pooled = poolEstimates({
    estimates: observed.map((count, site) => Math.log(count / (expected[site] ?? Number.NaN))),
    standardErrors: observed.map((count, site) =>
      Math.sqrt((1 - count / (people[site] ?? Number.NaN)) / count),
    ),
    level,
  });
  return "fixed" in pooled ? backTransformed(pooled, Math.exp) : pooled;
}
