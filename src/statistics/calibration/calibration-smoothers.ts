import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { clippedLogits, DEFAULT_CLIP } from "./clipped-logits.ts";
import { localQuadratic } from "./local-quadratic.ts";
import type { SmoothedPoints } from "./local-quadratic.ts";
import { lowess } from "./lowess.ts";
import { splineCalibration } from "./spline-calibration.ts";

/** How the share observed is smoothed along the risk. */
export type CalibrationSmoother = "loess" | "lowess" | "splines";

/** A smooth curve of the share observed. */
export interface SmoothCalibration {
  /** One value a row, rows sorted by risk. */
  readonly fitted: Float64Array;
  /** The curve at ascending places within the range; limits where the smoother gives an error. */
  readonly at: (places: Float64Array, reach: number) => CurveColumns;
  readonly method: string;
  /** Of the splines: knots on the log-odds scale and coefficients. */
  readonly knots?: readonly number[];
  readonly coefficients?: readonly number[];
}

interface CurveColumns {
  readonly observed: Float64Array;
  /** On the scale of the share; absent for lowess. */
  readonly standardError?: Float64Array;
  readonly low?: Float64Array;
  readonly high?: Float64Array;
}

/** Up to this many rows every row has its own local fit. */
const DIRECT_ROWS = 5000;
/** Beyond that, rows are first gathered in so many groups of equal counts. */
const GROUPS = 1500;

export interface SmootherSettings {
  readonly span: number;
  readonly knots: number;
}

/** Risks ascending, with the outcome of each. */
export interface SortedOutcome {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Smooths the outcome along the risk, or says why that cannot be done. */
export function smoothCalibration(
  sorted: SortedOutcome,
  smoother: CalibrationSmoother,
  settings: SmootherSettings,
): SmoothCalibration | NotDefined {
  const { x, y } = sorted;
  if (x[0] === x[x.length - 1])
    return notDefined("constant", "Not defined, because every row has the same predicted risk.");
  switch (smoother) {
    case "loess":
      return loessCurve(sorted, settings.span);
    case "lowess": {
      const fitted = lowess(x, y);
      const method = "lowess, span 2/3, no robust rounds";
      return { fitted, method, at: (places) => ({ observed: between(x, fitted, places) }) };
    }
    case "splines":
      return splineCurve(sorted, settings.knots);
  }
}

function loessCurve({ x, y }: SortedOutcome, span: number): SmoothCalibration | NotDefined {
  if (!(span > 0 && span <= 1))
    return notDefined("invalid-input", "Not defined, because the span must lie above 0 and be at most 1.");
  const n = x.length;
  const direct = n <= DIRECT_ROWS;
  const points: SmoothedPoints = direct ? { x, y } : gathered({ x, y });
  const fit = localQuadratic(points, points.x, span);
  const fitted = direct ? fit.fitted : between(points.x, fit.fitted, x);
  // Residual degrees of freedom: the trace of (I − L)(I − L)ᵀ, L being the smoother's weights.
  let freedom = n;
  for (let i = 0; i < points.x.length; i += 1)
    freedom += (points.rows?.[i] ?? 1) * ((fit.squares[i] as number) - 2 * (fit.own[i] as number));
  let residual = 0;
  for (let row = 0; row < n; row += 1) residual += ((y[row] as number) - (fitted[row] as number)) ** 2;
  const scale = Math.sqrt(freedom > 0 ? residual / freedom : 0);
  return {
    fitted,
    method: direct
      ? `loess, local quadratic, span ${span}, computed directly at each risk`
      : `loess, local quadratic, span ${span}, on ${points.x.length} groups of equal counts, straight lines between`,
    at: (places, reach) => {
      const here = localQuadratic(points, places, span);
      const standardError = here.squares.map((square) => scale * Math.sqrt(square));
      return {
        observed: here.fitted,
        standardError,
        low: here.fitted.map((value, i) => value - reach * (standardError[i] as number)),
        high: here.fitted.map((value, i) => value + reach * (standardError[i] as number)),
      };
    },
  };
}

function splineCurve({ x, y }: SortedOutcome, knots: number): SmoothCalibration | NotDefined {
  const { logits } = clippedLogits(x, DEFAULT_CLIP);
  const spline = splineCalibration(y, logits, { knots, sorted: logits });
  if ("because" in spline) return spline;
  const share = (logit: number) => 1 / (1 + Math.exp(-logit));
  return {
    fitted: logits.map((logit) => share(spline.fitted(logit))),
    method: `logistic model on a restricted cubic spline of the log odds, ${knots} knots`,
    knots: spline.knots,
    coefficients: spline.coefficients,
    at: (places, reach) => {
      const curve = Array.from(clippedLogits(places, DEFAULT_CLIP).logits, spline.curve);
      const observed = Float64Array.from(curve, ({ logit }) => share(logit));
      return {
        observed,
        standardError: Float64Array.from(curve, ({ standardError }, i) => {
          const value = observed[i] as number;
          return standardError * value * (1 - value);
        }),
        low: Float64Array.from(curve, ({ logit, standardError }) => share(logit - reach * standardError)),
        high: Float64Array.from(curve, ({ logit, standardError }) => share(logit + reach * standardError)),
      };
    },
  };
}

/** Means of risk and outcome in groups of equal counts; rows with one risk may fall into neighbouring groups. */
function gathered({ x, y }: SortedOutcome): SmoothedPoints {
  const n = x.length;
  const risks = new Float64Array(GROUPS);
  const outcomes = new Float64Array(GROUPS);
  const rows = new Float64Array(GROUPS);
  for (let group = 0; group < GROUPS; group += 1) {
    const from = Math.floor((group * n) / GROUPS);
    const to = Math.floor(((group + 1) * n) / GROUPS);
    let risk = 0;
    let outcome = 0;
    for (let row = from; row < to; row += 1) {
      risk += x[row] as number;
      outcome += y[row] as number;
    }
    rows[group] = to - from;
    // Equal risks keep their exact value, whatever their mean rounds to.
    risks[group] = x[from] === x[to - 1] ? (x[from] as number) : risk / (to - from);
    outcomes[group] = outcome / (to - from);
  }
  return { x: risks, y: outcomes, rows };
}

/** Straight lines through ascending points; level beyond the ends. Both `x` and `places` ascend. */
function between(x: Float64Array, heights: Float64Array, places: ArrayLike<number>): Float64Array {
  const answer = new Float64Array(places.length);
  const last = x.length - 1;
  let i = 0;
  for (let k = 0; k < places.length; k += 1) {
    const place = places[k] as number;
    while (i < last && (x[i + 1] as number) <= place) i += 1;
    const left = x[i] as number;
    const from = heights[i] as number;
    answer[k] =
      i === last || place <= left
        ? from
        : from + (((heights[i + 1] as number) - from) * (place - left)) / ((x[i + 1] as number) - left);
  }
  return answer;
}
