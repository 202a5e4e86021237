import { chiSquareQuantile } from "../numbers/chi-square.ts";
import { findRoot } from "../numbers/minimise.ts";
import { criticalValue } from "../numbers/normal.ts";
import { interpolatingSpline } from "./interpolating-spline.ts";

/** One coefficient's profile: what the likelihood loses when it is held away from its best value. */
export interface Profile {
  readonly estimate: number;
  readonly standardError: number;
  /** Twice the log likelihood lost when the coefficient is held at this value, the others free. */
  readonly loss: (value: number) => number;
  readonly level: number;
}

/** How profile limits are found. */
export type ProfileMethod = "exact" | "interpolated";

/** How far a limit may be off. */
const ENOUGH = 1e-8;

/** The two values at which the loss reaches the chi-square quantile; undefined when it never does. */
export function exactProfileLimits({
  estimate,
  standardError,
  loss,
  level,
}: Profile): readonly [number, number] | undefined {
  const reach = criticalValue(level);
  const root = (side: number) => {
    const beyond = (steps: number) =>
      Math.sqrt(Math.max(loss(estimate + side * steps * standardError), 0)) - reach;
    let before = 0;
    let atBefore = -reach;
    let here = reach;
    for (let look = 0; look < 12; look += 1) {
      const atHere = beyond(here);
      // The signed root of the loss starts with slope 1 and is near a parabola first, near a straight line then.
      const next =
        look === 0
          ? onParabola(atHere / (here * here), reach)
          : here - (atHere * (here - before)) / (atHere - atBefore);
      if (!(next > 0 && next < 50 * reach)) break;
      // What the step leaves is about the square of what was missing.
      if (standardError * atHere * atHere < ENOUGH) return estimate + side * next * standardError;
      [before, atBefore, here] = [here, atHere, next];
    }
    let far = reach;
    while (!(beyond(far) > 0)) {
      far *= 2;
      if (far > 1e6) return undefined;
    }
    const found = findRoot(beyond, 0, far);
    return found === undefined ? undefined : estimate + side * found * standardError;
  };
  const low = root(-1);
  const high = root(1);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Where k + bend · k² reaches a height; NaN when it never does. */
function onParabola(bend: number, height: number): number {
  return (2 * height) / (1 + Math.sqrt(1 + 4 * bend * height));
}

/** Steps of a profile to each side at most, and how many of them reach its end. */
const MOST_STEPS = 9;
const STEPS_TO_END = 5;

/**
 * Limits read off a drawn profile, as R's `confint` prints them: the signed root of the loss at fixed steps, a
 * cubic spline through these points, and a straight line between the spline's values. Good to about 1e-5 only.
 */
export function interpolatedProfileLimits({
  estimate,
  standardError,
  loss,
  level,
}: Profile): readonly [number, number] | undefined {
  const end = Math.sqrt(chiSquareQuantile(1 - (1 - level) / 4, 1));
  const step = (end / STEPS_TO_END) * standardError;
  const points: (readonly [number, number])[] = [[estimate, 0]];
  for (const side of [-1, 1]) {
    let root = 0;
    for (let k = 1; k <= MOST_STEPS && Math.abs(root) < end; k += 1) {
      const value = estimate + side * k * step;
      root = side * Math.sqrt(Math.max(loss(value), 0));
      points.push([value, root]);
    }
  }
  points.sort((a, b) => a[0] - b[0]);
  const values = points.map(([value]) => value);
  const curve = interpolatingSpline(
    values,
    points.map(([, root]) => root),
  );
  const [first, last] = [values.at(0), values.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const places = 3 * points.length;
  const grid = Array.from({ length: places }, (_, i) => first + ((last - first) * i) / (places - 1));
  const reach = criticalValue(level);
  const low = whereCrossing(grid, grid.map(curve), -reach);
  const high = whereCrossing(grid, grid.map(curve), reach);
  return low === undefined || high === undefined ? undefined : [low, high];
}

function whereCrossing(
  grid: readonly number[],
  heights: readonly number[],
  goal: number,
): number | undefined {
  for (let i = 1; i < grid.length; i += 1) {
    const from = heights[i - 1] as number;
    const to = heights[i] as number;
    if (from <= goal && goal <= to && to > from) {
      const left = grid[i - 1] as number;
      return left + ((goal - from) / (to - from)) * ((grid[i] as number) - left);
    }
  }
  return undefined;
}
