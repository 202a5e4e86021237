import { isDefined, notDefined } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { chanceOf } from "./chance.ts";
import type { Worth } from "./chance.ts";
import { wilsonLimits } from "./wilson-limits.ts";

/** Fewer items than this say nothing about a person. */
export const FEWEST_ITEMS = 5;
/** Where blind answering earns nearly all, agreement beyond it cannot be told. */
const MOST_CHANCE = 0.98;
const LEVEL = 0.95;
/** An interval this narrow on each side is called enough. */
export const NARROW = 0.1;
const MOST_ITEMS = 2_000;

export interface Agreement {
  readonly n: number;
  /** Mean share earned, before chance is taken off. */
  readonly earned: number;
  readonly chance: number;
  /** 0 is what blind answering earns, 1 is agreeing with most experts always; below 0 is worse than blind. */
  readonly agreement: Answer;
  /** Items until the interval is narrower than ±0.1; nothing when it is, or cannot be told. */
  readonly itemsToNarrow: number | undefined;
}

/** Agreement with experts beyond what blind answering earns, with its interval. */
export function agreementOf(worths: readonly Worth[], chance = chanceOf(worths)): Agreement {
  const n = worths.length;
  const earned = n === 0 ? 0 : worths.reduce((sum, worth) => sum + worth.earned, 0) / n;
  const agreement = correct(earned, chance, n);
  return {
    n,
    earned,
    chance,
    agreement,
    itemsToNarrow: isDefined(agreement) ? itemsToNarrow(earned, chance, n) : undefined,
  };
}

function correct(earned: number, chance: number, n: number): Answer {
  if (n < FEWEST_ITEMS)
    return notDefined("too-few", `Not defined, because fewer than ${FEWEST_ITEMS} items count.`);
  if (chance > MOST_CHANCE)
    return notDefined(
      "constant",
      "Not defined, because on these items blind answering would earn nearly as much as any answer could.",
    );
  const beyond = (share: number): number => (share - chance) / (1 - chance);
  const [low, high] = wilsonLimits(earned, n);
  return {
    value: beyond(earned),
    low: beyond(low),
    high: beyond(high),
    level: LEVEL,
    method: "Wilson score on what the items earned, chance taken off",
  };
}

function itemsToNarrow(earned: number, chance: number, n: number): number | undefined {
  for (let size = n; size <= MOST_ITEMS; size += 1) {
    const [low, high] = wilsonLimits(earned, size);
    if ((high - low) / 2 / (1 - chance) <= NARROW) return size === n ? undefined : size - n;
  }
  return undefined;
}
