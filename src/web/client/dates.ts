const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const longMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** `2026-11-21` as “21 November 2026”, `2026-08` as “August 2026”; text that is no date is shown as it is. */
export function showDay(date: string): string {
  if (/^\d{4}-\d{2}$/.test(date)) return show(longMonth, `${date}-01`, date);
  // A year alone would be read as its first day.
  return /^\d{4}$/.test(date) ? date : show(day, date, date);
}

/** `2026-11-21` as “21 Nov”. */
export function showShortDay(date: string): string {
  return show(shortDay, date, date);
}

/** `2021-03` as “Mar 2021”, `2021` as “2021”. */
export function showMonth(date: string): string {
  return date.length === 7 ? show(month, `${date}-01`, date) : date;
}

/** When something began and ended, as far as the text says. */
export function showPeriod(period: {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): string {
  const end = period.end === "present" ? "now" : period.end && showMonth(period.end);
  if (period.start && end) return `${showMonth(period.start)} – ${end}`;
  if (period.start) return `from ${showMonth(period.start)}`;
  return end ? `until ${end}` : "";
}

/** Months as years and months: 30 is “2 y 6 mo”. */
export function showMonths(months: number): string {
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  if (years === 0) return `${rest} mo`;
  return rest === 0 ? `${years} y` : `${years} y ${rest} mo`;
}

/** Today on this machine's own calendar, `YYYY-MM-DD`. */
export function today(): string {
  return isoDay(new Date());
}

/** The same day some years from now, or before when negative. */
export function dayInYears(years: number, from = new Date()): string {
  return isoDay(new Date(from.getFullYear() + years, from.getMonth(), from.getDate()));
}

/** The first Monday after today. */
export function nextMonday(from = new Date()): string {
  const daysAhead = (8 - from.getDay()) % 7 || 7;
  return isoDay(new Date(from.getFullYear(), from.getMonth(), from.getDate() + daysAhead));
}

function isoDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function show(format: Intl.DateTimeFormat, date: string, otherwise: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? otherwise : format.format(time);
}
