import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { answerSchema } from "./answer-schema.ts";
import { evaluationSettingsSchema, rolesSchema } from "./roles.ts";
import { alertReportSchema, survivalReportSchema } from "./report-in-time.ts";

const share = z.number();

/** Something a reader must know before the numbers. `stops`: no number is given; `serious`: read this first. */
export const warningSchema = z.object({
  code: z.string(),
  weight: z.enum(["stops", "serious", "minor"]),
  says: z.string(),
  /** What to do about it. */
  advice: z.string(),
  columns: z.array(z.string()).default([]),
  /** Rows, people or columns it concerns. */
  count: z.number().optional(),
});
export type EvaluationWarning = z.infer<typeof warningSchema>;

const twoByTwo = {
  truePositives: z.int(),
  falsePositives: z.int(),
  falseNegatives: z.int(),
  trueNegatives: z.int(),
};

/** Everything that follows from one threshold; a row is flagged when its score reaches it. */
const thresholdRowSchema = z.object({
  threshold: z.number(),
  ...twoByTwo,
  sensitivity: answerSchema,
  specificity: answerSchema,
  ppv: answerSchema,
  npv: answerSchema,
  flagged: share,
  netBenefit: answerSchema,
});
export type ThresholdRow = z.infer<typeof thresholdRowSchema>;

const metricsSchema = z.record(z.string(), answerSchema);

/** A flexible calibration curve with its pointwise band; null where the band is not defined. */
const calibrationCurveSchema = z.object({
  method: z.string(),
  predicted: z.array(z.number()),
  observed: z.array(z.number()),
  low: z.array(z.number().nullable()),
  high: z.array(z.number().nullable()),
});

const binSchema = z.object({ n: z.int(), predicted: z.number(), observed: answerSchema });

const calibrationSchema = z.object({
  metrics: metricsSchema,
  curve: calibrationCurveSchema.optional(),
  /** Tenths of the predictions, equal in number. */
  bins: z.array(binSchema),
});

const curvePointSchema = z.object({ threshold: z.number(), model: answerSchema, all: z.number() });

/** One level of one group column beside the whole. */
const subgroupSchema = z.object({
  column: z.string(),
  level: z.string(),
  n: z.int(),
  events: z.int(),
  /** Too few to lean on; shown all the same. */
  small: z.boolean(),
  metrics: metricsSchema,
});
export type SubgroupRow = z.infer<typeof subgroupSchema>;

const gapSchema = z.object({
  column: z.string(),
  level: z.string(),
  against: z.string(),
  metric: z.string(),
  difference: answerSchema,
});

/** A figure others published for such a task, with where it stands. */
const baselineSchema = z.object({
  id: z.string(),
  task: z.string(),
  says: z.string(),
  /** The metric it is about, as named in `metrics`. */
  metric: z.string(),
  low: z.number(),
  high: z.number(),
  /** Above this the data is a likelier explanation than the model. */
  doubtAbove: z.number().optional(),
  sources: z.array(z.string()),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** One item of a reporting standard: answered by the person, by a check of the numbers, or missing. */
const checklistRowSchema = z.object({
  standard: z.string(),
  item: z.string(),
  asks: z.string(),
  state: z.enum(["answered", "checked", "missing"]),
  says: z.string(),
});
export type ChecklistRow = z.infer<typeof checklistRowSchema>;

const otherModelSchema = z.object({
  score: z.string(),
  metrics: metricsSchema,
  /** This model minus the first. */
  aucDifference: answerSchema,
  aucTest: answerSchema,
});

/** The evaluation of a predictions file: what `clerkship evaluate --json` prints. Version 1; it only grows. */
export const reportSchema = z.object({
  version: z.literal(1),
  title: z.string(),
  madeOn: calendarDateSchema,
  file: z.object({ name: z.string(), sha256: z.string(), rows: z.int(), columns: z.array(z.string()) }),
  roles: rolesSchema,
  guesses: z.array(
    z.object({ role: z.string(), column: z.string(), because: z.string(), sure: z.boolean() }),
  ),
  settings: evaluationSettingsSchema,
  /** Rows used, rows with the event, people when an id is named. */
  n: z.int(),
  events: z.int(),
  people: z.int().optional(),
  prevalence: answerSchema,
  dropped: z.array(z.object({ because: z.string(), rows: z.int() })),
  /** Where the field's tools disagree, the way this report counts. */
  conventions: z.array(z.object({ code: z.string(), says: z.string(), source: z.string() })),
  metrics: metricsSchema,
  roc: z.array(z.object({ falsePositiveRate: z.number(), sensitivity: z.number() })),
  precisionRecall: z.array(z.object({ recall: z.number(), precision: z.number() })),
  /** Counts of rows with and without the event by score, equal widths from `low` to `high`. */
  histogram: z.object({
    low: z.number(),
    high: z.number(),
    events: z.array(z.int()),
    others: z.array(z.int()),
  }),
  calibration: calibrationSchema.optional(),
  thresholds: z.array(thresholdRowSchema),
  /** The row of the threshold in use, and who chose it. */
  chosen: z
    .object({ row: thresholdRowSchema, by: z.enum(["person", "convention"]), reason: z.string() })
    .optional(),
  decisionCurve: z.array(curvePointSchema),
  subgroups: z.array(subgroupSchema),
  gaps: z.array(gapSchema),
  otherModels: z.array(otherModelSchema),
  sites: z.object({ pooled: metricsSchema, rows: z.array(subgroupSchema) }).optional(),
  survival: survivalReportSchema.optional(),
  alerts: alertReportSchema.optional(),
  baselines: z.array(baselineSchema),
  sampleSize: metricsSchema,
  missing: z.array(z.object({ column: z.string(), level: z.string(), share: answerSchema })),
  checklist: z.array(checklistRowSchema),
  warnings: z.array(warningSchema),
  /** The report in plain sentences. */
  summary: z.array(z.string()).optional(),
  /** What the metrics in it are called, what each tells and how many digits help, by id. */
  names: z.record(z.string(), z.object({ label: z.string(), says: z.string(), digits: z.int() })).optional(),
});
export type EvaluationReport = z.infer<typeof reportSchema>;
