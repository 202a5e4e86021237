import { z } from "zod";
import { idSchema, livingShape, recordRefSchema } from "./record.ts";

/** The measures a baseline may be given in; ids as in an evaluation's report where it has them. */
const baselineMetricSchema = z.enum(["auc", "concordance", "averagePrecision", "rmse", "mape", "rouge1"]);
export type BaselineMetric = z.infer<typeof baselineMetricSchema>;

/** What honest work on public data reached at a task, to hold a number of one's own against. */
export const baselineSchema = z
  .object({
    ...livingShape,
    /** Words by which the task is found: "readmission", "no-show". */
    task: z.array(z.string().min(3)).min(1),
    /** What was reached, how and on what, in one or two sentences. */
    says: z.string().min(40),
    metric: baselineMetricSchema,
    /** Ends of what was reached, intervals included where they were computed. */
    low: z.number().nonnegative(),
    high: z.number().nonnegative(),
    /** Beyond this a leak is a likelier explanation than the model: a judgement of this project, not of a source. */
    doubtAbove: z.number().optional(),
    /** The same for measures of error, where less is better. */
    doubtBelow: z.number().optional(),
    /** Whether this project computed it, or somebody else published it. */
    by: z.enum(["us", "published"]),
    dataset: idSchema.optional(),
    about: z.array(recordRefSchema).default([]),
  })
  .refine(({ low, high }) => low <= high, { message: "low is above high", path: ["low"] })
  .refine(({ doubtAbove, doubtBelow }) => (doubtAbove === undefined) !== (doubtBelow === undefined), {
    message: "says either what is too high or what is too low to be true",
    path: ["doubtAbove"],
  })
  .refine(
    ({ low, high, doubtAbove = high + 1, doubtBelow = low - 1 }) => doubtAbove > high && doubtBelow < low,
    { message: "doubts what was honestly reached", path: ["doubtAbove"] },
  );
export type Baseline = z.infer<typeof baselineSchema>;
