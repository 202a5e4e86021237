import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { codeWords, orderScale } from "./code-words.ts";
import { categoryWeights, type CategoryWeights } from "./category-weights.ts";
import type { RaterPairInput } from "./ratings-input.ts";
import { problemOfLevel } from "../problem-of-level.ts";

/** Two raters' shares in a square table: rows are the first rater's categories, row-major. */
export interface PairTable {
  readonly cells: Float64Array;
  readonly rowShares: Float64Array;
  readonly columnShares: Float64Array;
  readonly weights: CategoryWeights;
  readonly categories: readonly string[];
  /** Units both raters rated. */
  readonly units: number;
}

/** Crosses two raters' columns; units one of them left empty are dropped. */
export function crossPair(input: RaterPairInput): PairTable | NotDefined {
  const { first, second } = input;
  const refused = problemOfLevel(input.level);
  if (refused !== undefined) return refused;
  if (first.length !== second.length) {
    return notDefined(
      "invalid-input",
      "Not defined, because the columns of the two raters differ in length.",
    );
  }
  const rated = codeWords([...first, ...second]);
  const categories = input.categories ?? orderScale(rated.names);
  if (new Set(categories).size !== categories.length) {
    return notDefined("invalid-input", "Not defined, because the declared scale names a category twice.");
  }
  const placeOf = new Map(categories.map((name, place) => [name, place]));
  const onScale = rated.names.map((name) => placeOf.get(name) ?? -1);
  if (onScale.includes(-1))
    return notDefined("invalid-input", "Not defined, because a rating is not on the declared scale.");
  const size = categories.length;
  const cells = new Float64Array(size * size);
  let units = 0;
  for (let row = 0; row < first.length; row += 1) {
    const a = rated.codes[row] as number;
    const b = rated.codes[row + first.length] as number;
    if (a < 0 || b < 0) continue;
    const cell = (onScale[a] as number) * size + (onScale[b] as number);
    cells[cell] = (cells[cell] as number) + 1;
    units += 1;
  }
  if (units === 0) return notDefined("too-few", "Not defined, because no unit has a rating of both raters.");
  const rowShares = new Float64Array(size);
  const columnShares = new Float64Array(size);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const share = (cells[cell] as number) / units;
    const row = Math.floor(cell / size);
    cells[cell] = share;
    rowShares[row] = (rowShares[row] as number) + share;
    columnShares[cell % size] = (columnShares[cell % size] as number) + share;
  }
  if (rowShares.filter((share, place) => share + (columnShares[place] as number) > 0).length < 2) {
    return notDefined("one-class", "Not defined, because both raters used one and the same category.");
  }
  const weights = categoryWeights(size, input.weighting, input.positions);
  return isDefined(weights) ? { cells, rowShares, columnShares, weights, categories, units } : weights;
}
