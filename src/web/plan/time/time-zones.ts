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

/** The time zone that is meant by what was typed: that name, else a city that begins so, else any name that holds it. */
export function findZone(typed: string, zones: readonly Choice[]): string | undefined {
  const wanted = plain(typed);
  if (wanted === "") return undefined;
  const found =
    zones.find(({ label }) => plain(label) === wanted) ??
    zones.find(({ label }) => plain(label.split("/").at(-1) ?? "").startsWith(wanted)) ??
    zones.find(({ label }) => plain(label).includes(wanted));
  return found?.id;
}

function plain(name: string): string {
  return name.trim().replaceAll("_", " ").toLowerCase();
}
