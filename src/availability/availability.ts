import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** What a person's work makes of a day. A night shift begins on its day and ends the next morning. */
export const shiftKindSchema = z.enum(["day", "night", "off"]);
export type ShiftKind = z.infer<typeof shiftKindSchema>;

/** A time of day on the wall clock of the time zone, `18:30`. */
const wallTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const hoursOfDaySchema = z.number().min(0).max(16);

/** When a person can work on the plan. */
export const availabilitySchema = z.object({
  /** IANA name, such as `Europe/Paris`. */
  timeZone: z.string().default("UTC"),
  weekly: z.discriminatedUnion("kind", [
    /** So many hours a week, on whatever days are free. */
    z.object({ kind: z.literal("hours"), hours: z.number().positive().max(60) }),
    /** So many hours on each weekday. */
    z.object({
      kind: z.literal("weekdays"),
      hours: z.object({
        mon: hoursOfDaySchema,
        tue: hoursOfDaySchema,
        wed: hoursOfDaySchema,
        thu: hoursOfDaySchema,
        fri: hoursOfDaySchema,
        sat: hoursOfDaySchema,
        sun: hoursOfDaySchema,
      }),
    }),
  ]),
  /** A rota that repeats: the kind of each day of the cycle, the first of them on `from`. */
  rota: z.object({ cycle: z.array(shiftKindSchema).min(1).max(366), from: calendarDateSchema }).optional(),
  /** Shifts of single days, from a calendar; they hold over the rota. */
  shifts: z.array(z.object({ date: calendarDateSchema, kind: shiftKindSchema })).default([]),
  /** Hours left on the day of a day shift; a night shift and the day after it leave none. */
  hoursOnDayShift: hoursOfDaySchema.default(0),
  /** Leave, holidays, exams: nothing is planned from the first to the last of these days. */
  daysOff: z
    .array(z.object({ from: calendarDateSchema, to: calendarDateSchema, label: z.string().optional() }))
    .default([]),
  /** A stretch with other hours than usual, in all its days together. */
  exceptions: z
    .array(z.object({ from: calendarDateSchema, to: calendarDateSchema, hours: z.number().min(0).max(112) }))
    .default([]),
  /** Shortest sitting worth sitting down for, and longest before a break. Minutes. */
  sitting: z
    .object({ least: z.int().min(5).max(240), most: z.int().min(15).max(480) })
    .refine(({ least, most }) => least <= most, { message: "least ≤ most" })
    .default({ least: 30, most: 120 }),
  /** Share of the time kept free for what takes longer than thought. */
  buffer: z.number().min(0).max(0.5).default(0.1),
  /** When a day's work begins on the clock; without it a calendar shows whole days. */
  startsAt: wallTimeSchema.optional(),
});
export type Availability = Readonly<z.infer<typeof availabilitySchema>>;

/** One day with the minutes it has for the plan, and why it has none or fewer. */
export const openDaySchema = z.object({
  date: calendarDateSchema,
  minutes: z.int().nonnegative(),
  because: z.enum(["night-shift", "after-night", "day-shift", "day-off", "exception"]).optional(),
});
export type OpenDay = Readonly<z.infer<typeof openDaySchema>>;

/** A stretch of one piece of work on one day. */
export const sittingSchema = z.object({
  date: calendarDateSchema,
  minutes: z.int().positive(),
  /** On the wall clock of the availability's time zone. */
  startsAt: wallTimeSchema.optional(),
});
export type Sitting = Readonly<z.infer<typeof sittingSchema>>;
