import type { Choice } from "../../design/name-picker.tsx";

/** The time zone this browser keeps. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** The time zones this browser knows, with UTC and the one that is set; “New York” finds America/New_York. */
export function listZones(set: string): readonly Choice[] {
  const known = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), browserZone(), set])];
  return known
    .filter((zone) => zone !== "")
    .map((id) => ({
      id,
      label: id.replaceAll("_", " "),
      aliases: [id],
    }));
}
