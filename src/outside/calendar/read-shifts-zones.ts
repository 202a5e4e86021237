import ICAL from "ical.js";
import { DateTime, IANAZone } from "luxon";

/** Turns wall times of the file into moments in the person's time zone. */
export interface ShiftZones {
  readonly momentOf: (wall: ICAL.Time, zoneName: string | undefined) => DateTime;
  /** How many names of zones nobody knows; their times are taken as the person's own. */
  readonly unknown: () => number;
}

const MOST_RULES = 12;

/** Zones by their names in the world's list, else as the file describes them, else the person's own. */
export function shiftZones(blocks: readonly (readonly string[])[], timeZone: string): ShiftZones {
  const described = new Map<string, ICAL.Timezone>();
  for (const lines of blocks) {
    const zone = describedZone(lines);
    if (zone !== undefined) described.set(zone.tzid, zone);
  }
  const unknown = new Set<string>();
  const moment = (wall: ICAL.Time, zoneName: string | undefined): DateTime => {
    const { year, month, day, hour, minute } = wall;
    const fields = { year, month, day, hour, minute };
    if (wall.zone === ICAL.Timezone.utcTimezone)
      return DateTime.fromObject(fields, { zone: "utc" }).setZone(timeZone);
    if (zoneName === undefined) return DateTime.fromObject(fields, { zone: timeZone });

    const known = worldName(zoneName);
    if (known !== undefined) return DateTime.fromObject(fields, { zone: known }).setZone(timeZone);
    const own = described.get(zoneName);
    if (own === undefined) {
      unknown.add(zoneName);
      return DateTime.fromObject(fields, { zone: timeZone });
    }
    return DateTime.fromObject(fields, { zone: "utc" })
      .minus({ seconds: own.utcOffset(wall) })
      .setZone(timeZone);
  };
  // Shifts begin at the same few times again and again, in rules and their exceptions.
  const moments = new Map<string, DateTime>();
  return {
    momentOf: (wall, zoneName) => {
      const key = `${wall.toString()} ${zoneName ?? ""}`;
      const known = moments.get(key) ?? moment(wall, zoneName);
      moments.set(key, known);
      return known;
    },
    unknown: () => unknown.size,
  };
}

/** Some programs put a path before the name: `/example.org/Europe/Paris`. */
function worldName(name: string): string | undefined {
  const parts = name.split("/").filter((part) => part !== "");
  for (const count of [3, 2, 1]) {
    const tail = parts.slice(-count).join("/");
    if (IANAZone.isValidZone(tail)) return tail;
  }
  return undefined;
}

/** A zone whose changes come once a year, as all real ones do; anything else could keep us counting for hours. */
function describedZone(lines: readonly string[]): ICAL.Timezone | undefined {
  const rules = lines.filter((line) => /^RRULE[;:]/i.test(line));
  const yearly = rules.every(
    (line) => /FREQ=YEARLY/i.test(line) && !/BY(?:SECOND|MINUTE|HOUR|YEARDAY|WEEKNO|SETPOS)/i.test(line),
  );
  if (rules.length > MOST_RULES || !yearly) return undefined;
  try {
    const zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(lines.join("\r\n"))) });
    return typeof zone.tzid === "string" ? zone : undefined;
  } catch {
    return undefined;
  }
}
