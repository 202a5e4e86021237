import { showNumber } from "../client/numbers.ts";

const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const shortWeekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
/** Minutes of plans come in fives. */
const STEP = 5;
const MINUTES_IN_HOUR = 60;
const MS_IN_DAY = 86_400_000;

/** `2026-11-24` as “Tue 24 Nov”, or as today or tomorrow. */
export function showWeekday(date: string, today?: string): string {
  if (date === today) return "today";
  if (today !== undefined && daysUntil(date, today) === 1) return "tomorrow";
  return weekday.format(atNoon(date)).replace(",", "");
}

/** `2026-11-24` as “Tue”. */
export function showShortWeekday(date: string): string {
  return shortWeekday.format(atNoon(date));
}

/** 45 as “45 min”, 85 as “1 h 25 min”, 120 as “2 h”; no line breaks within. */
export function showMinutes(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_IN_HOUR);
  const rest = Math.round(minutes - hours * MINUTES_IN_HOUR);
  const said = hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
  return said.replaceAll(" ", "\u00a0");
}

/** A range of hours: up to an hour in minutes, to the next five, “20–45 min”, else “1.5–3 h”. */
export function showRange(low: number, high: number): string {
  if (high > 1) return `${showNumber(low)}–${showNumber(high)}\u00a0h`;
  const inFives = (hours: number) => Math.max(STEP, Math.round((hours * MINUTES_IN_HOUR) / STEP) * STEP);
  return `${inFives(low)}–${inFives(high)}\u00a0min`;
}

/** Whole days from one day to a later one; negative when it is behind. */
export function daysUntil(date: string, today: string): number {
  return Math.round((atNoon(date) - atNoon(today)) / MS_IN_DAY);
}

/** A title with what it says of its part kept on one line. */
export function showTitle(title: string): string {
  return title.replace(/\(part \d+ of \d+\)$/, (part) => part.replaceAll(" ", "\u00a0"));
}

function atNoon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}
