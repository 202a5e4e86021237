import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** One task in one week. A task longer than a week's hours is split into parts with ids of their own. */
const planTaskSchema = z.object({
  /** Stable: the same task keeps its id when the plan is drafted again. */
  id: z.string(),
  title: z.string(),
  hours: z.number().positive(),
  after: z.array(z.string()),
  artefact: z.string().optional(),
  skills: z.array(z.string()),
  ifThen: z.string(),
  because: z.string(),
  block: z.enum(["0-30", "31-60", "61-90"]),
  done: z.boolean(),
});
export type PlanTask = Readonly<z.infer<typeof planTaskSchema>>;

const planWeekSchema = z.object({
  week: z.int().min(1).max(13),
  from: calendarDateSchema,
  to: calendarDateSchema,
  capacityHours: z.number().nonnegative(),
  tasks: z.array(planTaskSchema),
});
export type PlanWeek = Readonly<z.infer<typeof planWeekSchema>>;

/** Thirteen weeks of work towards one lane, and what did not fit. */
export const planSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  profileId: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  domain: z.string(),
  sector: z.string(),
  pathway: z.string(),
  start: calendarDateSchema,
  hoursPerWeek: z.number().positive(),
  weeks: z.array(planWeekSchema).length(13),
  leftOut: z.array(z.object({ id: z.string(), title: z.string(), because: z.string() })),
  /** Ids of done tasks, kept even when a new draft no longer holds the task. */
  done: z.array(z.string()),
});
export type Plan = Readonly<z.infer<typeof planSchema>>;
