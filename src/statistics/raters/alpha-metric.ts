/** The level of measurement a disagreement is measured on. */
export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Places of categories on a line, so that an ordinal distance is the gap between two of them: the ratings below a
 * category and half of its own (Krippendorff 2004, Content Analysis, chapter 11).
 */
export function ordinalPlaces(used: Float64Array): Float64Array {
  const places = new Float64Array(used.length);
  let below = 0;
  for (let code = 0; code < used.length; code += 1) {
    places[code] = below + (used[code] as number) / 2;
    below += used[code] as number;
  }
  return places;
}

/** ((a − b) / (a + b))²; two noughts do not differ. */
export function ratioDistance(a: number, b: number): number {
  return a === b ? 0 : ((a - b) / (a + b)) ** 2;
}
