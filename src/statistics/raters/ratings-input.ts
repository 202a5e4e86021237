/**
 * What several people said about the same units, in one of two shapes.
 *
 * Long: `units`, `raters` and `ratings` are columns with one row a rating; an empty rating is a missing one.
 * Counted: `counts` holds one column a category and one row a unit: how many raters chose the category.
 */
export interface RatingsInput {
  readonly units?: readonly string[];
  readonly raters?: readonly string[];
  readonly ratings?: readonly string[];
  readonly counts?: readonly ArrayLike<number>[];
  /** The declared scale in its order, with categories nobody used. Default: the categories found. */
  readonly categories?: readonly string[];
  /** Coverage of the interval, 0 to 1. Default 0.95. */
  readonly level?: number;
  /**
   * What the spread between units is divided by: "units-less-one" (default, Gwet 2014) or "units", as in the closed
   * form for a table of two raters (Gwet 2008) that some tools print.
   */
  readonly divisor?: "units-less-one" | "units";
}

/** How near two categories are: on the declared scale, by place or by `positions`. */
export type Weighting = "none" | "linear" | "quadratic";

/** Ratings with partial credit for near categories. */
export interface WeightedRatingsInput extends RatingsInput {
  /** Default "none". */
  readonly weighting?: Weighting;
  /** A number for each category of the scale. Default: 1, 2, 3 … in the declared order. */
  readonly positions?: readonly number[];
}

/** Two raters side by side, one row a unit; an empty cell is a missing rating. */
export interface RaterPairInput {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly categories?: readonly string[];
  readonly weighting?: Weighting;
  readonly positions?: readonly number[];
  readonly level?: number;
}
