import ICAL from "ical.js";

/** A time as the file has it: on the wall clock, with the name of its zone where it has one. */
export interface FileTime {
  readonly wall: ICAL.Time;
  readonly zone: string | undefined;
}

/** One event of the file, before anything is made of it. */
export interface FileEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: FileTime;
  readonly end: FileTime | undefined;
  readonly duration: ICAL.Duration | undefined;
  readonly rule: ICAL.Recur | undefined;
  readonly more: readonly FileTime[];
  readonly except: readonly FileTime[];
  /** The occurrence of the same event that this one stands in for. */
  readonly insteadOf: FileTime | undefined;
  readonly calledOff: boolean;
  /** The calendar shows the time as free. */
  readonly free: boolean;
}

const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;
const LONGEST_SUMMARY = 200;

/** Reads one event's lines; nothing when they cannot be read. What was wrong is not told: it could quote the person. */
export function readFileEvent(lines: readonly string[]): FileEvent | undefined {
  try {
    const event = new ICAL.Component(ICAL.parse(["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n")));
    const [start] = timesOf(event, "dtstart");
    if (start === undefined || start.wall.year < FIRST_YEAR || start.wall.year > LAST_YEAR) return undefined;
    const rule = event.getFirstPropertyValue("rrule");
    const duration = event.getFirstPropertyValue("duration");
    return {
      uid: textOf(event, "uid"),
      summary: textOf(event, "summary").slice(0, LONGEST_SUMMARY),
      start,
      end: timesOf(event, "dtend")[0],
      duration: duration instanceof ICAL.Duration ? duration : undefined,
      rule: rule instanceof ICAL.Recur ? rule : undefined,
      more: timesOf(event, "rdate"),
      except: timesOf(event, "exdate"),
      insteadOf: timesOf(event, "recurrence-id")[0],
      calledOff: /^cancelled$/i.test(textOf(event, "status")),
      free: /^transparent$/i.test(textOf(event, "transp")),
    };
  } catch {
    return undefined;
  }
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value.trim() : "";
}

function timesOf(event: ICAL.Component, name: string): readonly FileTime[] {
  return event.getAllProperties(name).flatMap((property) => {
    const zone = property.getParameter("tzid");
    return property
      .getValues()
      .filter((value) => value instanceof ICAL.Time)
      .map((wall) => ({ wall, zone: typeof zone === "string" ? zone : undefined }));
  });
}
