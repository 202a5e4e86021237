import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { splitPeriods, type PeriodGames, type PeriodsInput } from "./rating-periods.ts";

export interface Glicko2Standing {
  readonly rating: number;
  readonly deviation: number;
  /** How erratic the item's results are. */
  readonly volatility: number;
}

export interface Glicko2Input extends PeriodsInput {
  /** Standing of items before the first period. Default: 1500, 350, 0.06. */
  readonly standings?: Readonly<Record<string, Glicko2Standing>>;
  /** Glickman's τ, how fast volatility may change: 0.3 to 1.2. Default 0.5. */
  readonly change?: number;
}

export interface Glicko2Ratings {
  readonly items: readonly string[];
  readonly ratings: Float64Array;
  readonly deviations: Float64Array;
  readonly volatilities: Float64Array;
  readonly games: Int32Array;
}

/** Points of the usual scale in one of Glickman's. */
const SCALE = 173.7178;

const UNRATED: Glicko2Standing = { rating: 1500, deviation: 350, volatility: 0.06 };

/**
 * Glicko-2 ratings (Glickman 2013, Example of the Glicko-2 system): Glicko with a volatility for each item.
 *
 * All votes of a period count at once against the standings before it. An item without a vote keeps its rating while
 * its deviation grows by its volatility.
 */
export function glicko2(input: Glicko2Input): Glicko2Ratings | NotDefined {
  const { standings = {}, change = 0.5 } = input;
  if (!(change > 0))
    return notDefined(
      "invalid-input",
      "Not defined, because the change of volatility must be a number above nought.",
    );
  const split = splitPeriods(input);
  if (!isDefined(split)) return split;
  let now = split.items.map((item) =>
    Object.hasOwn(standings, item) ? (standings[item] as Glicko2Standing) : UNRATED,
  );
  const games = new Int32Array(now.length);
  for (const period of split.periods) {
    const before = now;
    now = before.map((own, item) => updateGlicko2(own, before, period[item] as PeriodGames, change).standing);
    for (const [item, { outcomes }] of period.entries())
      games[item] = (games[item] as number) + outcomes.length;
  }
  return {
    items: split.items,
    ratings: Float64Array.from(now, ({ rating }) => rating),
    deviations: Float64Array.from(now, ({ deviation }) => deviation),
    volatilities: Float64Array.from(now, ({ volatility }) => volatility),
    games,
  };
}

/** One item through one period, with the steps the paper shows: variance v, improvement Δ, deviation before votes φ*. */
export function updateGlicko2(
  own: Glicko2Standing,
  all: readonly Glicko2Standing[],
  { opponents, outcomes }: PeriodGames,
  change: number,
) {
  const phi = own.deviation / SCALE;
  let precision = 0;
  let surprise = 0;
  for (const [game, opponent] of opponents.entries()) {
    const other = all[opponent] as Glicko2Standing;
    const trust = 1 / Math.sqrt(1 + (3 * (other.deviation / SCALE) ** 2) / (Math.PI * Math.PI));
    const hoped = 1 / (1 + Math.exp((-trust * (own.rating - other.rating)) / SCALE));
    precision += trust * trust * hoped * (1 - hoped);
    surprise += trust * ((outcomes[game] as number) - hoped);
  }
  if (opponents.length === 0) {
    const star = Math.hypot(phi, own.volatility);
    return { standing: { ...own, deviation: star * SCALE }, variance: null, improvement: null, star };
  }
  const variance = 1 / precision;
  const improvement = variance * surprise;
  const volatility = findVolatility(own.volatility, phi, variance, improvement, change);
  const star = Math.hypot(phi, volatility);
  const deviation = 1 / Math.sqrt(1 / (star * star) + precision);
  const standing = {
    rating: own.rating + SCALE * deviation * deviation * surprise,
    deviation: deviation * SCALE,
    volatility,
  };
  return { standing, variance, improvement, star };
}

/** Step 5 of the paper: the Illinois method on the log of the squared volatility. */
function findVolatility(
  sigma: number,
  phi: number,
  variance: number,
  improvement: number,
  change: number,
): number {
  const start = Math.log(sigma * sigma);
  const excess = improvement * improvement - phi * phi - variance;
  const slope = (x: number) => {
    const grown = Math.exp(x);
    const whole = phi * phi + variance + grown;
    return (grown * (excess - grown)) / (2 * whole * whole) - (x - start) / (change * change);
  };
  let a = start;
  let b = Math.log(excess);
  if (!(excess > 0)) {
    let step = 1;
    while (slope(start - step * change) < 0) step += 1;
    b = start - step * change;
  }
  let atA = slope(a);
  let atB = slope(b);
  for (let round = 0; round < 200 && Math.abs(b - a) > 1e-9; round += 1) {
    const c = a + ((a - b) * atA) / (atB - atA);
    const atC = slope(c);
    if (atC * atB <= 0) {
      a = b;
      atA = atB;
    } else {
      atA /= 2;
    }
    b = c;
    atB = atC;
  }
  return Math.exp(a / 2);
}
