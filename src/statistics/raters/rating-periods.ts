import { notDefined, type NotDefined } from "../estimate.ts";
import { codeWords } from "./code-words.ts";

/** Votes in rating periods. */
export interface PeriodsInput {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** What the first item got: 1 a win, 0.5 a tie, 0 a loss. */
  readonly outcomes: ArrayLike<number>;
  /** The rating period of each vote, a whole number. Default: one period for all. */
  readonly periods?: ArrayLike<number>;
}

/** Games an item played in one period, against the opponents' standing before it. */
export interface PeriodGames {
  readonly opponents: number[];
  readonly outcomes: number[];
}

export interface RatingPeriods {
  readonly items: readonly string[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** One entry a period from the first to the last; within it the games of each item. */
  readonly periods: readonly (readonly PeriodGames[])[];
}

/** Splits votes into periods; those without a vote in between stay, since deviations grow in them. */
export function splitPeriods({ first, second, outcomes, periods }: PeriodsInput): RatingPeriods | NotDefined {
  const rows = first.length;
  if ([second, outcomes, periods].some((column) => column !== undefined && column.length !== rows)) {
    return notDefined("invalid-input", "Not defined, because the columns of the votes differ in length.");
  }
  if (rows === 0) return notDefined("no-rows", "Not defined, because there is no vote.");
  const { names, codes } = codeWords([...first, ...second]);
  if (codes.includes(-1))
    return notDefined("missing-values", "Not defined, because a row of the votes names no item.");
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    const period = periods === undefined ? 0 : (periods[row] as number);
    const got = outcomes[row] as number;
    if (!Number.isInteger(period))
      return notDefined("invalid-input", "Not defined, because a rating period must be a whole number.");
    if (!(got >= 0 && got <= 1))
      return notDefined("invalid-input", "Not defined, because an outcome must be 1, 0.5 or 0.");
    if (codes[row] === codes[rows + row])
      return notDefined("invalid-input", "Not defined, because an item cannot meet itself.");
    from = Math.min(from, period);
    to = Math.max(to, period);
  }
  if (to - from > 10_000)
    return notDefined("invalid-input", "Not defined, because there are more than 10,000 rating periods.");
  const split = Array.from({ length: to - from + 1 }, () =>
    names.map((): PeriodGames => ({ opponents: [], outcomes: [] })),
  );
  for (let row = 0; row < rows; row += 1) {
    const games =
      split[(periods === undefined ? 0 : (periods[row] as number)) - (periods === undefined ? 0 : from)];
    const a = codes[row] as number;
    const b = codes[rows + row] as number;
    const got = outcomes[row] as number;
    games?.[a]?.opponents.push(b);
    games?.[a]?.outcomes.push(got);
    games?.[b]?.opponents.push(a);
    games?.[b]?.outcomes.push(1 - got);
  }
  return { items: names, first: codes.slice(0, rows), second: codes.slice(rows), periods: split };
}
