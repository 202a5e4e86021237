import type { Work } from "./problem.ts";

/** Up to so many minutes a work is done in one week; a longer one has pieces of so many at the least. */
const WHOLE_UP_TO = 60;
const LEAST_OF_LONG = 30;
const STEP = 5;

/**
 * The least that should stand of a work in one week, in minutes: short works are not cut, long ones not into scraps.
 * Where no week has that much time, as few pieces as the largest week allows, all nearly alike. The project's own
 * judgement.
 */
export function leastPiece(minutes: number, capacity: readonly number[]): Work["least"] {
  const wanted = minutes <= WHOLE_UP_TO ? minutes : Math.min(LEAST_OF_LONG, fives(minutes / 2));
  const largest = fives(Math.max(STEP, ...capacity));
  return wanted <= largest ? wanted : fives(minutes / Math.ceil(minutes / largest));
}

function fives(minutes: number): number {
  return Math.floor(minutes / STEP) * STEP;
}
