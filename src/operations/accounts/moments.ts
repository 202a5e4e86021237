const SECOND_MS = 1000;

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** A moment so many seconds later; moments are ISO 8601 in UTC, so that later ones sort later. */
export function later(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * SECOND_MS).toISOString();
}
