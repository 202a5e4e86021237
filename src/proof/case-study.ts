import { z } from "zod";
import { skillLevelSchema } from "#src/atlas/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { structureSchema } from "./structure.ts";

/** The parts of every piece of proof, in the order a reader meets them (S0-B7, S0-B7c). */
export const sectionIdSchema = z.enum([
  "context",
  "data",
  "approach",
  "evaluation",
  "clinical-meaning",
  "risks",
  "override",
  "next-steps",
]);
export type SectionId = z.infer<typeof sectionIdSchema>;

/** What is being shown: a study with a model, or one of the kinds that need no code. */
export const proofKindSchema = z.enum([
  "case-study",
  "workflow-redesign",
  "roi-model",
  "paper-critique",
  "product-spec",
  "governance-memo",
  "clinical-playbook",
]);
export type ProofKind = z.infer<typeof proofKindSchema>;

const TEXT = 20_000;

/** One set of data behind the work and the right to use it. */
export const usedDataSchema = z.strictObject({
  /** A record of `datasets`, or none for data described here. */
  dataset: z.string().optional(),
  name: z.string().max(200),
  /** Where it came from: an address, a generator with its number, "made by hand". */
  provenance: z.string().max(1_000),
  licence: z.string().max(200),
  access: z.enum(["synthetic", "open", "registered", "agreement", "credentialed", "own-records"]),
  /** Whether rows of it went to a model that runs on somebody else's machine. */
  hostedModel: z.boolean(),
});
export type UsedData = z.infer<typeof usedDataSchema>;

/** What somebody else said of the work. Self-issued until a person other than the author signs it off. */
const reviewOfProofSchema = z.strictObject({
  by: z.string().max(200),
  /** Profession and place as they would sign: "registered nurse, intensive care". */
  role: z.string().max(200),
  on: calendarDateSchema,
  kind: z.enum(["peer", "external"]),
  says: z.string().max(TEXT),
  /** Where the review itself can be seen; an external one needs it. */
  at: z.url().optional(),
  /** The reviewer's own signature over this review and the hash of the work; without one it is only told. */
  signed: z.strictObject({ key: z.string(), study: z.string(), value: z.string() }).optional(),
});

/** A piece of proof, as it is written and kept. Version 1. */
export const caseStudySchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  kind: proofKindSchema,
  title: z.string().max(200),
  /** One sentence for a list: which problem, for whom (S0-B03). */
  summary: z.string().max(600),
  author: z.string().max(200),
  profileId: z.string().optional(),
  /** The record of `blueprints` it follows. */
  blueprint: z.string().optional(),
  /** The work of a kept plan that it finishes. */
  plan: z.strictObject({ id: z.string(), work: z.string() }).optional(),
  createdOn: calendarDateSchema,
  changedOn: calendarDateSchema,
  /** Plain text with blank lines between paragraphs and "- " for lists; {{auc}} stands for a live result. */
  sections: z.partialRecord(sectionIdSchema, z.string().max(TEXT)),
  data: z.array(usedDataSchema).max(20),
  /** Kept evaluations it shows; numbers and figures come from them each time it is written. */
  evaluations: z.array(z.string()).max(5),
  /** The reason when no subgroup was looked at. */
  noSubgroupsBecause: z.string().max(2_000),
  disclaimer: z.string().max(2_000),
  /** What kinds without code hold besides text: hazards, assumptions, appraisal, requirements. */
  structure: structureSchema,
  skills: z.array(z.strictObject({ skill: z.string(), level: skillLevelSchema })).max(30),
  links: z.array(z.strictObject({ label: z.string().max(100), url: z.url() })).max(20),
  reviews: z.array(reviewOfProofSchema).max(20),
  /** What its author said of the texts: nobody in them exists, or all of it is public already. */
  declared: z.enum(["synthetic", "public"]).optional(),
  /** Words its author says name no patient, such as somebody who is cited. */
  kept: z.array(z.string().min(1).max(300)).max(200).optional(),
  /** Set when it was published; a change after that takes it back to draft. */
  publishedOn: calendarDateSchema.optional(),
});
export type CaseStudy = z.infer<typeof caseStudySchema>;
