import { numberText } from "#src/figures/index.ts";

/** What always saying “fifty of a hundred” costs. */
const COIN = 0.25;

/** A Brier score of one judgement, in words. */
export function brierWords(brier: number): string {
  const cost = `Brier score ${numberText(brier, 2)}: 0 is best, 1 is worst, and saying 50 of 100 always costs ${numberText(COIN, 2)}.`;
  if (brier === COIN) return `${cost} This one neither gained nor lost.`;
  return brier < COIN
    ? `${cost} Your confidence served you here.`
    : `${cost} You were surer than you had reason to be here.`;
}
