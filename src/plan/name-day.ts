import { weekday } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";

const DAYS = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A day with its name, for a page about 13 weeks: "Tue 3 Feb". */
export function nameDay(date: CalendarDate): string {
  const [, month = "", day = ""] = date.split("-");
  return `${DAYS[weekday(date) - 1] ?? ""} ${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
}

/** A day with its name and year: "Tue 3 Feb 2026". */
export function nameDayInYear(date: CalendarDate): string {
  return `${nameDay(date)} ${date.slice(0, 4)}`;
}
