import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { binomialTestTwoSided } from "../numbers/binomial.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { refuseCounts } from "./refuse-counts.ts";

export interface McnemarCounts {
  /** Pairs positive in the first only. */
  readonly onlyFirst: number;
  /** Pairs positive in the second only. */
  readonly onlySecond: number;
}

export interface McnemarResult extends McnemarCounts {
  /** (b − c)² / (b + c), one degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** With Edwards' correction, (|b − c| − 1)² / (b + c); 0 where b = c, as in R. */
  readonly chiSquareCorrected: number;
  readonly pCorrected: number;
  /** Binomial test of b in b + c at one half. */
  readonly pExact: number;
}

/**
 * McNemar's test of equal shares in pairs, from the counts of unlike pairs (McNemar 1947, Psychometrika 12:153;
 * correction of Edwards 1948). Not defined when no pair is unlike.
 */
export function mcnemarFromCounts({ onlyFirst, onlySecond }: McnemarCounts): McnemarResult | NotDefined {
  const wrong = refuseCounts([onlyFirst, onlySecond]);
  if (wrong !== undefined) return wrong;
  const unlike = onlyFirst + onlySecond;
  if (unlike === 0) {
    return notDefined("no-events", "Not defined, because the two agree in every pair.");
  }
  const gap = Math.abs(onlyFirst - onlySecond);
  const chiSquare = (gap * gap) / unlike;
  const chiSquareCorrected = gap === 0 ? 0 : (gap - 1) ** 2 / unlike;
  return {
    onlyFirst,
    onlySecond,
    chiSquare,
    p: chiSquareUpper(chiSquare, 1),
    chiSquareCorrected,
    pCorrected: chiSquareUpper(chiSquareCorrected, 1),
    pExact: binomialTestTwoSided(onlyFirst, unlike, 0.5),
  };
}

export interface McnemarColumns {
  /** 0 or 1, one a row. */
  readonly first: ArrayLike<number>;
  /** 0 or 1, in the same rows. */
  readonly second: ArrayLike<number>;
}

/** McNemar's test of two 0/1 columns of the same people; see mcnemarFromCounts. */
export function mcnemarTest({ first, second }: McnemarColumns): McnemarResult | NotDefined {
  if (first.length !== second.length) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (first.length === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  let onlyFirst = 0;
  let onlySecond = 0;
  for (let i = 0; i < first.length; i += 1) {
    const a = first[i] as number;
    const b = second[i] as number;
    if (Number.isNaN(a) || Number.isNaN(b)) {
      return notDefined("missing-values", "Not defined, because a value is missing.");
    }
    if ((a !== 0 && a !== 1) || (b !== 0 && b !== 1)) {
      return notDefined("invalid-input", "Not defined, because a value is neither 0 nor 1.");
    }
    if (a > b) onlyFirst += 1;
    if (b > a) onlySecond += 1;
  }
  return mcnemarFromCounts({ onlyFirst, onlySecond });
}
