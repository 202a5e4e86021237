const FIVE_IN_AN_HOUR = 12;

/** Hours as minutes, rounded down to a multiple of five. */
export function minutesOf(hours: number): number {
  return downToFive(hours * FIVE_IN_AN_HOUR * 5);
}

/** Rounded down to a multiple of five. */
export function downToFive(minutes: number): number {
  // The grain keeps 34.999999999 of a division from losing five minutes.
  return Math.floor(minutes / 5 + 1e-9) * 5;
}

/** Rounded up to a multiple of five. */
export function upToFive(minutes: number): number {
  return Math.ceil(minutes / 5 - 1e-9) * 5;
}
