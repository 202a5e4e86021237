import { z } from "zod";

const line = z.string().max(600);
const paragraph = z.string().max(4_000);

/** A way it can hurt somebody, and what stands against it; severity and likelihood from 1 to 5 (ISO 14971, DCB0129). */
const hazardSchema = z.strictObject({
  hazard: line,
  harm: line,
  cause: line,
  severity: z.int().min(1).max(5),
  likelihood: z.int().min(1).max(5),
  control: line,
  /** Likelihood once the control is in place. */
  likelihoodAfter: z.int().min(1).max(5),
  owner: line,
});
export type Hazard = z.infer<typeof hazardSchema>;

/** One assumption of an ROI model: a range, never one number. */
const assumptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,40}$/u),
  label: line,
  unit: line,
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  /** Where the range comes from: a measurement, a paper, a guess said to be one. */
  source: line,
});
export type Assumption = z.infer<typeof assumptionSchema>;

const stepSchema = z.strictObject({
  step: line,
  who: line,
  minutes: z.number().nonnegative().optional(),
  note: line,
});

/** The structured part of each kind of proof. */
export const structureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("case-study") }),
  z.strictObject({
    kind: z.literal("workflow-redesign"),
    before: z.array(stepSchema).max(40),
    after: z.array(stepSchema).max(40),
    hazards: z.array(hazardSchema).max(40),
    equity: paragraph,
    measures: z.array(line).max(20),
  }),
  z.strictObject({
    kind: z.literal("roi-model"),
    currency: z.string().max(8),
    years: z.int().min(1).max(10),
    assumptions: z.array(assumptionSchema).max(30),
    /** Yearly benefit and yearly cost and the cost once, each a formula over the ids of the assumptions. */
    benefit: line,
    cost: line,
    setUp: line,
    /** What cannot be counted in money. */
    beyondMoney: paragraph,
  }),
  z.strictObject({
    kind: z.literal("paper-critique"),
    reference: line,
    doi: line,
    /** Answers by item of the appraisal list. */
    answers: z
      .array(
        z.strictObject({ item: line, judgement: z.enum(["yes", "partly", "no", "unclear"]), why: paragraph }),
      )
      .max(60),
    wouldUse: paragraph,
  }),
  z.strictObject({
    kind: z.literal("product-spec"),
    problem: paragraph,
    users: z.array(line).max(20),
    inputs: z.array(line).max(40),
    outputs: z.array(line).max(40),
    outOfScope: z.array(line).max(40),
    requirements: z
      .array(z.strictObject({ need: line, measure: line, priority: z.enum(["must", "should", "could"]) }))
      .max(60),
    hazards: z.array(hazardSchema).max(40),
    successMeasures: z.array(line).max(20),
    rollback: paragraph,
  }),
  z.strictObject({
    kind: z.literal("governance-memo"),
    decision: paragraph,
    regime: z.array(line).max(20),
    risks: z.array(hazardSchema).max(40),
    controls: z.array(z.strictObject({ control: line, owner: line, evidence: line, due: line })).max(40),
    monitoring: z.array(line).max(20),
    stopRule: paragraph,
  }),
  z.strictObject({
    kind: z.literal("clinical-playbook"),
    painPoint: paragraph,
    guardrails: z.array(line).max(30),
    hazards: z.array(hazardSchema).max(40),
    equity: paragraph,
    /** Alerts somebody can bear: people a nurse looks after, hours of a shift, alerts an hour that are too many. */
    alertBudget: z.strictObject({
      patientsPerNurse: z.number().positive(),
      shiftHours: z.number().positive(),
      alertsPerPatientDay: z.number().nonnegative(),
      mostPerShift: z.number().nonnegative(),
    }),
    measures: z.array(line).max(20),
    rollOut: z.array(stepSchema).max(40),
  }),
]);
export type Structure = z.infer<typeof structureSchema>;
