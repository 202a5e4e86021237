import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { idSchema, recordRefSchema, recordShape } from "./record.ts";

/** How sure we are: nobody looked, another source agrees, another source says otherwise, or time has passed it by. */
export const verificationSchema = z.enum(["unverified", "confirmed", "contradicted", "stale"]);
export type Verification = z.infer<typeof verificationSchema>;

/** What we found when we looked, kept for ever: a later look adds to the list and takes nothing away. */
const findingSchema = z.object({
  on: calendarDateSchema,
  verification: verificationSchema,
  found: z.string().min(10),
  sources: z.array(z.string()).min(1),
});

/**
 * One entry of the ledger: a figure or a statement that somebody made. Two sources are two entries, never one number.
 * `says` holds no figure of its own: the figure stands in the fields, so that it can be drawn, compared and checked.
 */
export const claimSchema = z
  .object({
    ...recordShape,
    topic: z.enum([
      "pay",
      "market",
      "jobs",
      "work",
      "evidence",
      "regulation",
      "technology",
      "programme",
      "employer",
    ]),
    says: z.string().min(15),
    /** A single figure. */
    value: z.number().optional(),
    /** A range; with `openTop` the upper end is a floor for the top ("200,000 and more"). */
    from: z.number().optional(),
    to: z.number().optional(),
    openTop: z.boolean().default(false),
    approximate: z.boolean().default(false),
    /** What is counted: "percent", "postings", "hours a day", "Hedges g". Money has `currency` instead. */
    unit: z.string().optional(),
    /** ISO 4217. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    /** What a sum of money is for. */
    per: z.enum(["year", "month", "day", "hour", "once"]).optional(),
    /** 95 % interval of `value` unless the note says otherwise. */
    interval: z.object({ from: z.number(), to: z.number() }).optional(),
    /** The time the figure speaks of, as its source gives it: "2025", "Oct 2024 to Oct 2025", "not stated". */
    period: z.string().min(2),
    /** The place the figure speaks of: "United States", "global", "not stated". */
    region: z.string().min(2),
    /** Who or what was counted, with n where known. */
    population: z.string().min(2),
    /** For pay: base salary, total compensation, or not said. */
    component: z.enum(["base", "total", "unspecified"]).optional(),
    /** The host or report that the source itself names as its authority. */
    citedBy: z.string().optional(),
    retrievedOn: calendarDateSchema,
    verification: verificationSchema,
    note: z.string().optional(),
    history: z.array(findingSchema).default([]),
    /** Records this speaks of. For pay: the roles. */
    about: z.array(recordRefSchema).default([]),
    /** Entries that cannot both be right, or that must be read together. */
    against: z.array(idSchema).default([]),
  })
  .refine(({ topic, component }) => (topic === "pay") === (component !== undefined), {
    message: "pay says its component, and nothing else does",
    path: ["component"],
  })
  .refine(({ value, from, to }) => value === undefined || (from === undefined && to === undefined), {
    message: "a figure is one value or a range, not both",
    path: ["value"],
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: "a range runs upwards",
    path: ["from"],
  })
  .refine(
    ({ value, from, to, unit, currency }) =>
      (value === undefined && from === undefined && to === undefined) ||
      (unit === undefined) !== (currency === undefined),
    { message: "a figure has a unit or a currency, one of the two", path: ["unit"] },
  )
  .refine(({ verification, history }) => verification === "unverified" || history.length > 0, {
    message: "what was checked says what was found",
    path: ["history"],
  });
export type Claim = z.infer<typeof claimSchema>;
