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

/** Log odds of the risks, and all that the likelihood needs to know of the outcomes. */
export interface RecalibrationRows {
  readonly logits: Float64Array;
  readonly events: number;
  /** Sum of the log odds of the rows with the outcome. */
  readonly eventLogits: number;
}

/** Sums up the outcomes of every `stride`-th row. */
function recalibrationRows(labels: ArrayLike<number>, logits: Float64Array, stride = 1): RecalibrationRows {
  const count = Math.ceil(logits.length / stride);
  const chosen = stride === 1 ? logits : new Float64Array(count);
  let events = 0;
  let eventLogits = 0;
  for (let k = 0; k < count; k += 1) {
    const logit = logits[k * stride] as number;
    chosen[k] = logit;
    if (labels[k * stride] !== 1) continue;
    events += 1;
    eventLogits += logit;
  }
  return { logits: chosen, events, eventLogits };
}

/** One pass over the rows. */
export function likelihoodAt(
  { logits, events, eventLogits }: RecalibrationRows,
  { intercept, slope }: RecalibrationModel,
): LikelihoodAt {
  let lost = 0;
  let product = 1;
  let expected = 0;
  let expectedLogits = 0;
  let intercepts = 0;
  let both = 0;
  let slopes = 0;
  for (let row = 0; row < logits.length; row += 1) {
    const x = logits[row] as number;
    const predictor = intercept + slope * x;
    const high = predictor > 0;
    const odds = Math.exp(high ? -predictor : predictor);
    const share = 1 / (1 + odds);
    if (high) lost += predictor;
    // One logarithm for many rows: the product of numbers between 1 and 2 is kept in range.
    product *= 1 + odds;
    if (product > 1e100) {
      lost += Math.log(product);
      product = 1;
    }
    const risk = high ? share : odds * share;
    const spread = odds * share * share;
    const scaled = spread * x;
    expected += risk;
    expectedLogits += risk * x;
    intercepts += spread;
    both += scaled;
    slopes += scaled * x;
  }
  return {
    intercept,
    slope,
    logLikelihood: intercept * events + slope * eventLogits - lost - Math.log(product),
    byIntercept: events - expected,
    bySlope: eventLogits - expectedLogits,
    intercepts,
    both,
    slopes,
  };
}

const MOST_STEPS = 100;
/** Rows beyond which the first steps look at a part of the rows only. */
const MANY = 50_000;
const STRIDE = 16;

/** The likeliest model and the rows it is the likeliest for. */
export interface RecalibrationFit extends LikelihoodAt {
  readonly rows: RecalibrationRows;
}

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
): RecalibrationFit | undefined {
  const start = { intercept: 0, slope: 1 };
  const rough =
    logits.length > MANY
      ? climb(recalibrationRows(labels, logits, STRIDE), free, { start, enough: 1e-2 })
      : undefined;
  const rows = recalibrationRows(labels, logits);
  // A part of the rows may be separated where the whole is not: then the start stands.
  const best = climb(rows, free, { start: rough ?? start, enough: 1e-6 });
  return best && { ...best, rows };
}

/** The greatest log likelihood while one of the two is held, looked for from a point near it. */
export function greatestLikelihood(
  rows: RecalibrationRows,
  free: "intercept" | "slope",
  start: RecalibrationModel,
): number | undefined {
  let at = likelihoodAt(rows, start);
  // What the parabola leaves out is about the rise to the power of 1.5, over the root of the rows.
  const near = (1e-11 * Math.sqrt(rows.logits.length)) ** (2 / 3);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = free === "intercept" ? at.byIntercept : at.bySlope;
    const information = free === "intercept" ? at.intercepts : at.slopes;
    if (!(information > 0)) return undefined;
    const rise = (gradient * gradient) / information;
    // So near the top the curve is a parabola: its height is known without going there.
    if (rise < near) return at.logLikelihood + rise / 2;
    const next = climbOnce(at, rows, free);
    if (next === undefined) return undefined;
    at = next.at;
  }
  return undefined;
}

function climb(
  rows: RecalibrationRows,
  free: Free,
  { start, enough }: { readonly start: RecalibrationModel; readonly enough: number },
): LikelihoodAt | undefined {
  let at = likelihoodAt(rows, start);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = climbOnce(at, rows, free);
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
  rows: RecalibrationRows,
  free: Free,
): { readonly at: LikelihoodAt; readonly size: number } | undefined {
  const move = newtonMove(at, free);
  if (move === undefined) return undefined;
  const floor = at.logLikelihood - 1e-10 * Math.abs(at.logLikelihood);
  for (let part = 1; part > 1e-10; part /= 2) {
    const next = likelihoodAt(rows, moved(at, move, part));
    if (next.logLikelihood >= floor)
      return {
        at: next,
        size: part === 1 ? sizeOf(move, next) : Infinity,
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

/** The greater of the two moves, each beside the number it moves where that is large. */
function sizeOf(move: RecalibrationModel, to: RecalibrationModel): number {
  return Math.max(
    Math.abs(move.intercept) / (1 + Math.abs(to.intercept)),
    Math.abs(move.slope) / (1 + Math.abs(to.slope)),
  );
}

function moved(from: RecalibrationModel, move: RecalibrationModel, part: number): RecalibrationModel {
  return { intercept: from.intercept + part * move.intercept, slope: from.slope + part * move.slope };
}
