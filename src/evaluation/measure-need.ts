import {
  calibrationSlopeSize,
  cStatisticSize,
  isDefined,
  observedExpectedSize,
} from "#src/statistics/index.ts";
import type { Answer, NotDefined } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";

interface Given {
  readonly prevalence: number;
  readonly auc: number | null | undefined;
  /** Risks, when the score is one. */
  readonly probabilities: Float64Array | undefined;
  readonly level: number;
}

/** Rows that a precise evaluation of such a model needs (Riley et al. 2021, Stat Med 40:4230). */
export function measureNeed({ prevalence, auc, probabilities, level }: Given): Record<string, Answer> {
  const ordered = typeof auc === "number" && auc > 0.5 && auc < 1;
  return {
    rowsForOe: rows(observedExpectedSize({ prevalence, width: 0.4, level }), level),
    ...(ordered
      ? { rowsForC: rows(cStatisticSize({ prevalence, cStatistic: auc, width: 0.1, level }), level) }
      : {}),
    ...(probabilities === undefined
      ? {}
      : {
          rowsForSlope: rows(
            calibrationSlopeSize({ prevalence, ...spreadOfLogits(probabilities), width: 0.4, level }),
            level,
          ),
        }),
  };
}

function rows(size: { readonly n: number } | NotDefined, level: number): Answer {
  if (!isDefined(size)) return plainAnswer(size);
  return {
    value: size.n,
    low: null,
    high: null,
    level,
    method: "Riley 2021",
    because: "A number of rows has no interval.",
  };
}

/** Nearer to 0 or 1 than this, a risk would outweigh all others. */
const CLIP = 1e-4;

function spreadOfLogits(probabilities: Float64Array): { predictorMean: number; predictorSpread: number } {
  let sum = 0;
  let squares = 0;
  for (const value of probabilities) {
    const risk = Math.min(1 - CLIP, Math.max(CLIP, value));
    const logit = Math.log(risk / (1 - risk));
    sum += logit;
    squares += logit * logit;
  }
  const mean = sum / probabilities.length;
  return {
    predictorMean: mean,
    predictorSpread: Math.sqrt(Math.max(0, squares / probabilities.length - mean * mean)),
  };
}
