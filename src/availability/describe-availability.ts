import type { CalendarDate } from "#src/kernel/index.ts";
import type { Availability } from "./availability.ts";
import { describeRota } from "./describe-rota.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const WEEKDAYS = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
] as const;

// A screen is no place for every week of leave in a year.
const MOST_STRETCHES = 6;

/** When a person can work, in short sentences without a full stop. Labels of days off stay out: they may be private. */
export function describeAvailability(availability: Availability): readonly string[] {
  return [
    ...describeWeek(availability.weekly),
    ...describeShifts(availability),
    ...describeStretches(availability),
    ...describeSittings(availability),
    availability.startsAt === undefined
      ? `Time zone ${availability.timeZone}`
      : `From ${availability.startsAt}, time zone ${availability.timeZone}`,
  ];
}

function describeWeek(weekly: Availability["weekly"]): readonly string[] {
  if (weekly.kind === "hours")
    return [`${lengthInWords(weekly.hours * 60)} a week, spread over your free days`];
  const byHours = new Map<number, string[]>();
  for (const [key, name] of WEEKDAYS) {
    const hours = weekly.hours[key];
    if (hours > 0) byHours.set(hours, [...(byHours.get(hours) ?? []), name]);
  }
  if (byHours.size === 0) return ["No hours on any weekday"];
  return [...byHours].map(([hours, names]) => `${lengthInWords(hours * 60)} on ${listed(names)}`);
}

function describeShifts({ rota, shifts, hoursOnDayShift }: Availability): readonly string[] {
  const kinds = new Set([...(rota?.cycle ?? []), ...shifts.map(({ kind }) => kind)]);
  const lines: string[] = [];
  if (rota !== undefined) lines.push(`${describeRota(rota)}, counted from ${dayInWords(rota.from)}`);
  if (shifts.length > 0) {
    const count = (kind: string): number => shifts.filter((shift) => shift.kind === kind).length;
    const parts = [
      counted(count("night"), "night", "nights"),
      counted(count("day"), "day shift", "day shifts"),
      counted(count("off"), "day off work", "days off work"),
    ];
    lines.push(`Single shifts: ${parts.filter((part) => part !== "").join(", ")}`);
  }
  if (kinds.has("night")) lines.push("Nothing on night shifts and the day after");
  if (kinds.has("day"))
    lines.push(
      hoursOnDayShift > 0
        ? `${lengthInWords(hoursOnDayShift * 60)} on the day of a day shift`
        : "Nothing on the day of a day shift",
    );
  return lines;
}

function describeStretches({ daysOff, exceptions }: Availability): readonly string[] {
  const stretches = [
    ...daysOff.map(({ from, to }) => ({ from, to, what: "Nothing" })),
    ...exceptions.map(({ from, to, hours }) => ({
      from,
      to,
      what: hours > 0 ? `${lengthInWords(hours * 60)} in all` : "Nothing",
    })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const shown = stretches
    .slice(0, MOST_STRETCHES)
    .map(({ from, to, what }) =>
      from === to
        ? `${what} on ${dayInWords(from)}`
        : `${what} from ${dayInWords(from)} to ${dayInWords(to)}`,
    );
  const more = stretches.length - shown.length;
  return more > 0 ? [...shown, `${counted(more, "more stretch", "more stretches")} of other days`] : shown;
}

function describeSittings({ sitting, buffer }: Availability): readonly string[] {
  const lengths =
    sitting.least === sitting.most
      ? lengthInWords(sitting.least)
      : `${lengthInWords(sitting.least)} to ${lengthInWords(sitting.most)}`;
  const kept = Math.round(buffer * 60);
  return [
    `${lengths} at a sitting`,
    ...(kept > 0
      ? [`${counted(kept, "minute", "minutes")} of every hour kept free for what takes longer`]
      : []),
  ];
}

/** "1 hour 30 minutes". */
function lengthInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const parts = [
    counted(Math.floor(whole / 60), "hour", "hours"),
    counted(whole % 60, "minute", "minutes"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "0 minutes" : parts.join(" ");
}

function counted(number: number, one: string, many: string): string {
  if (number === 0) return "";
  return `${number} ${number === 1 ? one : many}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function dayInWords(date: CalendarDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
