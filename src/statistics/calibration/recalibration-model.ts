/** Log odds of the outcome = intercept + slope · log odds of the predicted risk. */
export interface RecalibrationModel {
  readonly intercept: number;
  readonly slope: number;
}

/** Log likelihood of the recalibration model with its first and second derivatives at one point. */
export interface LikelihoodAt extends RecalibrationModel {
  readonly logLikelihood: number;
  readonly byIntercept: number;
  readonly bySlope: number;
  /** Information: minus the second derivatives. */
  readonly intercepts: number;
  readonly both: number;
  readonly slopes: number;
}

/** One pass over every `stride`-th row. */
export function likelihoodAt(
  labels: ArrayLike<number>,
  logits: Float64Array,
  { intercept, slope }: RecalibrationModel,
  stride = 1,
): LikelihoodAt {
  let logLikelihood = 0;
  let product = 1;
  let byIntercept = 0;
  let bySlope = 0;
  let intercepts = 0;
  let both = 0;
  let slopes = 0;
  for (let row = 0; row < logits.length; row += stride) {
    const x = logits[row] as number;
    const label = labels[row] as number;
    const predictor = intercept + slope * x;
    const odds = Math.exp(predictor < 0 ? predictor : -predictor);
    const share = 1 / (1 + odds);
    logLikelihood += label * predictor - (predictor > 0 ? predictor : 0);
    // One logarithm for many rows: the product of numbers between 1 and 2 is kept in range.
    product *= 1 + odds;
    if (product > 1e100) {
      logLikelihood -= Math.log(product);
      product = 1;
    }
    const residual = label - (predictor < 0 ? odds * share : share);
    const spread = odds * share * share;
    byIntercept += residual;
    bySlope += residual * x;
    intercepts += spread;
    both += spread * x;
    slopes += spread * x * x;
  }
  logLikelihood -= Math.log(product);
  return { intercept, slope, logLikelihood, byIntercept, bySlope, intercepts, both, slopes };
}

const MOST_STEPS = 100;
/** Rows beyond which the first steps look at a part of the rows only. */
const MANY = 50_000;
const STRIDE = 16;

/** Which of the two numbers may move. */
type Free = "intercept" | "slope" | "both";

/**
 * The model of greatest likelihood, to about 1e-12. Undefined when it does not settle: callers rule out
 * separation, where there is none, before.
 */
export function fitRecalibration(
  labels: ArrayLike<number>,
  logits: Float64Array,
  free: Free,
): LikelihoodAt | undefined {
  const start = { intercept: 0, slope: 1 };
  const rough =
    logits.length > MANY ? climb(labels, logits, free, { start, stride: STRIDE, enough: 1e-2 }) : undefined;
  // A part of the rows may be separated where the whole is not: then the start stands.
  return climb(labels, logits, free, { start: rough ?? start, stride: 1, enough: 1e-9 });
}

/** The greatest log likelihood while one of the two is held, looked for from a point near it. */
export function greatestLikelihood(
  labels: ArrayLike<number>,
  logits: Float64Array,
  free: "intercept" | "slope",
  start: RecalibrationModel,
): number | undefined {
  let at = likelihoodAt(labels, logits, start);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = free === "intercept" ? at.byIntercept : at.bySlope;
    const information = free === "intercept" ? at.intercepts : at.slopes;
    if (!(information > 0)) return undefined;
    const rise = (gradient * gradient) / information;
    // So near the top the curve is a parabola: its height is known without going there.
    if (rise < 1e-7) return at.logLikelihood + rise / 2;
    const next = climbOnce(at, labels, logits, { free, stride: 1 });
    if (next === undefined) return undefined;
    at = next.at;
  }
  return undefined;
}

function climb(
  labels: ArrayLike<number>,
  logits: Float64Array,
  free: Free,
  { start, stride, enough }: { start: RecalibrationModel; stride: number; enough: number },
): LikelihoodAt | undefined {
  let at = likelihoodAt(labels, logits, start, stride);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = climbOnce(at, labels, logits, { free, stride });
    if (next === undefined) return undefined;
    at = next.at;
    // The error left after a Newton step is of the order of its square.
    if (next.size < enough) return at;
  }
  return undefined;
}

/** One Newton step, halved until the likelihood does not fall. */
function climbOnce(
  at: LikelihoodAt,
  labels: ArrayLike<number>,
  logits: Float64Array,
  { free, stride }: { readonly free: Free; readonly stride: number },
): { readonly at: LikelihoodAt; readonly size: number } | undefined {
  const move = newtonMove(at, free);
  if (move === undefined) return undefined;
  const floor = at.logLikelihood - 1e-10 * Math.abs(at.logLikelihood);
  for (let part = 1; part > 1e-10; part /= 2) {
    const next = likelihoodAt(labels, logits, moved(at, move, part), stride);
    if (next.logLikelihood >= floor)
      return {
        at: next,
        size: part === 1 ? Math.max(Math.abs(move.intercept), Math.abs(move.slope)) : Infinity,
      };
  }
  return undefined;
}

function newtonMove(at: LikelihoodAt, free: Free): RecalibrationModel | undefined {
  if (free === "intercept")
    return at.intercepts > 0 ? { intercept: at.byIntercept / at.intercepts, slope: 0 } : undefined;
  if (free === "slope") return at.slopes > 0 ? { intercept: 0, slope: at.bySlope / at.slopes } : undefined;
  const determinant = at.intercepts * at.slopes - at.both * at.both;
  if (!(determinant > 1e-13 * at.intercepts * at.slopes)) return undefined;
  return {
    intercept: (at.slopes * at.byIntercept - at.both * at.bySlope) / determinant,
    slope: (at.intercepts * at.bySlope - at.both * at.byIntercept) / determinant,
  };
}

function moved(from: RecalibrationModel, move: RecalibrationModel, part: number): RecalibrationModel {
  return { intercept: from.intercept + part * move.intercept, slope: from.slope + part * move.slope };
}
