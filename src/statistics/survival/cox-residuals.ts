import { isDefined, notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { fitCox } from "./cox-fit.ts";
import type { CoxInput } from "./cox-rows.ts";
import { coxScores } from "./cox-scores.ts";

export interface CoxResiduals {
  /** One a row: events less what the model expects. */
  readonly martingale: Float64Array;
  /** One a row: the martingale residual made more symmetric. */
  readonly deviance: Float64Array;
  /** One column a predictor, one entry a row: what each row adds to the score. */
  readonly score: readonly Float64Array[];
  /** One column a predictor, one entry a row: about how much each coefficient would fall without the row. */
  readonly dfbeta: readonly Float64Array[];
  /** Rows with the event, by stratum and time, and one column a predictor of their values less the mean at risk. */
  readonly schoenfeld: {
    readonly rows: Int32Array;
    readonly times: Float64Array;
    readonly columns: readonly Float64Array[];
  };
}

/**
 * Residuals of a Cox model (Therneau, Grambsch & Fleming 1990, Biometrika; Schoenfeld 1982, Biometrika), on the scale
 * of the predictors, in the order of the rows; dfbeta holds the weight of the row. Not defined when the model is not,
 * with the exact handling of ties, or when a predictor separates the events.
 */
export function coxResiduals(input: CoxInput): CoxResiduals | NotDefined {
  if (input.ties === "exact")
    return notDefined("invalid-input", "Not defined, because residuals take Efron's or Breslow's ties.");
  const fit = fitCox(input);
  if (!isDefined(fit)) return fit;
  if (fit.endless.length > 0)
    return notDefined(
      "separation",
      "Not defined, because a predictor separates the events and its coefficient has no end.",
    );
  const { n, p, events, order, times, deviations, weights } = fit.rows;
  const { martingale, scores, schoenfeld } = coxScores(fit, fit.beta);
  const places = Int32Array.from(order.keys()).filter((place) => events[place] === 1);
  const dfbeta = emptyColumns(p, n);
  for (let place = 0; place < n; place += 1) {
    const row = order[place] as number;
    for (let j = 0; j < p; j += 1) {
      let change = 0;
      for (let k = 0; k < p; k += 1)
        change += (fit.covariance[j * p + k] as number) * (scores[row * p + k] as number);
      (dfbeta[j] as Float64Array)[row] = ((weights[place] as number) * change) / (deviations[j] as number);
    }
  }
  return {
    martingale,
    deviance: martingale.map((residual, row) => devianceOf(residual, input.events[row] as number)),
    score: Array.from(deviations, (deviation, j) =>
      martingale.map((_, row) => (scores[row * p + j] as number) * deviation),
    ),
    dfbeta,
    schoenfeld: {
      rows: places.map((place) => order[place] as number),
      times: Float64Array.from(places, (place) => times[place] as number),
      columns: Array.from(deviations, (deviation, j) =>
        Float64Array.from(places, (place) => (schoenfeld[place * p + j] as number) * deviation),
      ),
    },
  };
}

function emptyColumns(p: number, n: number): Float64Array[] {
  return Array.from({ length: p }, () => new Float64Array(n));
}

function devianceOf(residual: number, event: number): number {
  const expected = event - residual;
  const inner = residual + (event > 0 ? Math.log(Math.max(expected, Number.MIN_VALUE)) : 0);
  return Math.sign(residual) * Math.sqrt(Math.max(-2 * inner, 0));
}
