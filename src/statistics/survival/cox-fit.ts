import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { choleskySolve, invertSymmetric } from "../numbers/linear.ts";
import { exactWork } from "./cox-exact.ts";
import { coxLikelihood } from "./cox-likelihood.ts";
import { coxRows } from "./cox-rows.ts";
import type { CoxInput, CoxLikelihood, CoxRows, CoxTies } from "./cox-rows.ts";
import { independent, submatrix } from "./quadratic-form.ts";

/** A Cox model at its maximum, on the scale of the scaled predictors. */
export interface CoxFit {
  readonly rows: CoxRows;
  readonly ties: CoxTies;
  readonly beta: Float64Array;
  /** Predictors that tell something the ones before them do not. */
  readonly kept: readonly number[];
  /** Predictors whose coefficient grows without bound. */
  readonly endless: readonly number[];
  readonly atZero: CoxLikelihood;
  readonly atMaximum: CoxLikelihood;
  /** Inverse information, p×p, row-major; zero where there is no coefficient. */
  readonly covariance: Float64Array;
}

const MOST_STEPS = 100;
const MOST_EXACT_WORK = 4e9;

/** Fits by Newton's method from zero, halving a step that loses likelihood. */
export function fitCox(input: CoxInput): CoxFit | NotDefined {
  const { ties = "efron" } = input;
  const rows = coxRows(input);
  if ("because" in rows) return rows;
  if (ties === "exact") {
    if (input.weights)
      return notDefined("invalid-input", "Not defined, because the exact likelihood takes no weights.");
    if (exactWork(rows) > MOST_EXACT_WORK)
      return notDefined(
        "invalid-input",
        "Not defined, because too many events are tied for the exact likelihood; use efron.",
      );
  }
  const zero = new Float64Array(rows.p);
  const atZero = coxLikelihood(rows, zero, ties);
  if (!Number.isFinite(atZero.logLikelihood))
    return notDefined("invalid-input", "Not defined, because the offsets are too far apart to be added up.");
  const kept = independent(atZero.information, rows.p);
  const climbed = climb(rows, ties, atZero, kept);
  if (!climbed)
    return notDefined("did-not-converge", "Not defined, because the likelihood did not settle at a maximum.");
  const { beta, at, endless } = climbed;
  const settled = kept.filter((j) => !endless.includes(j));
  const inverse = invertSymmetric(submatrix(at.information, rows.p, settled), settled.length);
  if (!inverse)
    return notDefined(
      "did-not-converge",
      "Not defined, because the predictors cannot be told apart at the maximum.",
    );
  const covariance = new Float64Array(rows.p * rows.p);
  settled.forEach((j, a) => {
    settled.forEach((k, b) => {
      covariance[j * rows.p + k] = inverse[a * settled.length + b] as number;
    });
  });
  return { rows, ties, beta, kept, endless, atZero, atMaximum: at, covariance };
}

interface Climbed {
  readonly beta: Float64Array;
  readonly at: CoxLikelihood;
  readonly endless: readonly number[];
}

/** Linear predictors move by no more than this at once: further out the likelihood is flat and Newton loses its way. */
const LONGEST_STEP = 20;
/** A step this short squares to nothing: the next one would not change a digit. */
const SHORTEST_STEP = 1e-6;
/** A step this short leaves likelihood and information as they are. */
const NO_STEP = 1e-9;
/** The range of one predictor times its coefficient that no data can tell from no end. */
const FURTHEST_APART = 300;
/** A gain in log likelihood that no longer matters. */
const NO_GAIN = 1e-8;

function climb(
  rows: CoxRows,
  ties: CoxTies,
  start: CoxLikelihood,
  kept: readonly number[],
): Climbed | undefined {
  let beta = new Float64Array(rows.p);
  let at = start;
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const solved = newtonStep(at, kept, rows.p);
    if (!solved) return undefined;
    const { step, flat } = solved;
    const gain = kept.reduce((sum, j) => sum + (step[j] as number) * (at.score[j] as number), 0);
    const reach = kept.map((j) => Math.abs(step[j] as number) * (rows.ranges[j] as number));
    const longest = Math.max(0, ...reach);
    // Likelihood no longer rises and yet the steps stay long: the maximum lies at infinity (Bryson & Johnson 1981).
    if (gain < NO_GAIN && (flat || longest > 0.1))
      return { beta, at, endless: kept.filter((_, place) => (reach[place] as number) > 1e-3 * longest) };
    const apart = kept.map((j) => Math.abs(beta[j] as number) * (rows.ranges[j] as number));
    const furthest = Math.max(0, ...apart);
    // Hazards this far apart are infinitely apart; while the likelihood still rises, no coefficient has settled.
    if (furthest > FURTHEST_APART)
      return {
        beta,
        at,
        endless: kept.filter((_, place) => gain > NO_GAIN || (apart[place] as number) > 0.01 * furthest),
      };
    if (longest < SHORTEST_STEP) {
      const top = new Float64Array(beta.map((value, j) => value + (step[j] as number)));
      const still = longest < NO_STEP;
      return { beta: top, at: still ? at : coxLikelihood(rows, top, ties), endless: [] };
    }
    const part = Math.min(1, LONGEST_STEP / longest);
    const next = halvingStep(
      rows,
      ties,
      beta,
      step.map((value) => value * part),
      at,
    );
    // A step that gains nothing and is short ends where it stands: the likelihood is at its own rounding.
    if (!next) return gain < NO_GAIN ? { beta, at, endless: [] } : undefined;
    [beta, at] = [next.beta, next.at];
  }
  return undefined;
}

/** Newton's step; where the likelihood is flat in some direction, a little is added to the diagonal to find a way on. */
function newtonStep(
  at: CoxLikelihood,
  kept: readonly number[],
  p: number,
): { readonly step: Float64Array; readonly flat: boolean } | undefined {
  const part = Float64Array.from(kept, (j) => at.score[j] as number);
  const information = submatrix(at.information, p, kept);
  const size = kept.length;
  const step = new Float64Array(p);
  const trace = kept.reduce((sum, _, place) => sum + (information[place * size + place] as number), 0);
  for (let ridge = 0; ridge <= 1e-4; ridge = ridge === 0 ? 1e-12 : ridge * 100) {
    const ridged = information.map((value, cell) =>
      cell % (size + 1) === 0 ? value + ridge * (trace + 1e-9) : value,
    );
    const solved = choleskySolve(ridged, part, size);
    if (!solved) continue;
    kept.forEach((j, place) => {
      step[j] = solved[place] as number;
    });
    return { step, flat: ridge > 0 };
  }
  return undefined;
}

function halvingStep(
  rows: CoxRows,
  ties: CoxTies,
  beta: Float64Array,
  step: Float64Array,
  at: CoxLikelihood,
): { readonly beta: Float64Array<ArrayBuffer>; readonly at: CoxLikelihood } | undefined {
  for (let part = 1; part > 1e-8; part /= 2) {
    const next = new Float64Array(beta.map((value, j) => value + part * (step[j] as number)));
    const there = coxLikelihood(rows, next, ties);
    // Near the maximum the likelihood changes by less than its own rounding.
    const { logLikelihood } = there;
    if (
      Number.isFinite(logLikelihood) &&
      logLikelihood >= at.logLikelihood - 1e-11 * Math.abs(at.logLikelihood)
    )
      return { beta: next, at: there };
  }
  return undefined;
}
