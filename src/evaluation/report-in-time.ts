import { z } from "zod";
import { answerSchema } from "./answer-schema.ts";

const curve = z.object({
  group: z.string(),
  n: z.int(),
  events: z.int(),
  times: z.array(z.number()),
  survival: z.array(z.number()),
  low: z.array(z.number().nullable()),
  high: z.array(z.number().nullable()),
  atRisk: z.array(z.object({ time: z.number(), n: z.int() })),
});

/** Accuracy and calibration of a risk over time, at one horizon. */
export const survivalReportSchema = z.object({
  horizon: z.number(),
  /** Whether the score is a probability of the event by the horizon or only an order. */
  scoreIsRisk: z.boolean(),
  competing: z.boolean(),
  metrics: z.record(z.string(), answerSchema),
  /** Kaplan–Meier (or one minus cumulative incidence) of all and of thirds of the score. */
  curves: z.array(curve),
  logRank: answerSchema,
  decisionCurve: z.array(z.object({ threshold: z.number(), model: answerSchema, all: z.number() })),
});
export type SurvivalReport = z.infer<typeof survivalReportSchema>;

/** What a score does to the people who get its alerts. */
export const alertReportSchema = z.object({
  refractory: z.number(),
  warning: z.number(),
  patientDays: z.number(),
  rows: z.array(
    z.object({
      threshold: z.number(),
      alerts: z.int(),
      perPatientDay: answerSchema,
      ppv: answerSchema,
      sensitivity: answerSchema,
      /** Alerts looked at for one true one. */
      numberNeededToEvaluate: answerSchema,
      /** Hours from first true alert to event: lower quartile, median, upper quartile. */
      leadTime: z.array(z.number()),
    }),
  ),
  /** Alerts of each day of the stay at the chosen threshold. */
  perDay: z.array(z.object({ day: z.int(), alerts: z.int(), patientDays: z.number() })),
});
export type AlertReport = z.infer<typeof alertReportSchema>;
