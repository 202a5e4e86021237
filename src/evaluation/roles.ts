import { z } from "zod";

/** Which column plays which part. Guessed from a file, shown, and changeable; names are as in the file. */
export const rolesSchema = z.strictObject({
  /** The outcome: two values, or numbers 0 and 1. */
  label: z.string().optional(),
  /** The value of the outcome that counts as the event, as written in the file. */
  positive: z.string().optional(),
  /** One or more model outputs; the first is the model judged, the others stand beside it. */
  scores: z.array(z.string()).max(5).default([]),
  /** Columns whose levels are compared: sex, age band, site. */
  groups: z.array(z.string()).max(12).default([]),
  /** The person a row belongs to; many rows of one person make the intervals clustered. */
  id: z.string().optional(),
  /** Follow-up time, for survival. */
  time: z.string().optional(),
  /** Event at the end of follow-up: 0 censored, 1 event, 2 a competing event; for alerts the hour of the event. */
  event: z.string().optional(),
  /** Says which rows trained the model and which tested it. */
  split: z.string().optional(),
  /** The value of the split that marks the rows to judge; guessed from its name. */
  tested: z.string().optional(),
  /** The hospital or site of a row, for pooling over sites. */
  site: z.string().optional(),
  /** Hour of the stay, when rows are hours and the score raises alerts. */
  hour: z.string().optional(),
});
export type Roles = z.infer<typeof rolesSchema>;

/** Why a column was taken for a part. */
export interface RoleGuess {
  readonly role: keyof Roles;
  readonly column: string;
  readonly because: string;
  readonly sure: boolean;
}

/** What the person says about the evaluation besides the columns. */
export const evaluationSettingsSchema = z.strictObject({
  /** The threshold used in practice; a row is flagged when its score reaches it. */
  threshold: z.number().optional(),
  /** Why this threshold: a sentence of the person, printed in the report. */
  thresholdReason: z.string().max(2_000).optional(),
  /** The moment of interest for survival, in the unit of the time column. */
  horizon: z.number().positive().optional(),
  level: z.number().min(0.5).max(0.999).default(0.95),
  /** Share of people with the event where the model would be used, when it differs from the file. */
  prevalence: z.number().gt(0).lt(1).optional(),
  /** People the model would score in a day, to turn rates into alerts per day. */
  peoplePerDay: z.number().positive().max(1_000_000).optional(),
  /** For alerts: hours in which no second alert is raised, hours before the event that count as warning. */
  refractory: z.number().min(0).max(1_000).default(6),
  warning: z.number().positive().max(10_000).default(12),
  /** The task, to show honest published figures beside: a baseline id like "readmission". */
  task: z.string().max(80).optional(),
  /** Smaller groups are shown and marked. */
  smallGroup: z.int().min(2).max(10_000).default(50),
  /** Items of a reporting standard that only a person can answer: "TRIPOD+AI 1" → the answer. */
  answers: z.record(z.string().max(80), z.string().max(2_000)).optional(),
  title: z.string().max(200).optional(),
  /** The person says that every row is about somebody made up. */
  declared: z.literal("synthetic").optional(),
});
export type EvaluationSettings = z.infer<typeof evaluationSettingsSchema>;
