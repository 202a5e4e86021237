import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { fitLogistic } from "../numbers/logistic.ts";
import { quantile } from "../numbers/order.ts";

/** Where Harrell (2015, Regression Modeling Strategies, section 2.4.6) places the knots: quantiles by their number. */
const KNOT_PLACES: Readonly<Record<number, readonly number[]>> = {
  3: [0.1, 0.5, 0.9],
  4: [0.05, 0.35, 0.65, 0.95],
  5: [0.05, 0.275, 0.5, 0.725, 0.95],
  6: [0.05, 0.23, 0.41, 0.59, 0.77, 0.95],
  7: [0.025, 0.1833, 0.3417, 0.5, 0.6583, 0.8167, 0.975],
};

/** A logistic model of the outcome on a restricted cubic spline of the log odds of the risk. */
export interface SplineCalibration {
  /** On the log-odds scale. */
  readonly knots: readonly number[];
  /** Intercept, log odds, then the bends, each over the squared distance of the outer knots. */
  readonly coefficients: readonly number[];
  /** The curve on the log-odds scale and its standard error there. */
  readonly curve: (logit: number) => { readonly logit: number; readonly standardError: number };
  /** The curve alone, quicker. */
  readonly fitted: (logit: number) => number;
}

/** Fits the spline, or says why that cannot be done. `logits` in any order, with outcomes of both classes. */
export function splineCalibration(
  labels: ArrayLike<number>,
  logits: Float64Array,
  { knots: count, sorted }: { readonly knots: number; readonly sorted: Float64Array },
): SplineCalibration | NotDefined {
  const places = KNOT_PLACES[count];
  if (places === undefined)
    return notDefined("invalid-input", "Not defined, because the number of knots must be from 3 to 7.");
  const knots = places.map((place) => quantile(sorted, place));
  if (new Set(knots).size < count)
    return notDefined(
      "too-few",
      "Not defined, because there are too few different risks for the knots of the spline.",
    );
  const columns = [
    logits,
    ...Array.from({ length: count - 2 }, (_, j) => logits.map((x) => bend(x, knots, j))),
  ];
  const fit = fitLogistic({ columns, labels });
  if (fit === undefined || !fit.converged)
    return notDefined("separation", "Not defined, because the risks separate the outcomes along the spline.");
  const { coefficients, covariance } = fit;
  const basis = new Float64Array(count);
  const fill = (logit: number) => {
    basis[0] = 1;
    basis[1] = logit;
    for (let j = 0; j < count - 2; j += 1) basis[j + 2] = bend(logit, knots, j);
  };
  const fitted = (logit: number) => {
    fill(logit);
    let total = 0;
    for (let k = 0; k < count; k += 1) total += (basis[k] as number) * (coefficients[k] as number);
    return total;
  };
  const curve = (logit: number) => {
    const value = fitted(logit);
    let square = 0;
    for (let a = 0; a < count; a += 1)
      for (let b = 0; b < count; b += 1)
        square += (basis[a] as number) * (basis[b] as number) * (covariance[a * count + b] as number);
    return { logit: value, standardError: Math.sqrt(square) };
  };
  return { knots, coefficients: [...coefficients], curve, fitted };
}

/** The j-th bend: cubic between the knots, straight beyond them (Stone & Koo 1985). */
function bend(x: number, knots: readonly number[], j: number): number {
  const last = knots.at(-1) as number;
  const before = knots.at(-2) as number;
  const first = knots[0] as number;
  const own = knots[j] as number;
  const cube = (knot: number) => (x > knot ? (x - knot) ** 3 : 0);
  const gap = last - before;
  return (
    (cube(own) - (cube(before) * (last - own)) / gap + (cube(last) * (before - own)) / gap) /
    (last - first) ** 2
  );
}
