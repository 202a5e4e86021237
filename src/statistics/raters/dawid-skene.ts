import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { readRatings, type RatingTable } from "./rating-table.ts";
import type { RatingsInput } from "./ratings-input.ts";
import { likeliest, voteShares } from "./vote-shares.ts";

export interface DawidSkeneInput extends RatingsInput {
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly ratings: readonly string[];
  /** Ratings added to each cell of each error matrix and to each class. 0 is the paper's maximum likelihood. Default 0.01. */
  readonly prior?: number;
  /** Stop when no probability of a class moves more. Default 1e-7. */
  readonly tolerance?: number;
  /** Default 1000. */
  readonly iterations?: number;
}

export interface RaterErrors {
  readonly rater: string;
  readonly ratings: number;
  /** Row: the true class. Column: what the rater says. */
  readonly matrix: readonly Float64Array[];
  /** Chance of a right rating for a unit drawn from the classes. */
  readonly accuracy: number;
  /** Accuracy beyond what the rater's own habits give by chance: 0 for one who never looks, 1 without error. */
  readonly skill: number;
}

export interface DawidSkene {
  readonly categories: readonly string[];
  /** Share of each class. */
  readonly prevalence: Float64Array;
  readonly raters: readonly RaterErrors[];
  readonly units: readonly string[];
  readonly labels: readonly string[];
  /** Probability of each class, one row a unit. */
  readonly probabilities: readonly Float64Array[];
  /** Units whose label is none of the categories with the most votes. */
  readonly againstMajority: readonly string[];
  readonly logLikelihood: number;
  readonly prior: number;
  readonly iterations: number;
}

/**
 * True classes and each rater's errors from ratings alone (Dawid and Skene 1979, Appl Stat 28:20), by EM.
 *
 * A rater may rate a unit several times. EM starts at the vote shares, so the same ratings give the same answer. The
 * prior is Dirichlet, stated in the result; it moves rare classes, and without it one empty cell rules a class out.
 * Not defined when one category was used or EM does not settle.
 */
export function dawidSkene(input: DawidSkeneInput): DawidSkene | NotDefined {
  const { prior = 0.01, tolerance = 1e-7, iterations = 1000 } = input;
  if (!(prior >= 0 && prior < Number.POSITIVE_INFINITY && tolerance > 0 && iterations >= 1)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the prior must be nought or more, the tolerance above nought and the iterations one or more.",
    );
  }
  const table = readRatings({
    units: input.units,
    raters: input.raters,
    ratings: input.ratings,
    ...scale(input),
  });
  if (!isDefined(table)) return table;
  if (new Set(table.codes).size < 2) {
    return notDefined(
      "one-class",
      "Not defined, because all ratings are one category: errors cannot be told from truth.",
    );
  }
  const size = table.categories.length;
  const weights = voteShares(table);
  const shares = weights.slice();
  for (let iteration = 1; iteration <= iterations; iteration += 1) {
    const model = estimateErrors(table, weights, prior);
    const { moved, logLikelihood } = weighClasses(table, model, weights);
    if (moved > tolerance) continue;
    return describe(table, model, { weights, shares, logLikelihood, prior, iterations: iteration, size });
  }
  return notDefined(
    "did-not-converge",
    "Not defined, because the estimates still moved after the last round: allow more.",
  );
}

const scale = ({ categories }: RatingsInput) => (categories === undefined ? {} : { categories });

interface Model {
  readonly prevalence: Float64Array;
  /** raters × said × true: the chances of one rating lie together. */
  readonly errors: Float64Array;
}

function estimateErrors(table: RatingTable, weights: Float64Array, prior: number): Model {
  const { starts, codes, by } = table;
  const size = table.categories.length;
  const errors = new Float64Array(table.raters.length * size * size).fill(prior);
  const prevalence = new Float64Array(size).fill(prior);
  for (let unit = 0; unit < table.units.length; unit += 1) {
    const row = unit * size;
    for (let k = 0; k < size; k += 1)
      prevalence[k] = (prevalence[k] as number) + (weights[row + k] as number);
    const end = starts[unit + 1] as number;
    for (let place = starts[unit] as number; place < end; place += 1) {
      const cell = ((by[place] as number) * size + (codes[place] as number)) * size;
      for (let k = 0; k < size; k += 1)
        errors[cell + k] = (errors[cell + k] as number) + (weights[row + k] as number);
    }
  }
  const total = prevalence.reduce((sum, share) => sum + share);
  for (let k = 0; k < size; k += 1) prevalence[k] = (prevalence[k] as number) / total;
  for (let rater = 0; rater < table.raters.length; rater += 1) {
    for (let k = 0; k < size; k += 1) {
      let sum = 0;
      for (let said = 0; said < size; said += 1) sum += errors[(rater * size + said) * size + k] as number;
      for (let said = 0; said < size; said += 1) {
        const cell = (rater * size + said) * size + k;
        // A rater who never met the class tells nothing about it.
        errors[cell] = sum > 0 ? (errors[cell] as number) / sum : 1 / size;
      }
    }
  }
  return { prevalence, errors };
}

function weighClasses(table: RatingTable, { prevalence, errors }: Model, weights: Float64Array) {
  const { starts, codes, by } = table;
  const size = prevalence.length;
  const logErrors = errors.map((share) => Math.log(share));
  const logs = new Float64Array(size);
  let moved = 0;
  let logLikelihood = 0;
  for (let unit = 0; unit < table.units.length; unit += 1) {
    for (let k = 0; k < size; k += 1) logs[k] = Math.log(prevalence[k] as number);
    const end = starts[unit + 1] as number;
    for (let place = starts[unit] as number; place < end; place += 1) {
      const cell = ((by[place] as number) * size + (codes[place] as number)) * size;
      for (let k = 0; k < size; k += 1) logs[k] = (logs[k] as number) + (logErrors[cell + k] as number);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k += 1) top = Math.max(top, logs[k] as number);
    let total = 0;
    for (let k = 0; k < size; k += 1) {
      const weight = Math.exp((logs[k] as number) - top);
      logs[k] = weight;
      total += weight;
    }
    logLikelihood += top + Math.log(total);
    for (let k = 0; k < size; k += 1) {
      const weight = (logs[k] as number) / total;
      const cell = unit * size + k;
      moved = Math.max(moved, Math.abs(weight - (weights[cell] as number)));
      weights[cell] = weight;
    }
  }
  return { moved, logLikelihood };
}

interface Settled {
  readonly weights: Float64Array;
  readonly shares: Float64Array;
  readonly logLikelihood: number;
  readonly prior: number;
  readonly iterations: number;
  readonly size: number;
}

function describe(table: RatingTable, { prevalence, errors }: Model, settled: Settled): DawidSkene {
  const { weights, shares, size, logLikelihood, prior, iterations } = settled;
  const given = new Int32Array(table.raters.length);
  for (const rater of table.by) given[rater] = (given[rater] as number) + 1;
  const labels = likeliest(weights, size);
  return {
    categories: table.categories,
    prevalence,
    raters: table.raters.map((rater, place) => {
      const cells = errors.subarray(place * size * size, (place + 1) * size * size);
      const matrix = Array.from({ length: size }, (_, k) =>
        Float64Array.from({ length: size }, (__, said) => cells[said * size + k] as number),
      );
      return { rater, ratings: given[place] as number, matrix, ...rateSkill(matrix, prevalence) };
    }),
    units: table.units,
    labels: Array.from(labels, (code) => table.categories[code] as string),
    probabilities: table.units.map((_, unit) => weights.slice(unit * size, (unit + 1) * size)),
    againstMajority: table.units.filter((_, unit) => {
      const row = shares.subarray(unit * size, (unit + 1) * size);
      const most = row.reduce((top, share) => Math.max(top, share), 0);
      return (row[labels[unit] as number] as number) < most - 1e-9;
    }),
    logLikelihood,
    prior,
    iterations,
  };
}

function rateSkill(matrix: readonly Float64Array[], prevalence: Float64Array) {
  let accuracy = 0;
  let chance = 0;
  for (let k = 0; k < prevalence.length; k += 1) {
    let said = 0;
    for (let truth = 0; truth < prevalence.length; truth += 1) {
      said += (prevalence[truth] as number) * (matrix[truth]?.[k] as number);
    }
    accuracy += (prevalence[k] as number) * (matrix[k]?.[k] as number);
    chance += (prevalence[k] as number) * said;
  }
  return { accuracy, skill: chance < 1 ? (accuracy - chance) / (1 - chance) : 0 };
}
