import type { FineGrayLikelihood } from "./fine-gray-likelihood.ts";
import type { FineGrayRows } from "./fine-gray-rows.ts";

/**
 * The middle of the sandwich (p×p): sums over rows of the squares of η + ψ (Fine & Gray 1999, section 3.3). η is the row's
 * own score residual, ψ what the row has through the estimated censoring curve of its stratum.
 */
export function fineGrayMeat(rows: FineGrayRows, fit: FineGrayLikelihood): Float64Array {
  const { n, predictors, places, kind } = rows;
  const p = predictors.length;
  const ahead = integralsAhead(rows, fit);
  const passed = integralsPassed(fit, places.times.length, p);
  const censoring = censoringParts(rows, fit, ahead);
  const meat = new Float64Array(p * p);
  const residual = new Float64Array(p);
  for (let row = 0; row < n; row += 1) {
    const place = places.placeOf[row] as number;
    const own = rows.stratum[row] as number;
    const risk = fit.risk[row] as number;
    // The hazard the row has passed, weighted where it stayed after another event.
    const later = kind[row] === 2 ? (rows.ownWeight[row] as number) : 0;
    const next = place + 1;
    for (let a = 0; a < p; a += 1) {
      const value = (predictors[a] as ArrayLike<number>)[row] as number;
      const hazard = (passed[0]?.[place] as number) + later * (ahead[own]?.[0]?.[next] as number);
      const mean = (passed[1 + a]?.[place] as number) + later * (ahead[own]?.[1 + a]?.[next] as number);
      let part = risk * (mean - value * hazard);
      if (kind[row] === 1) part += value - (fit.means[a]?.[place] as number);
      const q = censoring[own]?.[a];
      if (q) {
        part -= q.sum[place] as number;
        if (kind[row] === 0) part += (q.value[place] as number) / (rows.atRisk[own]?.[place] as number);
      }
      residual[a] = part;
    }
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        meat[a * p + b] = (meat[a * p + b] as number) + (residual[a] as number) * (residual[b] as number);
  }
  return meat;
}

/** Integrals from each place on of G(s−) dΛ and G(s−)·mean dΛ, one set a stratum; one place more than there are times. */
function integralsAhead(rows: FineGrayRows, { steps, means }: FineGrayLikelihood): Float64Array[][] {
  const size = steps.length;
  return rows.uncensoredBefore.map((uncensored) =>
    [undefined, ...means].map((mean) => {
      const integral = new Float64Array(size + 1);
      for (let place = size - 1; place >= 0; place -= 1)
        integral[place] =
          (integral[place + 1] as number) +
          (uncensored[place] as number) * (steps[place] as number) * (mean ? (mean[place] as number) : 1);
      return integral;
    }),
  );
}

/** Integrals up to each place of dΛ and mean dΛ. */
function integralsPassed({ steps, means }: FineGrayLikelihood, size: number, p: number): Float64Array[] {
  return Array.from({ length: p + 1 }, (_, column) => {
    const mean = means[column - 1];
    const integral = new Float64Array(size);
    let sum = 0;
    for (let place = 0; place < size; place += 1) {
      sum += (steps[place] as number) * (mean ? (mean[place] as number) : 1);
      integral[place] = sum;
    }
    return integral;
  });
}

/** q at each place, and its running sum against the censoring hazard over those at risk. */
interface CensoringPart {
  readonly value: Float64Array;
  readonly sum: Float64Array;
}

/**
 * q(u): what the weights of rows whose other event came before u owe to a censoring at u. It gathers risk·(z·∫G dΛ −
 * ∫G·mean dΛ) from u on over the weight at the row's own time, for the rows of the stratum.
 */
function censoringParts(
  rows: FineGrayRows,
  fit: FineGrayLikelihood,
  ahead: readonly (readonly Float64Array[])[],
): CensoringPart[][] {
  const { n, predictors, places, kind, stratum, strata, ownWeight, atRisk, censored } = rows;
  const size = places.times.length;
  const p = predictors.length;
  return Array.from({ length: strata }, (_, own) => {
    const weights = new Float64Array(size);
    const byValue = predictors.map(() => new Float64Array(size));
    for (let row = 0; row < n; row += 1) {
      if (kind[row] !== 2 || stratum[row] !== own) continue;
      const place = places.placeOf[row] as number;
      const weight = (fit.risk[row] as number) * (ownWeight[row] as number);
      weights[place] = (weights[place] as number) + weight;
      for (let a = 0; a < p; a += 1) {
        const sums = byValue[a] as Float64Array;
        sums[place] =
          (sums[place] as number) + weight * ((predictors[a] as ArrayLike<number>)[row] as number);
      }
    }
    return predictors.map((_column, a): CensoringPart => {
      const value = new Float64Array(size);
      const sum = new Float64Array(size);
      let [weight, byZ, running] = [0, 0, 0];
      for (let place = 0; place < size; place += 1) {
        const plain = ahead[own]?.[0]?.[place] as number;
        const mean = ahead[own]?.[1 + a]?.[place] as number;
        value[place] = byZ * plain - weight * mean;
        const lost = censored[own]?.[place] as number;
        if (lost > 0) running += ((value[place] as number) * lost) / (atRisk[own]?.[place] as number) ** 2;
        sum[place] = running;
        weight += weights[place] as number;
        byZ += byValue[a]?.[place] as number;
      }
      return { value, sum };
    });
  });
}
