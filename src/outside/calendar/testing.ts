import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { convertIcsCalendar } from "ts-ics";

/** What a calendar program shows of an entry; instants in UTC, whole days as days, the end not included. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly sequence: number;
}

/** Entries as ical.js reads them, the parser of Thunderbird. */
export function readWithIcalJs(ics: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? "",
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue("status")),
      sequence: Number(component.getFirstPropertyValue("sequence")),
    };
  });
}

/** Entries as ts-ics reads them. */
export function readWithTsIcs(ics: string): readonly ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, ics);
  return events.map((event) => {
    const day = event.start.type === "DATE";
    return {
      uid: event.uid,
      summary: event.summary,
      // It keeps the line break between a property and the alarm that follows.
      description: (event.description ?? "").trimEnd(),
      start: written(event.start.date, day),
      end: written(event.end?.date ?? new Date(Number.NaN), day),
      status: event.status ?? "",
      sequence: event.sequence ?? 0,
    };
  });
}

/**
 * A calendar kept on node-ical, which keys entries by UID: a file brings new entries and replaces older versions; an
 * entry that is called off goes (RFC 5546, 3.2.5, and 2.1.4 for the sequence).
 */
export function openCalendar() {
  const entries = new Map<string, { start: Date; sequence: number }>();
  return {
    entries,
    add(ics: string): void {
      for (const entry of Object.values(nodeIcal.sync.parseICS(ics))) {
        if (entry?.type !== "VEVENT") continue;
        const sequence = Number(entry.sequence);
        if (sequence < (entries.get(entry.uid)?.sequence ?? 0)) continue;
        if (entry.status === "CANCELLED") entries.delete(entry.uid);
        else entries.set(entry.uid, { start: entry.start, sequence });
      }
    },
  };
}

function written(date: Date, day: boolean): string {
  return day ? date.toISOString().slice(0, 10) : date.toISOString();
}
