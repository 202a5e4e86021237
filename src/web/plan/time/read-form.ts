import type { ShiftKind } from "#src/availability/index.ts";
import type { OperationInput } from "../../client/operations.ts";
import type { StretchRow, TimeForm } from "./time-form.ts";
import { isDay, WEEKDAYS } from "./weekdays.ts";
import type { Weekday } from "./weekdays.ts";

/** An availability as it is sent. */
export type TimeAsked = OperationInput<"availability.preview">["availability"];

/** What the words of a pattern were read as, so far. */
export type PatternReading =
  | { readonly kind: "none" | "waiting" | "odd" }
  | { readonly kind: "unread"; readonly message: string }
  | { readonly kind: "read"; readonly cycle: readonly ShiftKind[] };

/** What a form says: an availability once all of it is right, or what is wrong by the name of the field. */
export interface FormReading {
  readonly availability?: TimeAsked;
  readonly problems: ReadonlyMap<string, string>;
}

const CHOOSE_DAY = "Choose a day.";

/** Reads the form; nothing of it is changed. */
export function readForm(form: TimeForm, pattern: PatternReading): FormReading {
  const problems = new Map<string, string>();
  const number = (name: string, text: string, limits: Limits): number => {
    const { value, problem } = readNumber(text, limits);
    if (problem !== undefined) problems.set(name, problem);
    return value;
  };

  const weekly = readWeekly(form, number);
  const rota = readRotaOf(form, pattern, problems);
  const stretch = (name: string, row: StretchRow) => readStretch(name, row, problems);
  const daysOff = form.daysOff.map(({ label, ...row }) => ({
    ...stretch(`off-${row.row}`, row),
    ...(label.trim() === "" ? {} : { label: label.trim() }),
  }));
  const exceptions = form.otherHours.map(({ hours, ...row }) => ({
    ...stretch(`other-${row.row}`, row),
    hours: number(`other-${row.row}-hours`, hours, { least: 0, most: 112, unit: "hours" }),
  }));
  const least = number("least", form.least, { least: 5, most: 240, unit: "minutes", whole: true });
  const most = number("most", form.most, { least: 15, most: 480, unit: "minutes", whole: true });
  if (least > most && !problems.has("least") && !problems.has("most"))
    problems.set("most", "Shorter than the shortest sitting.");
  const buffer = number("buffer", form.buffer, { least: 0, most: 30, unit: "minutes", empty: 0 });
  const onDayShift = number("day-shift", form.hoursOnDayShift, {
    least: 0,
    most: 16,
    unit: "hours",
    empty: 0,
  });
  if (form.timeZone === "") problems.set("zone", "Choose a time zone.");

  if (problems.size > 0 || rota === "waiting") return { problems };
  return {
    problems,
    availability: {
      timeZone: form.timeZone,
      weekly,
      ...(rota === undefined ? {} : { rota }),
      shifts: form.shifts,
      hoursOnDayShift: onDayShift,
      daysOff,
      exceptions,
      sitting: { least, most },
      // Minutes of an hour rarely make a short decimal; what was kept as one comes back as it was.
      buffer: Math.round((buffer / 60) * 10_000) / 10_000,
      ...(form.startsAt === "" ? {} : { startsAt: form.startsAt }),
    },
  };
}

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly unit: "hours" | "minutes";
  readonly whole?: boolean;
  /** What an empty field means; without it the field must be filled. */
  readonly empty?: number;
}

type ReadNumber = (name: string, text: string, limits: Limits) => number;

function readNumber(text: string, limits: Limits): { readonly value: number; readonly problem?: string } {
  const { least, most, unit, whole = false, empty } = limits;
  const plain = text.trim().replace(",", ".");
  if (plain === "" && empty !== undefined) return { value: empty };
  const value = /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : Number.NaN;
  const fits = value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits
    ? { value }
    : { value: least, problem: `Write ${whole ? "whole " : ""}${unit} from ${least} to ${most}.` };
}

function readWeekly(form: TimeForm, number: ReadNumber): TimeAsked["weekly"] {
  if (form.kind === "hours") {
    return { kind: "hours", hours: number("hours", form.hours, { least: 0.25, most: 60, unit: "hours" }) };
  }
  const on = (day: Weekday) =>
    number(day, form.weekdays[day], { least: 0, most: 16, unit: "hours", empty: 0 });
  return {
    kind: "weekdays",
    hours: {
      mon: on("mon"),
      tue: on("tue"),
      wed: on("wed"),
      thu: on("thu"),
      fri: on("fri"),
      sat: on("sat"),
      sun: on("sun"),
    },
  };
}

function readRotaOf(
  { rotaText, rotaFrom }: TimeForm,
  pattern: PatternReading,
  problems: Map<string, string>,
): TimeAsked["rota"] | "waiting" {
  if (rotaText.trim() === "") return undefined;
  if (!isDay(rotaFrom)) problems.set("rota-from", CHOOSE_DAY);
  if (pattern.kind === "read") return { cycle: [...pattern.cycle], from: rotaFrom };
  if (pattern.kind === "unread") problems.set("rota", pattern.message);
  if (pattern.kind === "odd")
    problems.set(
      "rota",
      "Not understood. Write how many days of each kind: “3 nights on, 4 off”, “5 days, 2 off” or “DDNNOOOO”.",
    );
  return "waiting";
}

function readStretch(
  name: string,
  { from, to }: StretchRow,
  problems: Map<string, string>,
): { readonly from: string; readonly to: string } {
  const last = to === "" ? from : to;
  if (!isDay(from)) problems.set(`${name}-from`, CHOOSE_DAY);
  if (!isDay(last) && to !== "") problems.set(`${name}-to`, CHOOSE_DAY);
  else if (isDay(from) && last < from) problems.set(`${name}-to`, "Before the first day.");
  return { from, to: last };
}

/** Hours of an ordinary week as far as the form says, unread fields as none. */
export function hoursInWeek({ kind, hours, weekdays }: TimeForm): number {
  const valueOf = (text: string) => readNumber(text, { least: 0, most: 112, unit: "hours", empty: 0 });
  const texts = kind === "hours" ? [hours] : WEEKDAYS.map((day) => weekdays[day]);
  return texts.reduce((sum, text) => {
    const { value, problem } = valueOf(text);
    return sum + (problem === undefined ? value : 0);
  }, 0);
}
