import { isDefined, type NotDefined } from "../estimate.ts";
import { davidsonLink } from "./paired-link.ts";
import { strengthsFrom, testParameter, type PairedStrengths, type TestedEstimate } from "./paired-result.ts";
import type { PairedInput } from "./paired-votes.ts";

export interface TiedVotesInput extends PairedInput {
  /** Votes of the row that chose neither. */
  readonly ties: ArrayLike<number>;
}

export interface DavidsonTies extends PairedStrengths {
  /** ν: 0 without ties; two equal items tie with chance ν / (2 + ν). */
  readonly tie: number;
  readonly logTie: TestedEstimate;
}

/**
 * Strengths from votes with ties (Davidson 1970, J Am Stat Assoc 65:317): wins and ties of items a and b stand as
 * a : b : ν √(ab).
 *
 * With `orderEffect` the first item's worth is multiplied by its place (Davidson and Beaver 1977). Refused as in
 * bradleyTerry, a tie counting as a vote each way; not defined when no vote is a tie.
 */
export function davidsonTies(input: TiedVotesInput): DavidsonTies | NotDefined {
  const { orderEffect = false, level = 0.95 } = input;
  const fitted = strengthsFrom(input, input.ties, { link: davidsonLink, orderEffect, biasReduced: false });
  if (!isDefined(fitted)) return fitted;
  const logTie = testParameter(fitted.fit, fitted.fit.parameters.length - 1, level);
  return { ...fitted.strengths, tie: Math.exp(logTie.estimate.value), logTie };
}
