import { z } from "zod";
import {
  availabilitySchema,
  describeAvailability,
  layOutDays,
  openDaySchema,
  plannableMinutes,
  readRota,
} from "#src/availability/index.ts";
import { addDays, AppError, calendarDateSchema } from "#src/kernel/index.ts";
import { defineOperation } from "./define-operation.ts";

const WEEKS = 13;
const DAYS = 7 * WEEKS;

export const previewAvailability = defineOperation({
  name: "availability.preview",
  summary: "Show the time that hours, shifts and days off leave in 13 weeks",
  input: z.object({ availability: availabilitySchema, start: calendarDateSchema }),
  output: z.object({
    version: z.literal(1),
    says: z.array(z.string()),
    weeks: z.array(
      z.object({ week: z.int(), minutes: z.int(), plannable: z.int(), days: z.array(openDaySchema) }),
    ),
  }),
  run: async ({ availability, start }) => {
    const days = layOutDays(availability, start, DAYS);
    return {
      version: 1 as const,
      says: [...describeAvailability(availability)],
      weeks: Array.from({ length: WEEKS }, (_, week) => {
        const own = days.slice(week * 7, week * 7 + 7);
        return {
          week: week + 1,
          minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
          plannable: plannableMinutes(own, availability.buffer),
          days: [...own],
        };
      }),
    };
  },
});

export const readRotaWords = defineOperation({
  name: "availability.readRota",
  summary: "Read a rota as people write it, such as “3 nights on, 4 off”",
  input: z.object({ text: z.string().max(400), from: calendarDateSchema }),
  output: z.object({ version: z.literal(1), rota: availabilitySchema.shape.rota.unwrap() }),
  run: async ({ text, from }) => {
    const rota = readRota(text, from);
    if (rota === undefined) throw new AppError("invalid_input", { kind: "rota", id: "text" });
    return { version: 1 as const, rota };
  },
});

export const readShiftCalendar = defineOperation({
  name: "availability.readCalendar",
  summary: "Read shifts and days off from a calendar file",
  input: z.object({
    ics: z.string().max(1_500_000),
    from: calendarDateSchema,
    timeZone: z.string().max(64).default("UTC"),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("read"),
      shifts: availabilitySchema.shape.shifts.unwrap(),
      daysOff: availabilitySchema.shape.daysOff.unwrap(),
      ignored: z.int(),
    }),
    z.object({ kind: z.literal("failed"), reason: z.enum(["not-a-calendar", "too-large", "no-events"]) }),
  ]),
  run: async ({ ics, from, timeZone }, ports) =>
    ports.readShifts(ics, { from, to: addDays(from, DAYS + 6) }, timeZone),
});
