import { addDays, daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Availability, ShiftKind } from "./availability.ts";

/** Tells what work makes of any day; nothing where neither the calendar nor the rota says. */
export type ShiftOn = (date: CalendarDate) => ShiftKind | undefined;

// Two entries for one day: the one that leaves less time holds.
const STRENGTH: Readonly<Record<ShiftKind, number>> = { off: 0, day: 1, night: 2 };

/** The shift of any day: single shifts over the rota, which runs both ways from the day it is counted from. */
export function shiftsOf({ shifts, rota }: Availability): ShiftOn {
  const single = new Map<CalendarDate, ShiftKind>();
  for (const { date, kind } of shifts) {
    const known = single.get(date);
    if (known === undefined || STRENGTH[kind] > STRENGTH[known]) single.set(date, kind);
  }
  return (date) => single.get(date) ?? inRota(rota, date);
}

/** Whether the night before ends on this day. */
export function isAfterNight(shiftOn: ShiftOn, date: CalendarDate): boolean {
  return shiftOn(addDays(date, -1)) === "night";
}

function inRota(rota: Availability["rota"], date: CalendarDate): ShiftKind | undefined {
  if (rota === undefined) return undefined;
  const length = rota.cycle.length;
  return rota.cycle[((daysBetween(rota.from, date) % length) + length) % length];
}
