/** A calendar file cut into what can be read piece by piece, so that one broken event spoils no other. */
export interface ShiftBlocks {
  /** Lines of each event, only those that say when it is and what it is called. */
  readonly events: readonly (readonly string[])[];
  /** Lines of each time zone the file brings along. */
  readonly zones: readonly (readonly string[])[];
}

// Descriptions, guests and places are never looked at.
const KEPT = /^(?:UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|TRANSP)[;:]/i;
const LONGEST_LINE = 20_000;
const MOST_ZONES = 100;

/** Cuts a calendar file at its events and time zones; nothing when it is no calendar. Alarms and strange parts are left out. */
export function cutShiftBlocks(text: string): ShiftBlocks | undefined {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?|\n/g, "\n")
    .replaceAll(/\n[ \t]/g, "")
    .split("\n");
  if (!lines.slice(0, 50).some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return undefined;

  const events: string[][] = [];
  const zones: string[][] = [];
  const within: string[] = [];
  for (const line of lines) {
    const [, edge = "", name = ""] = /^(BEGIN|END):([A-Z-]{1,40})\s*$/i.exec(line) ?? [];
    const zone = zones.at(-1);
    const inZone = zone !== undefined && within.includes("VTIMEZONE");
    if (edge.toUpperCase() === "BEGIN") {
      within.push(name.toUpperCase());
      if (within.at(-1) === "VEVENT" && isTop(within)) events.push([]);
      if (within.at(-1) === "VTIMEZONE" && isTop(within)) zones.push([line]);
      else if (inZone) zone.push(line);
    } else if (edge !== "") {
      if (inZone) zone.push(line);
      const at = within.lastIndexOf(name.toUpperCase());
      if (at >= 0) within.length = at;
    } else if (line.length > LONGEST_LINE) continue;
    else if (inZone) zone.push(line);
    else if (within.at(-1) === "VEVENT" && isTop(within) && KEPT.test(line)) events.at(-1)?.push(line);
  }
  return { events, zones: zones.slice(0, MOST_ZONES) };
}

/** Whether the innermost part lies straight in the calendar. */
function isTop(within: readonly string[]): boolean {
  return within.at(-2) === "VCALENDAR" && within.length === 2;
}
