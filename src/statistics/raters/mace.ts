import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { digamma } from "./digamma.ts";
import { readRatings, type RatingTable } from "./rating-table.ts";
import type { RatingsInput } from "./ratings-input.ts";
import { likeliest, voteShares } from "./vote-shares.ts";

export interface MaceInput extends RatingsInput {
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly ratings: readonly string[];
  /** Further starts drawn at random beside the one at the vote shares; the likeliest wins. Default 9. */
  readonly restarts?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Rounds of each start. Default 100. */
  readonly iterations?: number;
  /** Beta prior of competence, both sides. Default 0.5, as the authors' program has it. */
  readonly competencePrior?: number;
  /** Dirichlet prior of what a guessing rater says. Default 10. */
  readonly guessPrior?: number;
}

export interface RaterCompetence {
  readonly rater: string;
  readonly ratings: number;
  /** Chance that a rating comes from looking and not from guessing. */
  readonly competence: number;
  /** What the rater says when guessing, by category. */
  readonly guesses: Float64Array;
}

export interface Mace {
  readonly categories: readonly string[];
  readonly raters: readonly RaterCompetence[];
  readonly units: readonly string[];
  readonly labels: readonly string[];
  /** Probability of each category, one row a unit. */
  readonly probabilities: readonly Float64Array[];
  /** Doubt about each unit, in nats: sort by it to choose what to rate again. */
  readonly entropies: Float64Array;
  /** Log-evidence under the weights of the last round, by which starts are compared. */
  readonly logEvidence: number;
}

/**
 * Which raters look and which guess (Hovy, Berg-Kirkpatrick, Vaswani and Hovy 2013, NAACL-HLT), by variational Bayes.
 *
 * Each rating is the true category with the rater's competence, else a guess from habits of the rater's own. One start
 * lies at the vote shares and the others are drawn from `seed`. Fewer parameters than dawidSkene: better with few
 * ratings a rater, blind to which categories a rater confuses. Not defined when one category was used.
 */
export function mace(input: MaceInput): Mace | NotDefined {
  const { restarts = 9, seed = 1, iterations = 100, competencePrior = 0.5, guessPrior = 10 } = input;
  const table = readRatings(
    input.categories === undefined
      ? { units: input.units, raters: input.raters, ratings: input.ratings }
      : { units: input.units, raters: input.raters, ratings: input.ratings, categories: input.categories },
  );
  if (!isDefined(table)) return table;
  if (![restarts, iterations].every((count) => Number.isInteger(count) && count >= 0) || iterations === 0) {
    return notDefined(
      "invalid-input",
      "Not defined, because restarts and rounds must be whole numbers, rounds one or more.",
    );
  }
  if (!(competencePrior > 0 && guessPrior > 0))
    return notDefined("invalid-input", "Not defined, because the priors must be above nought.");
  if (new Set(table.codes).size < 2) {
    return notDefined(
      "one-class",
      "Not defined, because all ratings are one category: looking cannot be told from guessing.",
    );
  }
  const random = seededRandom(seed);
  const size = table.categories.length;
  let best = settle(table, voteCounts(table), iterations, competencePrior, guessPrior);
  for (let start = 0; start < restarts; start += 1) {
    const counts = emptyCounts(table);
    for (let rater = 0; rater < table.raters.length; rater += 1) {
      counts.looked[rater] = 1 + random.uniform();
      counts.guessed[rater] = 1 + random.uniform();
    }
    for (let cell = 0; cell < counts.habits.length; cell += 1) counts.habits[cell] = random.uniform();
    const run = settle(table, counts, iterations, competencePrior, guessPrior);
    if (run.logEvidence > best.logEvidence + 1e-9) best = run;
  }
  const given = new Int32Array(table.raters.length);
  for (const rater of table.by) given[rater] = (given[rater] as number) + 1;
  return {
    categories: table.categories,
    raters: table.raters.map((rater, place) => {
      const looked = (best.counts.looked[place] as number) + competencePrior;
      const guessed = (best.counts.guessed[place] as number) + competencePrior;
      const habits = best.counts.habits
        .slice(place * size, (place + 1) * size)
        .map((count) => count + guessPrior);
      const total = habits.reduce((sum, count) => sum + count);
      return {
        rater,
        ratings: given[place] as number,
        competence: looked / (looked + guessed),
        guesses: habits.map((count) => count / total),
      };
    }),
    units: table.units,
    labels: Array.from(likeliest(best.weights, size), (code) => table.categories[code] as string),
    probabilities: table.units.map((_, unit) => best.weights.slice(unit * size, (unit + 1) * size)),
    entropies: Float64Array.from(table.units, (_, unit) => {
      let doubt = 0;
      for (let k = 0; k < size; k += 1) {
        const weight = best.weights[unit * size + k] as number;
        if (weight > 0) doubt -= weight * Math.log(weight);
      }
      return doubt;
    }),
    logEvidence: best.logEvidence,
  };
}

/** Expected numbers of ratings looked for and guessed by each rater, and the guesses by category. */
interface Counts {
  readonly looked: Float64Array;
  readonly guessed: Float64Array;
  readonly habits: Float64Array;
}

function emptyCounts({ raters, categories }: RatingTable): Counts {
  return {
    looked: new Float64Array(raters.length),
    guessed: new Float64Array(raters.length),
    habits: new Float64Array(raters.length * categories.length),
  };
}

/** A rating looked for to the extent that others gave it too. */
function voteCounts(table: RatingTable): Counts {
  const counts = emptyCounts(table);
  const size = table.categories.length;
  const shares = voteShares(table);
  for (let unit = 0; unit < table.units.length; unit += 1) {
    for (let place = table.starts[unit] as number; place < (table.starts[unit + 1] as number); place += 1) {
      const rater = table.by[place] as number;
      const code = table.codes[place] as number;
      const agreed = shares[unit * size + code] as number;
      counts.looked[rater] = (counts.looked[rater] as number) + agreed;
      counts.guessed[rater] = (counts.guessed[rater] as number) + 1 - agreed;
      const habit = rater * size + code;
      counts.habits[habit] = (counts.habits[habit] as number) + 1 - agreed;
    }
  }
  return counts;
}

function settle(
  table: RatingTable,
  start: Counts,
  iterations: number,
  competencePrior: number,
  guessPrior: number,
) {
  const weights = new Float64Array(table.units.length * table.categories.length);
  let counts = start;
  let logEvidence = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < iterations; round += 1) {
    const next = emptyCounts(table);
    const reached = weighUnits(
      table,
      expectedLogs(table, counts, competencePrior, guessPrior),
      weights,
      next,
    );
    counts = next;
    const still = Math.abs(reached - logEvidence) < 1e-9 * Math.abs(reached);
    logEvidence = reached;
    if (still) break;
  }
  return { counts, weights, logEvidence };
}

/** exp of the expected logs under the Beta and Dirichlet posteriors: weights that sum to less than 1. */
function expectedLogs(
  { raters, categories }: RatingTable,
  counts: Counts,
  competencePrior: number,
  guessPrior: number,
): Counts {
  const size = categories.length;
  const looked = new Float64Array(raters.length);
  const guessed = new Float64Array(raters.length);
  const habits = new Float64Array(raters.length * size);
  for (let rater = 0; rater < raters.length; rater += 1) {
    const right = (counts.looked[rater] as number) + competencePrior;
    const wrong = (counts.guessed[rater] as number) + competencePrior;
    const both = digamma(right + wrong);
    looked[rater] = Math.exp(digamma(right) - both);
    guessed[rater] = Math.exp(digamma(wrong) - both);
    let total = 0;
    for (let k = 0; k < size; k += 1) total += (counts.habits[rater * size + k] as number) + guessPrior;
    const all = digamma(total);
    for (let k = 0; k < size; k += 1) {
      habits[rater * size + k] = Math.exp(
        digamma((counts.habits[rater * size + k] as number) + guessPrior) - all,
      );
    }
  }
  return { looked, guessed, habits };
}

function weighUnits(table: RatingTable, chances: Counts, weights: Float64Array, next: Counts): number {
  const { starts, codes, by } = table;
  const size = table.categories.length;
  let logEvidence = 0;
  for (let unit = 0; unit < table.units.length; unit += 1) {
    const row = unit * size;
    const from = starts[unit] as number;
    const end = starts[unit + 1] as number;
    // Relative to "all ratings are guesses": only the category a rater named gains from having been looked for.
    let base = -Math.log(size);
    for (let k = 0; k < size; k += 1) weights[row + k] = 0;
    for (let place = from; place < end; place += 1) {
      const rater = by[place] as number;
      const cell = row + (codes[place] as number);
      const guess =
        (chances.guessed[rater] as number) *
        (chances.habits[rater * size + (codes[place] as number)] as number);
      base += Math.log(guess);
      weights[cell] = (weights[cell] as number) + Math.log1p((chances.looked[rater] as number) / guess);
    }
    let top = 0;
    for (let k = 0; k < size; k += 1) top = Math.max(top, weights[row + k] as number);
    let total = 0;
    for (let k = 0; k < size; k += 1) {
      const weight = Math.exp((weights[row + k] as number) - top);
      weights[row + k] = weight;
      total += weight;
    }
    logEvidence += base + top + Math.log(total);
    for (let k = 0; k < size; k += 1) weights[row + k] = (weights[row + k] as number) / total;
    for (let place = from; place < end; place += 1) {
      const rater = by[place] as number;
      const code = codes[place] as number;
      const guess = (chances.guessed[rater] as number) * (chances.habits[rater * size + code] as number);
      const look = chances.looked[rater] as number;
      const looked = (weights[row + code] as number) * (look / (look + guess));
      next.looked[rater] = (next.looked[rater] as number) + looked;
      next.guessed[rater] = (next.guessed[rater] as number) + 1 - looked;
      next.habits[rater * size + code] = (next.habits[rater * size + code] as number) + 1 - looked;
    }
  }
  return logEvidence;
}
