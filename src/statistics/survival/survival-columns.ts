import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Follow-up of each row, as all functions of this family take it. */
export interface SurvivalColumns {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 1 when the event happened at that time, 0 when follow-up ended without it. */
  readonly events: ArrayLike<number>;
  /** When a row came under observation (left truncation, start–stop rows); it is at risk after this time. Default: from the start. */
  readonly entries?: ArrayLike<number>;
  /** Case weights, 0 or more; default 1 each. */
  readonly weights?: ArrayLike<number>;
}

/** Why these columns cannot be used, or nothing when they can. `others` are further number columns of the call. */
export function problemOf(
  columns: SurvivalColumns,
  others: readonly ArrayLike<number>[] = [],
): NotDefined | undefined {
  const { times, events, entries, weights } = columns;
  const n = times.length;
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  const numbers = [times, ...(entries ? [entries] : []), ...(weights ? [weights] : []), ...others];
  if (events.length !== n || numbers.some((column) => column.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (numbers.some(hasGap) || hasGap(events))
    return notDefined(
      "missing-values",
      "Not defined, because some values are missing or are not finite numbers.",
    );
  for (let row = 0; row < n; row += 1) {
    const event = events[row];
    if (event !== 0 && event !== 1)
      return notDefined("invalid-input", "Not defined, because an event is neither 0 nor 1.");
    if ((times[row] as number) < 0)
      return notDefined("invalid-input", "Not defined, because a time is below zero.");
  }
  if (entries && anyRow(n, (row) => (entries[row] as number) >= (times[row] as number)))
    return notDefined(
      "invalid-input",
      "Not defined, because an entry does not lie before the time of its row.",
    );
  if (weights && anyRow(n, (row) => (weights[row] as number) < 0))
    return notDefined("invalid-input", "Not defined, because a weight is below zero.");
  if (weights && !anyRow(n, (row) => (weights[row] as number) > 0))
    return notDefined("invalid-input", "Not defined, because every weight is zero.");
  return undefined;
}

function hasGap(column: ArrayLike<number>): boolean {
  // A sum is finite only when every part is, unless large parts cancel out of range; those are looked at one by one.
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row] as number;
  return !Number.isFinite(sum) && anyRow(column.length, (row) => !Number.isFinite(column[row]));
}

function anyRow(n: number, holds: (row: number) => boolean): boolean {
  for (let row = 0; row < n; row += 1) if (holds(row)) return true;
  return false;
}
