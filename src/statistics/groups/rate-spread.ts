import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { shareOf } from "./group-rates.ts";
import type { GroupRate, NamedCounts } from "./group-rates.ts";
import { newcombeDifference, plainRatio } from "./rate-gap.ts";

/** The widest gap of a rate among all groups. */
export interface RateSpread {
  /** Largest minus smallest; the interval allows for picking the widest of all pairs (Bonferroni). */
  readonly difference: Estimate;
  /** Smallest over largest. */
  readonly ratio: number | NotDefined;
  readonly highest: string;
  readonly lowest: string;
  /** The largest distance of a group to the rate of everyone. */
  readonly differenceToOverall: number;
  /** Groups in which the rate is not defined, left out of this line. */
  readonly leftOut: readonly string[];
}

export interface EqualisedOdds {
  /** The larger of the two differences, with the interval allowing for both rates. */
  readonly difference: Estimate;
  /** The smaller of the two ratios. */
  readonly ratio: number | NotDefined;
  /** Which of the two rates differs more. */
  readonly widest: "truePositiveRate" | "falsePositiveRate";
}

/** How far a rate spreads over the groups. */
export function spreadOf(
  rate: GroupRate,
  groups: readonly NamedCounts[],
  level: number,
  rates = 1,
): RateSpread | NotDefined {
  const shares = groups.map(({ name, counts }) => {
    const share = shareOf(rate, counts);
    return { name, ...share, value: share.part / share.whole };
  });
  const known = shares.filter(({ whole }) => whole > 0);
  const [first] = known;
  if (first === undefined || known.length < 2) {
    return notDefined("too-few", "Not defined, because fewer than two groups have this rate.");
  }
  const highest = known.reduce((best, share) => (share.value > best.value ? share : best), first);
  const lowest = known.reduce((best, share) => (share.value < best.value ? share : best), first);
  const overall =
    known.reduce((sum, { part }) => sum + part, 0) / known.reduce((sum, { whole }) => sum + whole, 0);
  const pairs = (rates * (known.length * (known.length - 1))) / 2;
  const widened = newcombeDifference(highest, lowest, 1 - (1 - level) / pairs);
  return {
    difference: {
      ...widened,
      level,
      method: pairs === 1 ? widened.method : `Newcombe, Bonferroni over ${pairs} comparisons`,
    },
    ratio: plainRatio(lowest.value, highest.value),
    highest: highest.name,
    lowest: lowest.name,
    differenceToOverall: Math.max(...known.map(({ value }) => Math.abs(value - overall))),
    leftOut: shares.filter(({ whole }) => whole === 0).map(({ name }) => name),
  };
}

/** Equalised odds: the worse of the true and the false positive rate. */
export function equalisedOdds(groups: readonly NamedCounts[], level: number): EqualisedOdds | NotDefined {
  const right = spreadOf("truePositiveRate", groups, level, 2);
  if (!("difference" in right)) return right;
  const wrong = spreadOf("falsePositiveRate", groups, level, 2);
  if (!("difference" in wrong)) return wrong;
  const widest = right.difference.value >= wrong.difference.value ? "truePositiveRate" : "falsePositiveRate";
  return {
    difference: widest === "truePositiveRate" ? right.difference : wrong.difference,
    ratio: smaller(right.ratio, wrong.ratio),
    widest,
  };
}

function smaller(first: number | NotDefined, second: number | NotDefined): number | NotDefined {
  if (typeof first !== "number") return second;
  return typeof second === "number" ? Math.min(first, second) : first;
}
