import type { FineGrayRows } from "./fine-gray-rows.ts";

/** The weighted partial likelihood at one set of coefficients, and its sums over the risk sets. */
export interface FineGrayLikelihood {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  /** p×p, row-major. */
  readonly information: Float64Array;
  /** exp of each row's linear predictor. */
  readonly risk: Float64Array;
  /** At each place: Breslow step of the baseline hazard, and the mean of each predictor over the risk set. */
  readonly steps: Float64Array;
  readonly means: readonly Float64Array[];
}

/**
 * One pass from the last time to the first. Rows stay at risk until their time; rows with another event stay after it
 * with weight G(t−) over G at their time. Ties as Breslow.
 */
export function fineGrayLikelihood(rows: FineGrayRows, coefficients: Float64Array): FineGrayLikelihood {
  const { n, predictors, places, kind, stratum, strata, uncensoredBefore, ownWeight } = rows;
  const p = predictors.length;
  const size = places.times.length;
  const cells = 1 + p + (p * (p + 1)) / 2;
  const byPlace = rowsByPlace(places.placeOf, size);
  const risk = new Float64Array(n);
  // Sums of weight, weight·z and weight·z·z: of those still followed, and of those kept after another event.
  const followed = new Float64Array(cells);
  const kept = Array.from({ length: strata }, () => new Float64Array(cells));
  const values = new Float64Array(p);
  const linear = new Float64Array(n);
  const addRow = (sums: Float64Array, row: number, weight: number) => {
    let cell = 1 + p;
    sums[0] = (sums[0] as number) + weight;
    for (let a = 0; a < p; a += 1) {
      const value = (predictors[a] as ArrayLike<number>)[row] as number;
      values[a] = value;
      sums[1 + a] = (sums[1 + a] as number) + weight * value;
      for (let b = 0; b <= a; b += 1, cell += 1)
        sums[cell] = (sums[cell] as number) + weight * value * (values[b] as number);
    }
  };
  for (let row = 0; row < n; row += 1) {
    let sum = 0;
    for (let a = 0; a < p; a += 1)
      sum += (coefficients[a] as number) * ((predictors[a] as ArrayLike<number>)[row] as number);
    linear[row] = sum;
    risk[row] = Math.exp(sum);
    if (kind[row] === 2)
      addRow(
        kept[stratum[row] as number] as Float64Array,
        row,
        (risk[row] as number) * (ownWeight[row] as number),
      );
  }
  const score = new Float64Array(p);
  const information = new Float64Array(p * p);
  const steps = new Float64Array(size);
  const means = Array.from({ length: p }, () => new Float64Array(size));
  const total = new Float64Array(cells);
  let logLikelihood = 0;
  for (let place = size - 1; place >= 0; place -= 1) {
    let events = 0;
    for (let at = byPlace.starts[place] as number; at < (byPlace.starts[place + 1] as number); at += 1) {
      const row = byPlace.rows[at] as number;
      addRow(followed, row, risk[row] as number);
      if (kind[row] === 2)
        addRow(
          kept[stratum[row] as number] as Float64Array,
          row,
          -(risk[row] as number) * (ownWeight[row] as number),
        );
      if (kind[row] !== 1) continue;
      events += 1;
      logLikelihood += linear[row] as number;
      for (let a = 0; a < p; a += 1)
        score[a] = (score[a] as number) + ((predictors[a] as ArrayLike<number>)[row] as number);
    }
    if (events === 0) continue;
    total.set(followed);
    for (let own = 0; own < strata; own += 1) {
      const weight = (uncensoredBefore[own] as Float64Array)[place] as number;
      const sums = kept[own] as Float64Array;
      for (let cell = 0; cell < cells; cell += 1)
        total[cell] = (total[cell] as number) + weight * (sums[cell] as number);
    }
    const whole = total[0] as number;
    logLikelihood -= events * Math.log(whole);
    steps[place] = events / whole;
    let cell = 1 + p;
    for (let a = 0; a < p; a += 1) {
      const mean = (total[1 + a] as number) / whole;
      (means[a] as Float64Array)[place] = mean;
      score[a] = (score[a] as number) - events * mean;
      for (let b = 0; b <= a; b += 1, cell += 1) {
        const spread = (total[cell] as number) / whole - mean * ((means[b] as Float64Array)[place] as number);
        information[a * p + b] = (information[a * p + b] as number) + events * spread;
      }
    }
  }
  for (let a = 0; a < p; a += 1)
    for (let b = 0; b < a; b += 1) information[b * p + a] = information[a * p + b] as number;
  return { logLikelihood, score, information, risk, steps, means };
}

/** Rows grouped by place: those of place k are rows[starts[k]] up to rows[starts[k + 1]]. */
function rowsByPlace(
  placeOf: Int32Array,
  size: number,
): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const place of placeOf) starts[place + 1] = (starts[place + 1] as number) + 1;
  for (let place = 0; place < size; place += 1)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const next = starts.slice();
  const rows = new Int32Array(placeOf.length);
  placeOf.forEach((place, row) => {
    rows[next[place] as number] = row;
    next[place] = (next[place] as number) + 1;
  });
  return { rows, starts };
}
