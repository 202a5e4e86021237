import { choleskySolve, invertSymmetric } from "./linear.ts";

export interface LogisticInput {
  readonly columns: readonly ArrayLike<number>[];
  /** 0 or 1, or shares between. */
  readonly labels: ArrayLike<number>;
  /** Added to the linear predictor as it is. */
  readonly offset?: ArrayLike<number>;
  /** Frequency weights. */
  readonly weights?: ArrayLike<number>;
  /** Default true. */
  readonly intercept?: boolean;
}

export interface LogisticFit {
  /** The intercept first, if there is one; then one for each column. */
  readonly coefficients: Float64Array;
  /** Row-major, in the order of the coefficients: the inverse of the information. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const MOST_STEPS = 60;
/** Steps this small, on standardised columns, leave errors of their square. */
const SMALL_STEP = 1e-9;
/** Log odds for one standard deviation beyond which a fit is running away. */
const RUNAWAY = 15;

/**
 * Logistic regression by Newton's method with halved steps, to about 1e-15 of the maximum.
 * Undefined when the outcome is separated by the columns, when a column depends on the others, or on one class.
 */
export function fitLogistic(input: LogisticInput): LogisticFit | undefined {
  const intercept = input.intercept ?? true;
  const scaled = standardise(input.columns, intercept, input.labels.length);
  if (scaled === undefined) return undefined;
  const p = scaled.columns.length + (intercept ? 1 : 0);
  if (p === 0) return nothingToFit(input);
  const work = new Pass(scaled.columns, input, intercept, p);
  let coefficients: Float64Array = new Float64Array(p);
  work.run(coefficients);
  let logLikelihood = work.logLikelihood;
  let converged = false;
  for (let step = 0; step < MOST_STEPS && !converged; step += 1) {
    const move = choleskySolve(work.information, work.gradient, p);
    if (move === undefined) return undefined;
    let size = 0;
    for (const part of move) size = Math.max(size, Math.abs(part));
    let next = moved(coefficients, move, 1);
    work.run(next);
    for (let half = 0.5; work.logLikelihood < logLikelihood - 1e-9 * Math.abs(logLikelihood); half /= 2) {
      if (half < 1e-8) return undefined;
      next = moved(coefficients, move, half);
      work.run(next);
    }
    coefficients = next;
    logLikelihood = work.logLikelihood;
    converged = size <= SMALL_STEP;
    for (const part of coefficients) if (Math.abs(part) > 4 * RUNAWAY && !converged) return undefined;
  }
  if (!converged && coefficients.some((part) => Math.abs(part) > RUNAWAY)) return undefined;
  if (isFlat(work.information, p, input)) return undefined;
  const covariance = invertSymmetric(work.information, p);
  if (covariance === undefined) return undefined;
  return { ...unscale(coefficients, covariance, scaled, intercept), logLikelihood, converged };
}

/** Whether every fitted probability has reached 0 or 1: the likelihood rises for ever, only the digits end. */
function isFlat(information: Float64Array, p: number, { labels, weights }: LogisticInput): boolean {
  let total = labels.length;
  if (weights !== undefined) {
    total = 0;
    for (let i = 0; i < labels.length; i += 1) total += weights[i] as number;
  }
  for (let k = 0; k < p; k += 1) if ((information[k * p + k] ?? 0) > 1e-12 * total) return false;
  return true;
}

function moved(from: Float64Array, move: Float64Array, part: number): Float64Array {
  return from.map((value, i) => value + part * (move[i] as number));
}

interface Scaled {
  readonly columns: readonly Float64Array[];
  readonly centres: Float64Array;
  readonly scales: Float64Array;
}

/** Columns with spread 1 and, beside an intercept, mean 0; undefined when one has no spread. */
function standardise(
  columns: readonly ArrayLike<number>[],
  intercept: boolean,
  n: number,
): Scaled | undefined {
  const centres = new Float64Array(columns.length);
  const scales = new Float64Array(columns.length);
  const copies: Float64Array[] = [];
  for (const [index, column] of columns.entries()) {
    const copy = new Float64Array(column);
    let total = 0;
    if (intercept) for (let i = 0; i < n; i += 1) total += copy[i] as number;
    const centre = total / n;
    let square = 0;
    for (let i = 0; i < n; i += 1) square += ((copy[i] as number) - centre) ** 2;
    const scale = Math.sqrt(square / n);
    if (!(scale > 1e-12 * Math.abs(centre)) || !Number.isFinite(scale)) return undefined;
    for (let i = 0; i < n; i += 1) copy[i] = ((copy[i] as number) - centre) / scale;
    centres[index] = centre;
    scales[index] = scale;
    copies.push(copy);
  }
  return { columns: copies, centres, scales };
}

/** One pass over the rows at given coefficients: log likelihood, gradient and information. */
class Pass {
  readonly information: Float64Array;
  readonly gradient: Float64Array;
  logLikelihood = 0;
  private readonly columns: readonly Float64Array[];
  private readonly input: LogisticInput;
  private readonly intercept: boolean;
  private readonly p: number;
  private readonly row: Float64Array;

  constructor(columns: readonly Float64Array[], input: LogisticInput, intercept: boolean, p: number) {
    this.columns = columns;
    this.input = input;
    this.intercept = intercept;
    this.p = p;
    this.information = new Float64Array(p * p);
    this.gradient = new Float64Array(p);
    this.row = new Float64Array(p);
  }

  run(coefficients: Float64Array): void {
    const { columns, row, information, gradient, p } = this;
    const { labels, offset, weights } = this.input;
    const first = this.intercept ? 1 : 0;
    information.fill(0);
    gradient.fill(0);
    if (this.intercept) row[0] = 1;
    let logs = 0;
    let product = 1;
    for (let i = 0; i < labels.length; i += 1) {
      let predictor = offset === undefined ? 0 : (offset[i] as number);
      if (first === 1) predictor += coefficients[0] as number;
      for (let k = first; k < p; k += 1) {
        const value = (columns[k - first] as Float64Array)[i] as number;
        row[k] = value;
        predictor += value * (coefficients[k] as number);
      }
      const label = labels[i] as number;
      const weight = weights === undefined ? 1 : (weights[i] as number);
      const odds = Math.exp(-Math.abs(predictor));
      const probability = (predictor < 0 ? odds : 1) / (1 + odds);
      logs += weight * (label * predictor - Math.max(predictor, 0));
      if (weights === undefined) {
        // One logarithm for many rows: the product of factors from 1 to 2 is kept small.
        product *= 1 + odds;
        if (product > 1e100) {
          logs -= Math.log(product);
          product = 1;
        }
      } else logs -= weight * Math.log1p(odds);
      const residual = weight * (label - probability);
      const spread = (weight * odds) / ((1 + odds) * (1 + odds));
      for (let a = 0; a < p; a += 1) {
        const value = row[a] as number;
        gradient[a] = (gradient[a] as number) + residual * value;
        const scaled = spread * value;
        for (let b = 0; b <= a; b += 1) {
          information[a * p + b] = (information[a * p + b] as number) + scaled * (row[b] as number);
        }
      }
    }
    this.logLikelihood = logs - Math.log(product);
    for (let a = 0; a < p; a += 1) {
      for (let b = 0; b < a; b += 1) information[b * p + a] = information[a * p + b] as number;
    }
  }
}

/** Neither column nor intercept: only the offset speaks. */
function nothingToFit({ labels, offset, weights }: LogisticInput): LogisticFit {
  let logLikelihood = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const predictor = offset === undefined ? 0 : (offset[i] as number);
    const soft = Math.max(predictor, 0) + Math.log1p(Math.exp(-Math.abs(predictor)));
    const weight = weights === undefined ? 1 : (weights[i] as number);
    logLikelihood += weight * ((labels[i] as number) * predictor - soft);
  }
  const none = new Float64Array(0);
  return { coefficients: none, covariance: none, logLikelihood, converged: true };
}

/** From standardised columns back to the columns as given. */
function unscale(
  standard: Float64Array,
  covariance: Float64Array,
  { centres, scales }: Scaled,
  intercept: boolean,
): Pick<LogisticFit, "coefficients" | "covariance"> {
  const p = standard.length;
  const first = intercept ? 1 : 0;
  // Each coefficient as given is a sum of standardised ones: a row of this matrix.
  const back = new Float64Array(p * p);
  if (intercept) back[0] = 1;
  for (let k = first; k < p; k += 1) {
    const scale = scales[k - first] as number;
    back[k * p + k] = 1 / scale;
    if (intercept) back[k] = -(centres[k - first] as number) / scale;
  }
  const coefficients = new Float64Array(p);
  const half = new Float64Array(p * p);
  const whole = new Float64Array(p * p);
  for (let a = 0; a < p; a += 1) {
    for (let b = 0; b < p; b += 1) {
      const factor = back[a * p + b] as number;
      if (factor === 0) continue;
      coefficients[a] = (coefficients[a] as number) + factor * (standard[b] as number);
      for (let c = 0; c < p; c += 1) {
        half[a * p + c] = (half[a * p + c] as number) + factor * (covariance[b * p + c] as number);
      }
    }
  }
  for (let a = 0; a < p; a += 1) {
    for (let b = 0; b < p; b += 1) {
      const factor = back[b * p + a] as number;
      if (factor === 0) continue;
      for (let c = 0; c < p; c += 1) {
        whole[c * p + b] = (whole[c * p + b] as number) + (half[c * p + a] as number) * factor;
      }
    }
  }
  return { coefficients, covariance: whole };
}
