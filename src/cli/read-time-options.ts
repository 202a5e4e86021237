import { availabilitySchema, defaultAvailability } from "#src/availability/index.ts";
import type { Availability } from "#src/availability/index.ts";
import { AppError, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { planHoursSchema, runOperation } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { invalidOption } from "./failure.ts";
import { readNamedFile } from "./pick-profile.ts";
import type { TimeOptions } from "./plan-time-options.ts";
import { readWeekdays } from "./read-weekdays.ts";

/** Files beyond this are refused before they are read as a calendar. Characters. */
const LONGEST_CALENDAR = 1_000_000;
const NAMED_BESIDES_HOURS = [
  "weekday",
  "rota",
  "rotaFrom",
  "shifts",
  "off",
  "timeZone",
  "startsAt",
  "sitting",
  "buffer",
  "dayShiftHours",
] as const;

/** Whether more was told of a person's time than hours a week. */
export function tellsMoreThanHours(options: TimeOptions): boolean {
  return NAMED_BESIDES_HOURS.some((name) => options[name] !== undefined);
}

/** Hours a week as a number; refused when it is none that a plan can be made for. */
export function readHours(text: string): number {
  const hours = planHoursSchema.safeParse(text.trim() === "" ? Number.NaN : Number(text));
  if (!hours.success) throw invalidOption("--hours is a number from 1 to 60.", "Try --hours 6.");
  return hours.data;
}

/** A day of an option; `--start`, say. */
export function readDay(option: string, text: string): CalendarDate {
  const day = readCalendarDate(text);
  if (day === undefined)
    throw invalidOption(`${option} is not a day.`, "Write it as YYYY-MM-DD, such as 2026-11-23.");
  return day;
}

/**
 * When a person has time: what the options name, over what held before. A rota begins on `start` where nothing else is
 * said. Days off are added to those of before.
 */
export async function readTimeOptions(
  options: TimeOptions,
  { start, before }: { readonly start: CalendarDate; readonly before?: Availability },
  context: Context,
): Promise<Availability> {
  if (options.hours !== undefined && options.weekday !== undefined)
    throw invalidOption(
      "--hours and --weekday say the same in two ways.",
      "Give hours a week, or hours of each weekday, but not both.",
    );
  if (options.rota === undefined && options.rotaFrom !== undefined)
    throw invalidOption("--rota-from wants a rota.", 'Add one, such as --rota "3 nights on, 4 off".');
  const weekly = readWeekly(options);
  const ground = before ?? (weekly === undefined ? undefined : { ...defaultAvailability(1), weekly });
  if (ground === undefined)
    throw invalidOption(
      "Neither --hours nor --weekday is given.",
      "Try --hours 6, or --weekday mon=2,sat=3.",
    );
  const timeZone = readTimeZone(options, before);
  const told: Availability = {
    ...ground,
    ...(weekly === undefined ? {} : { weekly }),
    timeZone,
    ...(options.startsAt === undefined ? {} : { startsAt: readStartsAt(options.startsAt) }),
    ...(options.sitting === undefined ? {} : { sitting: readSitting(options.sitting) }),
    ...(options.buffer === undefined ? {} : { buffer: readBuffer(options.buffer) }),
    ...(options.dayShiftHours === undefined ? {} : { hoursOnDayShift: readDayShift(options.dayShiftHours) }),
    daysOff: [...ground.daysOff, ...(options.off ?? []).map(readStretch)],
  };
  return withShifts(await withRota(told, options, start, context), options, start, context);
}

function readWeekly({ hours, weekday }: TimeOptions): Availability["weekly"] | undefined {
  if (hours !== undefined) return { kind: "hours", hours: readHours(hours) };
  return weekday === undefined ? undefined : { kind: "weekdays", hours: readWeekdays(weekday) };
}

/** The zone named; else that of before; else this machine's, where an hour of the day depends on it. */
function readTimeZone({ timeZone, startsAt, shifts }: TimeOptions, before: Availability | undefined): string {
  if (timeZone === undefined) {
    if (before !== undefined) return before.timeZone;
    return startsAt === undefined && shifts === undefined
      ? "UTC"
      : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw invalidOption(
      "--time-zone is no time zone we know.",
      "Write it as Europe/Paris or America/New_York.",
    );
  }
}

function readStartsAt(text: string): string {
  const time = availabilitySchema.shape.startsAt.safeParse(/^\d:/.test(text) ? `0${text}` : text);
  if (!time.success || time.data === undefined)
    throw invalidOption("--starts-at is not a time of day.", "Write it as HH:MM, such as 18:30.");
  return time.data;
}

function readSitting(text: string): Availability["sitting"] {
  const [, least, most] = /^(\d+)(?:-|–|\.\.)(\d+)$/.exec(text.trim()) ?? [];
  const sitting = availabilitySchema.shape.sitting.safeParse({ least: Number(least), most: Number(most) });
  if (!sitting.success)
    throw invalidOption(
      "--sitting is the shortest and the longest sitting in minutes.",
      "Write it as 30-120; the shortest is 5 to 240, the longest 15 to 480.",
    );
  return sitting.data;
}

function readBuffer(text: string): number {
  const minutes = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(minutes <= 30))
    throw invalidOption(
      "--buffer is a number of minutes from 0 to 30.",
      "Six minutes of every hour: --buffer 6.",
    );
  return minutes / 60;
}

function readDayShift(text: string): number {
  const hours = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(hours <= 16))
    throw invalidOption("--day-shift-hours is a number from 0 to 16.", "Try --day-shift-hours 1.");
  return hours;
}

function readStretch(text: string): Availability["daysOff"][number] {
  const [first = "", last = first, ...rest] = text.split("..");
  const [from, to] = [readCalendarDate(first), readCalendarDate(last)];
  if (from === undefined || to === undefined || rest.length > 0)
    throw invalidOption(
      "--off is not a day, nor two.",
      "Write it as YYYY-MM-DD..YYYY-MM-DD, or as one day; give --off again for more.",
    );
  if (to < from) throw invalidOption("--off ends before it begins.", "Write the first day first.");
  return { from, to };
}

async function withRota(
  ground: Availability,
  { rota: text, rotaFrom }: TimeOptions,
  start: CalendarDate,
  context: Context,
): Promise<Availability> {
  if (text === undefined) return ground;
  const from = rotaFrom === undefined ? start : readDay("--rota-from", rotaFrom);
  try {
    const { rota } = await runOperation("availability.readRota", { text, from }, context.ports);
    return { ...ground, rota };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw invalidOption(
      "The words of --rota were not understood.",
      'Write numbers of days, nights and days off, such as "3 nights on, 4 off" or "2 days, 2 nights, 4 off".',
    );
  }
}

async function withShifts(
  ground: Availability,
  { shifts: path }: TimeOptions,
  from: CalendarDate,
  context: Context,
): Promise<Availability> {
  if (path === undefined) return ground;
  const ics = new TextDecoder().decode(await readNamedFile(path, context));
  if (ics.length > LONGEST_CALENDAR) throw unreadable("too-large");
  const { timeZone } = ground;
  const read = await runOperation("availability.readCalendar", { ics, from, timeZone }, context.ports);
  if (read.kind === "failed") throw unreadable(read.reason);
  const ignored =
    read.ignored === 0 ? "" : ` ${counted(read.ignored, "event")} left aside: not shifts or leave.`;
  context.err(
    `The calendar says ${counted(read.shifts.length, "shift")} and ${counted(read.daysOff.length, "stretch", "stretches")} of days off.${ignored}\n`,
  );
  return { ...ground, shifts: read.shifts, daysOff: [...ground.daysOff, ...read.daysOff] };
}

function unreadable(reason: "not-a-calendar" | "too-large" | "no-events") {
  switch (reason) {
    case "not-a-calendar":
      return invalidOption(
        "The file of --shifts is no calendar.",
        "Export your shifts as an .ics file (iCalendar), or write them with --rota and --off.",
        reason,
      );
    case "too-large":
      return invalidOption(
        "The calendar of --shifts is too large.",
        "Export no more than the months the plan is for; a file may have 1 MB and 5000 events.",
        reason,
      );
    case "no-events":
      return invalidOption(
        "The calendar of --shifts holds no events.",
        "Check that you exported the calendar with your shifts.",
        reason,
      );
  }
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
