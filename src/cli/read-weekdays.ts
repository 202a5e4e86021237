import { planHoursSchema } from "#src/operations/index.ts";
import { invalidOption } from "./failure.ts";

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const MOST_HOURS_A_DAY = 16;

/** Hours of each weekday, as `mon=2,sat=3` tells them; days that are not named have none. */
export function readWeekdays(text: string) {
  const hours = { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 };
  const told = new Set<string>();
  for (const part of text.split(",")) {
    const [, name = "", number = ""] = /^\s*([a-z]+)\s*=\s*(\d+(?:\.\d+)?)\s*h?\s*$/i.exec(part) ?? [];
    const day = weekdayOf(name.toLowerCase());
    if (day === undefined || told.has(day) || Number(number) > MOST_HOURS_A_DAY) throw notUnderstood();
    told.add(day);
    hours[day] = Number(number);
  }
  const week = Object.values(hours).reduce((sum, one) => sum + one, 0);
  if (!planHoursSchema.safeParse(week).success)
    throw invalidOption(
      "--weekday comes to less than 1 or more than 60 hours a week.",
      "Try --weekday mon=2,sat=3.",
    );
  return hours;
}

function weekdayOf(name: string) {
  const shorts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
  return shorts.find((short, place) => name === short || name === NAMES[place]);
}

function notUnderstood() {
  return invalidOption(
    "--weekday takes days with their hours.",
    "Write it as mon=2,sat=3.5: each day once, with 0 to 16 hours.",
  );
}
