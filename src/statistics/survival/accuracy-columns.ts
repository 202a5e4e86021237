import type { NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";

/** Follow-up of each row where more than one kind of event may end it. Give `events` or `causes`. */
export interface FollowUpColumns {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 1 when the event happened at that time, 0 when follow-up ended without it. */
  readonly events?: ArrayLike<number>;
  /** 0 when follow-up ended without an event, otherwise the number of the event that came first: 1, 2, … */
  readonly causes?: ArrayLike<number>;
}

/** The causes of checked columns, or why these cannot be used. `others` are further number columns of the call. */
export function checkedCauses(
  { times, events, causes }: FollowUpColumns,
  others: readonly (ArrayLike<number> | undefined)[] = [],
): ArrayLike<number> | NotDefined {
  const codes = causes ?? events;
  if (!codes || (causes && events))
    return notDefined(
      "invalid-input",
      "Not defined, because either events or causes must be given, and not both.",
    );
  const n = times.length;
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  const columns = others.filter((column) => column !== undefined);
  if (codes.length !== n || columns.some((column) => column.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  for (const column of [times, codes, ...columns])
    for (let row = 0; row < n; row += 1)
      if (!Number.isFinite(column[row]))
        return notDefined(
          "missing-values",
          "Not defined, because some values are missing or are not finite numbers.",
        );
  for (let row = 0; row < n; row += 1) {
    const code = codes[row] as number;
    if (!Number.isInteger(code) || code < 0 || (events && code > 1))
      return notDefined(
        "invalid-input",
        events
          ? "Not defined, because an event is neither 0 nor 1."
          : "Not defined, because a cause is not a whole number of 0 or more.",
      );
    if ((times[row] as number) < 0)
      return notDefined("invalid-input", "Not defined, because a time is below zero.");
  }
  return codes;
}

/** Whether a check gave columns rather than a reason. */
export function isColumn(checked: ArrayLike<number> | NotDefined): checked is ArrayLike<number> {
  return "length" in checked;
}

/** Why a column of chances cannot be used, or nothing; NaN is found before. */
export function problemOfChances(chances: ArrayLike<number>): NotDefined | undefined {
  for (let row = 0; row < chances.length; row += 1) {
    const chance = chances[row] as number;
    if (chance < 0 || chance > 1)
      return notDefined("invalid-input", "Not defined, because a probability lies outside 0 to 1.");
  }
  return undefined;
}

/** Why a horizon cannot be used, or nothing: someone must be followed past it. */
export function problemOfHorizon(times: ArrayLike<number>, horizon: number): NotDefined | undefined {
  if (!Number.isFinite(horizon) || horizon < 0)
    return notDefined(
      "invalid-input",
      "Not defined, because the time asked for is not a number of 0 or more.",
    );
  for (let row = 0; row < times.length; row += 1) if ((times[row] as number) > horizon) return undefined;
  return notDefined("beyond-follow-up", "Not defined, because no one is followed longer than this time.");
}
