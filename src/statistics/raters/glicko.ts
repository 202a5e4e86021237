import { isDefined, type NotDefined } from "../estimate.ts";
import { splitPeriods, type PeriodGames, type PeriodsInput } from "./rating-periods.ts";

export interface GlickoStanding {
  readonly rating: number;
  /** One standard deviation of the rating. */
  readonly deviation: number;
}

export interface GlickoInput extends PeriodsInput {
  /** Standing of items before the first period. Default: rating 1500, deviation 350. */
  readonly standings?: Readonly<Record<string, GlickoStanding>>;
  /** Growth of the deviation in each period, Glickman's c. Default 0. */
  readonly drift?: number;
}

export interface GlickoRatings {
  readonly items: readonly string[];
  readonly ratings: Float64Array;
  readonly deviations: Float64Array;
  readonly games: Int32Array;
}

/** Glickman's q: a point of rating in log-odds. */
const POINT = Math.LN10 / 400;

const UNRATED: GlickoStanding = { rating: 1500, deviation: 350 };

/**
 * Glicko ratings (Glickman 1999, Appl Stat 48:377): Elo with a deviation that shrinks with votes and grows with time.
 *
 * All votes of a period count at once against the standings before it, so their order within the period is of no
 * effect. Deviations stay at 350 or less.
 */
export function glicko(input: GlickoInput): GlickoRatings | NotDefined {
  const split = splitPeriods(input);
  if (!isDefined(split)) return split;
  const { standings = {}, drift = 0 } = input;
  let now = split.items.map((item) =>
    Object.hasOwn(standings, item) ? (standings[item] as GlickoStanding) : UNRATED,
  );
  const games = new Int32Array(now.length);
  for (const period of split.periods) {
    const before = now.map(({ rating, deviation }) => ({
      rating,
      deviation: Math.min(Math.hypot(deviation, drift), 350),
    }));
    now = before.map((own, item) => updateGlicko(own, before, period[item] as PeriodGames));
    for (const [item, { outcomes }] of period.entries())
      games[item] = (games[item] as number) + outcomes.length;
  }
  return {
    items: split.items,
    ratings: Float64Array.from(now, ({ rating }) => rating),
    deviations: Float64Array.from(now, ({ deviation }) => deviation),
    games,
  };
}

function updateGlicko(
  own: GlickoStanding,
  all: readonly GlickoStanding[],
  { opponents, outcomes }: PeriodGames,
): GlickoStanding {
  let surprise = 0;
  let precision = 0;
  for (const [game, opponent] of opponents.entries()) {
    const other = all[opponent] as GlickoStanding;
    const trust = trustIn(other.deviation);
    const hoped = expectedScore(own.rating, other);
    surprise += trust * ((outcomes[game] as number) - hoped);
    precision += trust * trust * hoped * (1 - hoped);
  }
  const total = 1 / own.deviation ** 2 + POINT * POINT * precision;
  return { rating: own.rating + (POINT / total) * surprise, deviation: Math.sqrt(1 / total) };
}

/** Glickman's g: how far an opponent's rating can be trusted, 1 when it is sure. */
export function trustIn(deviation: number): number {
  return 1 / Math.sqrt(1 + (3 * POINT * POINT * deviation * deviation) / (Math.PI * Math.PI));
}

/** Glickman's E: the score to expect against an opponent. */
export function expectedScore(rating: number, opponent: GlickoStanding): number {
  return 1 / (1 + 10 ** ((-trustIn(opponent.deviation) * (rating - opponent.rating)) / 400));
}
