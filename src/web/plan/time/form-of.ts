import type { Availability } from "#src/availability/index.ts";
import { cycleAsText } from "./cycle-words.ts";
import type { TimeForm } from "./time-form.ts";
import { WEEKDAYS } from "./weekdays.ts";
import type { Weekday } from "./weekdays.ts";

const NO_WEEKDAYS: TimeForm["weekdays"] = {
  mon: "",
  tue: "",
  wed: "",
  thu: "",
  fri: "",
  sat: "",
  sun: "",
};

/** The form for somebody who has told only their hours a week; a rota would begin on `start`. */
export function newForm(hours: number, start: string, timeZone: string): TimeForm {
  return {
    kind: "hours",
    hours: String(hours),
    weekdays: NO_WEEKDAYS,
    rotaText: "",
    rotaFrom: start,
    shifts: [],
    hoursOnDayShift: "0",
    daysOff: [],
    otherHours: [],
    least: "30",
    most: "120",
    buffer: "6",
    startsAt: "",
    timeZone,
  };
}

/** What is kept, as a form; `start` is proposed as the first day of a pattern where there is none. */
export function formOf(availability: Availability, start: string): TimeForm {
  const { weekly, rota, sitting } = availability;
  const pattern = rota === undefined ? undefined : { text: cycleAsText(rota.cycle), cycle: rota.cycle };
  return {
    ...hoursOf(weekly),
    rotaText: pattern?.text ?? "",
    rotaFrom: rota?.from ?? start,
    ...(pattern === undefined ? {} : { known: pattern }),
    shifts: availability.shifts,
    hoursOnDayShift: String(availability.hoursOnDayShift),
    daysOff: availability.daysOff.map(({ from, to, label = "" }, row) => ({ row, from, to, label })),
    otherHours: availability.exceptions.map(({ from, to, hours }, row) => ({
      row,
      from,
      to,
      hours: String(hours),
    })),
    least: String(sitting.least),
    most: String(sitting.most),
    buffer: String(Math.round(availability.buffer * 60 * 1000) / 1000),
    startsAt: availability.startsAt ?? "",
    timeZone: availability.timeZone,
  };
}

function hoursOf(weekly: Availability["weekly"]): Pick<TimeForm, "kind" | "hours" | "weekdays"> {
  if (weekly.kind === "hours") return { kind: "hours", hours: String(weekly.hours), weekdays: NO_WEEKDAYS };
  const sum = WEEKDAYS.reduce((total, day) => total + weekly.hours[day], 0);
  const textOf = (day: Weekday) => (weekly.hours[day] === 0 ? "" : String(weekly.hours[day]));
  return {
    kind: "weekdays",
    hours: sum > 0 ? String(sum) : "",
    weekdays: {
      mon: textOf("mon"),
      tue: textOf("tue"),
      wed: textOf("wed"),
      thu: textOf("thu"),
      fri: textOf("fri"),
      sat: textOf("sat"),
      sun: textOf("sun"),
    },
  };
}
