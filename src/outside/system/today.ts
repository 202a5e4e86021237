import { AppError, calendarDateSchema, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";

/** Today where the person is. `CLERKSHIP_TODAY` sets another day, for demonstrations and tests. */
export function today(): CalendarDate {
  const chosen = process.env["CLERKSHIP_TODAY"];
  if (chosen !== undefined && chosen !== "") {
    const day = readCalendarDate(chosen);
    if (day === undefined) throw new AppError("invalid_input", { kind: "today", id: "CLERKSHIP_TODAY" });
    return day;
  }
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return calendarDateSchema.parse(
    `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  );
}
