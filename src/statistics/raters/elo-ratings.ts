import { notDefined, type NotDefined } from "../estimate.ts";
import { codeWords } from "./code-words.ts";

export interface EloInput {
  /** One row a vote, in the order they were cast. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** What the first item got: 1 a win, 0.5 a tie, 0 a loss. */
  readonly outcomes: ArrayLike<number>;
  /** Points a vote can move. Default 4, as public chat arenas had it. */
  readonly factor?: number;
  /** Rating of an item without a vote. Default 1000. */
  readonly start?: number;
  /** Ratings to begin with, by item. */
  readonly ratings?: Readonly<Record<string, number>>;
}

export interface EloRatings {
  readonly items: readonly string[];
  readonly ratings: Float64Array;
  readonly games: Int32Array;
  /** What the first item was expected to get before each vote. */
  readonly expected: Float64Array;
}

/**
 * Elo's running ratings (Elo 1978): 400 points are odds of ten to one.
 *
 * The result depends on the order of the votes and has no interval: for a ranking of a finished set of votes use
 * bradleyTerry. Not defined for outcomes outside 0 to 1.
 */
export function eloRatings(input: EloInput): EloRatings | NotDefined {
  const { first, second, outcomes, factor = 4, start = 1000, ratings: begun = {} } = input;
  const rows = first.length;
  if (second.length !== rows || outcomes.length !== rows) {
    return notDefined("invalid-input", "Not defined, because the columns of the votes differ in length.");
  }
  if (rows === 0) return notDefined("no-rows", "Not defined, because there is no vote.");
  const { names, codes } = codeWords([...first, ...second]);
  if (codes.includes(-1))
    return notDefined("missing-values", "Not defined, because a row of the votes names no item.");
  const ratings = Float64Array.from(names, (name) =>
    Object.hasOwn(begun, name) ? (begun[name] as number) : start,
  );
  const games = new Int32Array(names.length);
  const expected = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const got = outcomes[row] as number;
    if (!(got >= 0 && got <= 1))
      return notDefined("invalid-input", "Not defined, because an outcome must be 1, 0.5 or 0.");
    const a = codes[row] as number;
    const b = codes[rows + row] as number;
    if (a === b) return notDefined("invalid-input", "Not defined, because an item cannot meet itself.");
    const hoped = 1 / (1 + 10 ** (((ratings[b] as number) - (ratings[a] as number)) / 400));
    expected[row] = hoped;
    const moved = factor * (got - hoped);
    ratings[a] = (ratings[a] as number) + moved;
    ratings[b] = (ratings[b] as number) - moved;
    games[a] = (games[a] as number) + 1;
    games[b] = (games[b] as number) + 1;
  }
  return { items: names, ratings, games, expected };
}
