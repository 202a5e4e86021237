import { isDefined, notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { rankItems, type ItemRank } from "./item-ranks.ts";
import { fitPairs, type PairedFit, type PairedFitSettings } from "./paired-fit.ts";
import { readRankable, type PairedInput, type PairedVotes } from "./paired-votes.ts";

export interface ItemDifference {
  readonly first: string;
  readonly second: string;
  /** Strength of the first item less that of the second, from their covariance. */
  readonly difference: Estimate;
}

export interface TestedEstimate {
  readonly estimate: Estimate;
  readonly z: number;
  readonly pValue: number;
}

/** Strengths of items from votes between pairs; item i stands in place i of each list. */
export interface PairedStrengths {
  /** The reference first. */
  readonly items: readonly string[];
  /** Log-worth; the reference is nought. */
  readonly strengths: Float64Array;
  readonly standardErrors: Float64Array;
  /** One row an item. */
  readonly covariance: readonly Float64Array[];
  /** exp(strength), scaled to a sum of 1. */
  readonly worth: Float64Array;
  /** 400 / ln 10 × strength: the distances on Elo's scale. */
  readonly eloScale: Float64Array;
  readonly differences: readonly ItemDifference[];
  readonly ranks: readonly ItemRank[];
  /** Gain of the item shown first, in log-odds; null when it was not asked for. */
  readonly orderEffect: TestedEstimate | null;
  readonly logLikelihood: number;
  readonly votes: number;
  readonly iterations: number;
}

/** A fit with its votes, for what a single model adds. */
export interface FittedPairs {
  readonly votes: PairedVotes;
  readonly fit: PairedFit;
  readonly strengths: PairedStrengths;
}

/** Fits a model of pairs and lays out what all of them share. */
export function strengthsFrom(
  input: PairedInput,
  ties: ArrayLike<number> | undefined,
  settings: PairedFitSettings,
): FittedPairs | NotDefined {
  const votes = readRankable(input, ties, settings.biasReduced);
  if (!isDefined(votes)) return votes;
  if (settings.link.hasTies && !votes.ties.some((count) => count > 0)) {
    return notDefined("no-events", "Not defined, because no vote is a tie: use the model without ties.");
  }
  const fit = fitPairs(votes, settings);
  if (fit === undefined) {
    return notDefined(
      "separation",
      "Not defined, because the likelihood has no highest point: some strength or effect has no bound.",
    );
  }
  const { level = 0.95, draws = 2000, seed = 1 } = input;
  const size = votes.items.length;
  const all = fit.parameters.length;
  const strengths = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (let row = 1; row < size; row += 1) {
    strengths[row] = fit.parameters[row - 1] as number;
    for (let column = 1; column < size; column += 1) {
      covariance[row * size + column] = fit.covariance[(row - 1) * all + column - 1] as number;
    }
  }
  const top = strengths.reduce((most, strength) => Math.max(most, strength));
  const weights = strengths.map((strength) => Math.exp(strength - top));
  const total = weights.reduce((sum, weight) => sum + weight);
  return {
    votes,
    fit,
    strengths: {
      items: votes.items,
      strengths,
      standardErrors: strengths.map((_, row) => Math.sqrt(covariance[row * (size + 1)] as number)),
      covariance: votes.items.map((_, row) => covariance.slice(row * size, (row + 1) * size)),
      worth: weights.map((weight) => weight / total),
      eloScale: strengths.map((strength) => (400 / Math.LN10) * strength),
      differences: compareItems(votes.items, strengths, covariance, level),
      ranks: rankItems({ items: votes.items, strengths, covariance, level, draws, seed }),
      orderEffect: settings.orderEffect ? testParameter(fit, size - 1, level) : null,
      logLikelihood: fit.logLikelihood,
      votes: countVotes(votes),
      iterations: fit.iterations,
    },
  };
}

/** One parameter with its Wald interval and test. */
export function testParameter(
  { parameters, covariance }: PairedFit,
  place: number,
  level: number,
): TestedEstimate {
  const value = parameters[place] as number;
  const estimate = waldInterval(value, covariance[place * (parameters.length + 1)] as number, level);
  const z = value / (estimate.standardError as number);
  return { estimate, z, pValue: twoSidedNormal(z) };
}

function waldInterval(
  value: number,
  variance: number,
  level: number,
): Estimate & { readonly standardError: number } {
  const standardError = Math.sqrt(Math.max(variance, 0));
  const reach = criticalValue(level) * standardError;
  return {
    value,
    low: value - reach,
    high: value + reach,
    standardError,
    level,
    method: "maximum likelihood, Wald",
  };
}

function compareItems(
  items: readonly string[],
  strengths: Float64Array,
  covariance: Float64Array,
  level: number,
) {
  const size = items.length;
  const differences: ItemDifference[] = [];
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const value = (strengths[a] as number) - (strengths[b] as number);
      const own = (covariance[a * (size + 1)] as number) + (covariance[b * (size + 1)] as number);
      const variance = own - 2 * (covariance[a * size + b] as number);
      differences.push({
        first: items[a] as string,
        second: items[b] as string,
        difference: waldInterval(value, variance, level),
      });
    }
  }
  return differences;
}

function countVotes({ firstWins, secondWins, ties }: PairedVotes): number {
  let votes = 0;
  for (let pair = 0; pair < ties.length; pair += 1) {
    votes += (firstWins[pair] as number) + (secondWins[pair] as number) + (ties[pair] as number);
  }
  return votes;
}
