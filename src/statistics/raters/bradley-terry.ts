import { isDefined, type NotDefined } from "../estimate.ts";
import { bradleyTerryLink } from "./paired-link.ts";
import { strengthsFrom, type PairedStrengths } from "./paired-result.ts";
import type { PairedInput, PairedVotes } from "./paired-votes.ts";

export interface BradleyTerryInput extends PairedInput {
  /** Firth's bias-reduced estimate (1993), finite also when an item never lost. Default false. */
  readonly biasReduced?: boolean;
}

export interface BradleyTerry extends PairedStrengths {
  /** How the strengths were estimated: say it with them. */
  readonly method: "maximum likelihood" | "bias-reduced (Firth)";
  /** Against a model with a rate of its own for each ordered pair. */
  readonly deviance: number;
  readonly degreesOfFreedom: number;
}

/**
 * Strengths from votes between pairs (Bradley and Terry 1952, Biometrika 39:324): the odds that i beats j are
 * exp(strength i − strength j), plus the gain of the first place with `orderEffect` (Agresti 2002, section 10.6).
 *
 * Rows are votes or totals of a pair; an item against itself is left out; the order of rows is of no effect. There is no
 * half win for a tie: see davidsonTies and raoKupperTies. Refused when the items fall into sets that never met, or
 * a set never lost to the rest (`components` names them).
 */
export function bradleyTerry(input: BradleyTerryInput): BradleyTerry | NotDefined {
  const { biasReduced = false, orderEffect = false } = input;
  const fitted = strengthsFrom(input, undefined, { link: bradleyTerryLink, orderEffect, biasReduced });
  if (!isDefined(fitted)) return fitted;
  const { votes, fit, strengths } = fitted;
  return {
    ...strengths,
    method: biasReduced ? "bias-reduced (Firth)" : "maximum likelihood",
    deviance: 2 * (fullLogLikelihood(votes) - fit.logLikelihood),
    degreesOfFreedom: votes.first.length - fit.parameters.length,
  };
}

function fullLogLikelihood({ firstWins, secondWins }: PairedVotes): number {
  let sum = 0;
  for (let pair = 0; pair < firstWins.length; pair += 1) {
    const first = firstWins[pair] as number;
    const second = secondWins[pair] as number;
    if (first > 0) sum += first * Math.log(first / (first + second));
    if (second > 0) sum += second * Math.log(second / (first + second));
  }
  return sum;
}
