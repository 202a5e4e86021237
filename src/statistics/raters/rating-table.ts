import { notDefined, type NotDefined } from "../estimate.ts";
import { codeWords, orderScale } from "./code-words.ts";
import type { RatingsInput } from "./ratings-input.ts";

/** Ratings grouped by unit: those of unit i lie in places `starts[i]` to `starts[i + 1]`. */
export interface RatingTable {
  readonly units: readonly string[];
  /** Empty when only counts are known. */
  readonly raters: readonly string[];
  readonly categories: readonly string[];
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  /** Who gave each rating; empty when only counts are known. */
  readonly by: Int32Array;
  /** How many ratings each place stands for: 1, or the cell of a table of counts. */
  readonly counts: Float64Array;
}

/** Groups the ratings by unit; units without a rating are left out. */
export function readRatings(input: RatingsInput): RatingTable | NotDefined {
  const declared = checkScale(input.categories);
  if (declared !== undefined) return declared;
  if (input.counts !== undefined) return readCounts(input.counts, input.categories);
  const { units, raters, ratings } = input;
  if (units === undefined || raters === undefined || ratings === undefined) {
    return notDefined(
      "invalid-input",
      "Not defined, because ratings need units, raters and ratings as columns, or a table of counts.",
    );
  }
  if (units.length !== ratings.length || raters.length !== ratings.length) {
    return notDefined(
      "invalid-input",
      "Not defined, because the columns of units, raters and ratings differ in length.",
    );
  }
  return groupRatings(units, raters, ratings, input.categories);
}

function checkScale(categories: readonly string[] | undefined): NotDefined | undefined {
  if (categories === undefined || new Set(categories).size === categories.length) return undefined;
  return notDefined("invalid-input", "Not defined, because the declared scale names a category twice.");
}

function groupRatings(
  units: readonly string[],
  raters: readonly string[],
  ratings: readonly string[],
  declared: readonly string[] | undefined,
): RatingTable | NotDefined {
  const rated = codeWords(ratings);
  const unit = codeWords(units);
  const rater = codeWords(raters);
  const categories = declared ?? orderScale(rated.names);
  const placeOf = new Map(categories.map((name, place) => [name, place]));
  const onScale = rated.names.map((name) => placeOf.get(name) ?? -1);
  if (onScale.includes(-1))
    return notDefined("invalid-input", "Not defined, because a rating is not on the declared scale.");

  const sizes = new Int32Array(unit.names.length);
  let kept = 0;
  for (let row = 0; row < ratings.length; row += 1) {
    if ((rated.codes[row] as number) < 0) continue;
    const of = unit.codes[row] as number;
    if (of < 0 || (rater.codes[row] as number) < 0) {
      return notDefined("missing-values", "Not defined, because a rating has no unit or no rater.");
    }
    sizes[of] = (sizes[of] as number) + 1;
    kept += 1;
  }
  if (kept === 0) return notDefined("no-rows", "Not defined, because there is no rating.");

  const names = unit.names.filter((_, place) => (sizes[place] as number) > 0);
  const next = new Int32Array(unit.names.length);
  const starts = new Int32Array(names.length + 1);
  let filled = 0;
  let group = 0;
  for (let place = 0; place < sizes.length; place += 1) {
    next[place] = filled;
    if (sizes[place] === 0) continue;
    starts[group] = filled;
    filled += sizes[place] as number;
    group += 1;
  }
  starts[group] = filled;
  const codes = new Int32Array(kept);
  const by = new Int32Array(kept);
  for (let row = 0; row < ratings.length; row += 1) {
    const code = rated.codes[row] as number;
    if (code < 0) continue;
    const of = unit.codes[row] as number;
    const place = next[of] as number;
    next[of] = place + 1;
    codes[place] = onScale[code] as number;
    by[place] = rater.codes[row] as number;
  }
  return {
    units: names,
    raters: rater.names,
    categories,
    starts,
    codes,
    by,
    counts: new Float64Array(kept).fill(1),
  };
}

function readCounts(
  columns: readonly ArrayLike<number>[],
  declared: readonly string[] | undefined,
): RatingTable | NotDefined {
  const rows = columns[0]?.length ?? 0;
  if (rows === 0) return notDefined("no-rows", "Not defined, because the table of counts is empty.");
  if (columns.some((column) => column.length !== rows)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the columns of the table of counts differ in length.",
    );
  }
  if (declared !== undefined && declared.length !== columns.length) {
    return notDefined(
      "invalid-input",
      "Not defined, because the declared scale and the table of counts differ in the number of categories.",
    );
  }
  const units: string[] = [];
  const starts = [0];
  const codes: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let code = 0; code < columns.length; code += 1) {
      const count = columns[code]?.[row] ?? Number.NaN;
      if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
        return notDefined(
          "invalid-input",
          "Not defined, because a cell of the table of counts is missing or below nought.",
        );
      }
      if (count === 0) continue;
      codes.push(code);
      counts.push(count);
    }
    if (codes.length === starts.at(-1)) continue;
    starts.push(codes.length);
    units.push(String(row + 1));
  }
  if (units.length === 0) return notDefined("no-rows", "Not defined, because there is no rating.");
  return {
    units,
    raters: [],
    categories: declared ?? columns.map((_, place) => String(place + 1)),
    starts: Int32Array.from(starts),
    codes: Int32Array.from(codes),
    by: new Int32Array(0),
    counts: Float64Array.from(counts),
  };
}

/** Agreement between raters needs one rating a rater and unit. */
export function refuseRepeats(table: RatingTable): NotDefined | undefined {
  const seen = new Int32Array(table.raters.length).fill(-1);
  if (table.by.length === 0) return undefined;
  for (let unit = 0; unit < table.units.length; unit += 1) {
    for (let place = table.starts[unit] as number; place < (table.starts[unit + 1] as number); place += 1) {
      const rater = table.by[place] as number;
      if (seen[rater] === unit) {
        return notDefined(
          "invalid-input",
          "Not defined, because a rater rated the same unit twice: give each reading a rater name of its own, or keep one.",
        );
      }
      seen[rater] = unit;
    }
  }
  return undefined;
}
