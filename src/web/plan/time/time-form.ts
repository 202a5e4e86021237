import type { Availability, ShiftKind } from "#src/availability/index.ts";
import type { Weekday } from "./weekdays.ts";

/** A stretch of days as it stands in the form; without a last day it is one day. */
export interface StretchRow {
  /** Tells the rows apart while they come and go. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

export interface DaysOffRow extends StretchRow {
  readonly label: string;
}

export interface OtherHoursRow extends StretchRow {
  readonly hours: string;
}

/** When a person can work, as they type it: every number and day a text, so that nothing is lost while it is wrong. */
export interface TimeForm {
  readonly kind: "hours" | "weekdays";
  readonly hours: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly rotaText: string;
  readonly rotaFrom: string;
  /** What a pattern that was kept before is read as, so that it need not be read again. */
  readonly known?: { readonly text: string; readonly cycle: readonly ShiftKind[] };
  readonly shifts: Availability["shifts"];
  readonly hoursOnDayShift: string;
  readonly daysOff: readonly DaysOffRow[];
  readonly otherHours: readonly OtherHoursRow[];
  readonly least: string;
  readonly most: string;
  /** Minutes of every hour kept free. */
  readonly buffer: string;
  readonly startsAt: string;
  readonly timeZone: string;
}

/** A number for a row that none of these has. */
export function nextRow(rows: readonly StretchRow[]): number {
  return Math.max(-1, ...rows.map(({ row }) => row)) + 1;
}
