import { z } from "zod";
import {
  exposureSchema,
  judgementSchema,
  labelQuestionSchema,
  reviewItemSchema,
  severitySchema,
} from "#src/review/index.ts";
import { credentialSchema, projectRoleSchema } from "./person.ts";
import { policyRuleSchema } from "./policy.ts";
import { settingsSchema } from "./settings.ts";

const NOTE = 4_000;
const because = z.string().min(1).max(2_000);
const person = z.string().min(1).max(60);
const item = z.string().min(1).max(120);

/** What an item is for: to be judged, to watch over quality with a known answer, or to let people in. */
export const partSchema = z.enum(["work", "gold", "qualification"]);
export type Part = z.infer<typeof partSchema>;

/** Something that happened in a project. Nothing else changes one. */
export const actSchema = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("project-created"),
    title: z.string().min(1).max(200),
    purpose: z.string().max(NOTE),
    /** Decides every order that chance decides. */
    seed: z.int().nonnegative(),
  }),
  z.strictObject({ act: z.literal("settings-set"), settings: settingsSchema, because }),
  z.strictObject({
    act: z.literal("guideline-set"),
    version: z.int().positive(),
    text: z.string().min(1).max(100_000),
    because,
  }),
  z.strictObject({
    act: z.literal("policy-set"),
    version: z.int().positive(),
    rules: z.array(policyRuleSchema).max(200),
    because,
  }),
  /** Questions asked with every item besides its task. */
  z.strictObject({
    act: z.literal("questions-set"),
    questions: z.array(labelQuestionSchema).max(20),
    because,
  }),
  z.strictObject({
    act: z.literal("items-added"),
    part: partSchema,
    items: z.array(reviewItemSchema).min(1).max(500),
  }),
  z.strictObject({ act: z.literal("items-withdrawn"), items: z.array(item).min(1), because }),
  z.strictObject({ act: z.literal("person-added"), person, roles: z.array(projectRoleSchema).min(1) }),
  z.strictObject({ act: z.literal("roles-set"), person, roles: z.array(projectRoleSchema).min(1), because }),
  z.strictObject({ act: z.literal("person-left"), person, because }),
  z.strictObject({ act: z.literal("credential-set"), person, credential: credentialSchema }),
  z.strictObject({ act: z.literal("credential-lapsed"), person, credential: z.string(), because }),
  z.strictObject({
    act: z.literal("consent-given"),
    /** SHA-256 of the text agreed to. */
    text: z.string(),
    accepts: z.array(exposureSchema),
  }),
  z.strictObject({ act: z.literal("consent-withdrawn"), because: z.string().max(NOTE).default("") }),
  /** An item was put before somebody, with its answers in this order. */
  z.strictObject({ act: z.literal("item-shown"), item, order: z.array(z.string()).max(16) }),
  z.strictObject({
    act: z.literal("item-judged"),
    item,
    judgement: judgementSchema,
    /** Answers to the questions of the project, by question. */
    answers: z.record(z.string(), z.array(z.string())).default({}),
    order: z.array(z.string()).max(16),
    /** Seconds; shown to the person alone, never ranked. */
    seconds: z.number().nonnegative().optional(),
    /** Made by the person's own device, so that sending twice stores once. */
    key: z.string().min(8).max(80),
  }),
  z.strictObject({ act: z.literal("judgement-withdrawn"), item, key: z.string().max(80) }),
  z.strictObject({
    act: z.literal("item-skipped"),
    item,
    why: z.enum(["distressing", "outside-my-scope", "missing-context", "technical", "no-reason"]),
    note: z.string().max(NOTE).default(""),
  }),
  z.strictObject({
    act: z.literal("item-flagged"),
    item,
    flag: z.enum(["identifier", "emergency", "broken-item", "unclear-guideline", "unsafe-answer", "other"]),
    severity: severitySchema,
    note: z.string().max(NOTE).default(""),
  }),
  z.strictObject({
    act: z.literal("flag-settled"),
    flag: z.int().positive(),
    outcome: z.enum(["upheld", "dismissed"]),
    because,
  }),
  z.strictObject({
    act: z.literal("comment-made"),
    item,
    answer: z.string().max(40).optional(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    text: z.string().min(1).max(NOTE),
  }),
  z.strictObject({
    act: z.literal("item-adjudicated"),
    item,
    judgement: judgementSchema,
    /** What becomes of the critical marks people made on each answer. */
    critical: z.record(z.string(), z.enum(["upheld", "dismissed"])).default({}),
    because,
  }),
  z.strictObject({ act: z.literal("qualification-set"), person, passed: z.boolean(), because }),
  /** A model's own judgements beside people's: never one of theirs. */
  z.strictObject({
    act: z.literal("judge-ran"),
    model: z.string().max(200),
    host: z.string().max(200),
    prompt: z.string().max(60),
    said: z
      .array(z.strictObject({ item, choice: z.string().max(60), order: z.array(z.string()).max(16) }))
      .max(500),
    unreadable: z.int().nonnegative(),
  }),
  z.strictObject({ act: z.literal("models-unsealed"), because }),
  z.strictObject({
    act: z.literal("exported"),
    what: z.string().max(60),
    files: z.int().nonnegative(),
    rows: z.int().nonnegative(),
  }),
  z.strictObject({
    act: z.literal("hook-set"),
    hook: z.string(),
    host: z.string(),
    events: z.array(z.string()),
  }),
  z.strictObject({ act: z.literal("hook-removed"), hook: z.string() }),
  z.strictObject({ act: z.literal("project-closed"), because }),
  z.strictObject({ act: z.literal("project-reopened"), because }),
]);
export type Act = z.infer<typeof actSchema>;

/** An act in its place in the chain. */
export const recordedActSchema = z.strictObject({
  version: z.literal(1),
  project: z.string(),
  seq: z.int().positive(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Pseudonym of who did it. */
  by: person,
  /** The guideline in force; 0 before the first. */
  guideline: z.int().nonnegative(),
  /** SHA-256 of the act before, or of nothing. */
  before: z.string(),
  deed: actSchema,
});
export type RecordedAct = z.infer<typeof recordedActSchema>;
