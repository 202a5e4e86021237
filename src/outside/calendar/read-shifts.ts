import { addDays, daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate, Note } from "#src/kernel/index.ts";
import ICAL from "ical.js";
import { IANAZone } from "luxon";
import { cutShiftBlocks } from "./read-shifts-blocks.ts";
import { readFileEvent } from "./read-shifts-event.ts";
import type { FileEvent } from "./read-shifts-event.ts";
import { listShiftDays, markDays } from "./read-shifts-gather.ts";
import type { GatheredDays, ShiftDays } from "./read-shifts-gather.ts";
import { occurrenceKey, occurrencesOf } from "./read-shifts-occurrences.ts";
import type { Occurrence } from "./read-shifts-occurrences.ts";
import { shiftMeaning } from "./read-shifts-words.ts";
import type { ShiftMeaning } from "./read-shifts-words.ts";
import { shiftZones } from "./read-shifts-zones.ts";
import type { ShiftZones } from "./read-shifts-zones.ts";

const MOST_BYTES = 1_000_000;
const MOST_EVENTS = 5000;
const MOST_DAYS = 400;
const MOST_STEPS = 50_000;
const MOST_OCCURRENCES = 20_000;
// A repeat that began so long before the window may still reach into it.
const LONGEST_REPEATED_DAYS = 31;

/**
 * What a calendar file says about work. Days only: neither names of events nor their times are kept.
 *
 * Notes: `event-unreadable` and `repeat-too-odd` (count), `repeats-cut` (count), `time-zone-unknown` (count; taken as
 * the person's own), `own-time-zone-unknown` (UTC was taken), `window-cut` (days).
 */
export type ReadShiftsOutcome =
  | ({ readonly kind: "read"; readonly ignored: number; readonly notes: readonly Note[] } & ShiftDays)
  | { readonly kind: "failed"; readonly reason: "not-a-calendar" | "too-large" | "no-events" };

/**
 * Shifts and days off of a person's own calendar file, from the night before `window.from` to `window.to` (400 days at
 * most). `ignored` counts the events that said nothing about work in that time.
 */
export function readShifts(
  ics: string,
  window: { readonly from: CalendarDate; readonly to: CalendarDate },
  timeZone: string,
): ReadShiftsOutcome {
  if (ics.length > MOST_BYTES || Buffer.byteLength(ics) > MOST_BYTES)
    return { kind: "failed", reason: "too-large" };
  const blocks = cutShiftBlocks(ics);
  if (blocks === undefined) return { kind: "failed", reason: "not-a-calendar" };
  if (blocks.events.length === 0) return { kind: "failed", reason: "no-events" };
  if (blocks.events.length > MOST_EVENTS) return { kind: "failed", reason: "too-large" };

  const known = IANAZone.isValidZone(timeZone);
  const zones = shiftZones(blocks.zones, known ? timeZone : "UTC");
  const days = { first: window.from, last: earlier(window.to, addDays(window.from, MOST_DAYS - 1)) };
  const events = blocks.events.map(readFileEvent);
  const found = gather(
    events.filter((event) => event !== undefined),
    zones,
    days,
  );
  return {
    kind: "read",
    ...listShiftDays(found.gathered, days.first),
    ignored: events.length - found.used,
    notes: notesOf({
      "event-unreadable": events.filter((event) => event === undefined).length,
      "repeat-too-odd": found.odd,
      "repeats-cut": found.cut,
      "time-zone-unknown": zones.unknown(),
      "own-time-zone-unknown": known ? 0 : 1,
      "window-cut": Math.max(0, daysBetween(days.last, window.to)),
    }),
  };
}

interface Gathering {
  readonly gathered: GatheredDays;
  readonly used: number;
  readonly odd: number;
  readonly cut: number;
}

function gather(
  events: readonly FileEvent[],
  zones: ShiftZones,
  days: { readonly first: CalendarDate; readonly last: CalendarDate },
): Gathering {
  const gathered = {
    night: new Set(),
    day: new Set(),
    restDay: new Set(),
    leave: new Set(),
  } satisfies Record<string, Set<CalendarDate>>;
  const window = {
    first: ICAL.Time.fromDateString(addDays(days.first, -LONGEST_REPEATED_DAYS)),
    last: ICAL.Time.fromDateString(addDays(days.last, 2)),
  };
  const left = { steps: MOST_STEPS, occurrences: MOST_OCCURRENCES };
  const replaced = replacedIn(events, zones);
  const counts = { used: 0, odd: 0, cut: 0 };
  for (const event of events) {
    if (event.calledOff || isOurs(event)) continue;
    const others = event.insteadOf === undefined ? replaced.get(event.uid) : undefined;
    const found = occurrencesOf(event, { zones, window, left, replaced: others ?? new Set() });
    if (found === undefined) counts.odd += 1;
    else {
      if (found.cut) counts.cut += 1;
      const marked = found.occurrences.filter((occurrence) =>
        markDays(gathered, occurrence, meaningOf(event, occurrence), days),
      );
      if (marked.length > 0) counts.used += 1;
    }
  }
  return { gathered, ...counts };
}

/** Occurrences for which an event of their own stands in the file, by the event they belong to. */
function replacedIn(
  events: readonly FileEvent[],
  zones: ShiftZones,
): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const { uid, insteadOf } of events) {
    if (insteadOf === undefined) continue;
    const keys = replaced.get(uid) ?? new Set();
    replaced.set(uid, keys.add(occurrenceKey(insteadOf, zones)));
  }
  return replaced;
}

/** Sittings of a plan that went into the same calendar are no shifts. */
function isOurs({ uid }: FileEvent): boolean {
  return uid.endsWith("@clerkship");
}

function meaningOf({ summary, free }: FileEvent, { start, end, allDay }: Occurrence): ShiftMeaning {
  return shiftMeaning({
    summary,
    allDay,
    free,
    startHour: start.hour + start.minute / 60,
    hours: end.diff(start).as("hours"),
    crossesMidnight: end.minus({ milliseconds: 1 }).toISODate() !== start.toISODate(),
  });
}

function notesOf(counts: Readonly<Record<string, number>>): readonly Note[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, params: { count } }));
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
