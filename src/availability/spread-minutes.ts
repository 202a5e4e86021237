import type { Availability } from "./availability.ts";
import { downToFive, upToFive } from "./five-minutes.ts";

/** Sitting lengths in multiples of five: a day needs `dayLeast`, a part of a piece `partLeast`. Minutes. */
export interface SittingLengths {
  readonly dayLeast: number;
  readonly partLeast: number;
  readonly most: number;
}

/** The lengths of a sitting in multiples of five; a least that rounds above the most gives way to it. */
export function lengthsOf({ sitting }: Availability): SittingLengths {
  const most = downToFive(sitting.most);
  const dayLeast = upToFive(sitting.least);
  return { dayLeast, partLeast: Math.min(dayLeast, most), most };
}

/**
 * Minutes for each of `days` days alike, together at most `minutes` and each at most `cap`: as few days as sittings of
 * the longest length ask for, but two where they can be filled, and those evenly among all.
 */
export function spreadMinutes(
  minutes: number,
  days: number,
  cap: number,
  { dayLeast, most }: SittingLengths,
): readonly number[] {
  const left = Math.min(downToFive(minutes), days * downToFive(cap));
  const filled = Math.min(days, Math.floor(left / dayLeast));
  if (filled === 0 || cap < dayLeast) return Array.from({ length: days }, () => 0);

  const asked = Math.max(2, Math.ceil(left / Math.min(most, cap)));
  const used = Math.min(filled, asked);
  // A short cap can leave fewer days than the minutes need; what is over is honestly lost.
  const fives = Math.min(left, used * downToFive(cap)) / 5;
  const at = new Map(
    Array.from({ length: used }, (_, nth) => [
      Math.floor(((2 * nth + 1) * days) / (2 * used)),
      5 * (Math.floor(((nth + 1) * fives) / used) - Math.floor((nth * fives) / used)),
    ]),
  );
  return Array.from({ length: days }, (_, day) => at.get(day) ?? 0);
}
