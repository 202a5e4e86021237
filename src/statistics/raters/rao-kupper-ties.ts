import { isDefined, type NotDefined } from "../estimate.ts";
import type { TiedVotesInput } from "./davidson-ties.ts";
import { raoKupperLink } from "./paired-link.ts";
import { strengthsFrom, testParameter, type PairedStrengths, type TestedEstimate } from "./paired-result.ts";

export interface RaoKupperTies extends PairedStrengths {
  /** θ ≥ 1: how many times better an item must be to win for sure as often as not; 1 means no ties. */
  readonly threshold: number;
  readonly logThreshold: TestedEstimate;
}

/**
 * Strengths from votes with ties (Rao and Kupper 1967, J Am Stat Assoc 62:194): a beats b with chance a / (a + θb), and
 * what neither wins is a tie.
 *
 * Refused as in bradleyTerry, a tie counting as a vote each way; not defined when no vote is a tie.
 */
export function raoKupperTies(input: TiedVotesInput): RaoKupperTies | NotDefined {
  const { orderEffect = false, level = 0.95 } = input;
  const fitted = strengthsFrom(input, input.ties, { link: raoKupperLink, orderEffect, biasReduced: false });
  if (!isDefined(fitted)) return fitted;
  const logThreshold = testParameter(fitted.fit, fitted.fit.parameters.length - 1, level);
  return { ...fitted.strengths, threshold: Math.exp(logThreshold.estimate.value), logThreshold };
}
