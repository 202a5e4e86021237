import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { squareAndAdd } from "./newcombe-difference.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { refuseCounts } from "./refuse-counts.ts";

/** Pairs by what was positive. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * First share less second share in the same people, by Newcombe 1998 (Statistics in Medicine 17:2635), method 10:
 * Wilson limits joined with the correlation phi, which is shrunk by n/2 where it is positive.
 * Not defined without pairs.
 */
export function newcombePairedDifference(input: PairedCounts): Answer {
  const { both, onlyFirst, onlySecond, neither, level = 0.95 } = input;
  const wrong = problemOfLevel(level) ?? refuseCounts([both, onlyFirst, onlySecond, neither]);
  if (wrong !== undefined) return wrong;
  const n = both + onlyFirst + onlySecond + neither;
  if (n === 0) return notDefined("no-rows", "Not defined, because there is no pair.");
  const first = both + onlyFirst;
  const second = both + onlySecond;
  const z = criticalValue(level);
  const [low, high] = squareAndAdd(first, n, second, n, z, shrunkPhi(input, n));
  const value = (onlyFirst - onlySecond) / n;
  return { value, low, high, level, method: "Newcombe paired hybrid score" };
}

function shrunkPhi({ both, onlyFirst, onlySecond, neither }: PairedCounts, n: number): number {
  const first = both + onlyFirst;
  const second = both + onlySecond;
  const margins = first * (n - first) * second * (n - second);
  if (margins === 0) return 0;
  const product = both * neither - onlyFirst * onlySecond;
  return (product > 0 ? Math.max(product - n / 2, 0) : product) / Math.sqrt(margins);
}
