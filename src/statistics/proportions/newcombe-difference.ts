import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { refuseShare } from "./refuse-counts.ts";
import { wilsonLimits } from "./share-limits.ts";
import type { Limits } from "./share-limits.ts";

export interface NewcombeDifferenceInput {
  readonly successesFirst: number;
  readonly totalFirst: number;
  readonly successesSecond: number;
  readonly totalSecond: number;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * First share less second share of two independent groups, by Newcombe 1998 (Statistics in Medicine 17:873), method 10:
 * the Wilson limits of both, squared and added, no continuity correction. Not defined when a total is 0.
 */
export function newcombeDifference(input: NewcombeDifferenceInput): Answer {
  const { successesFirst, totalFirst, successesSecond, totalSecond, level = 0.95 } = input;
  const wrong =
    refuseShare(successesFirst, totalFirst, level) ?? refuseShare(successesSecond, totalSecond, level);
  if (wrong !== undefined) return wrong;
  const z = criticalValue(level);
  const [low, high] = squareAndAdd(successesFirst, totalFirst, successesSecond, totalSecond, z);
  const value = successesFirst / totalFirst - successesSecond / totalSecond;
  return { value, low, high, level, method: "Newcombe hybrid score" };
}

/** The limits of x1/n1 − x2/n2; `correlation` is that of paired shares. */
export function squareAndAdd(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  z: number,
  correlation = 0,
): Limits {
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const [low1, high1] = wilsonLimits(x1, n1, z);
  const [low2, high2] = wilsonLimits(x2, n2, z);
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  return [p1 - p2 - reach(p1 - low1, high2 - p2), p1 - p2 + reach(high1 - p1, p2 - low2)];
}
