import { z } from "zod";

/** What a reviewer is asked to do with one item (S2-11 to S2-14, with correction and red-team work beside them). */
export const reviewKindSchema = z.enum([
  "compare",
  "best-of",
  "mark-defects",
  "rubric",
  "correct",
  "patient-edit",
  "classify",
  "red-team",
]);
export type ReviewKind = z.infer<typeof reviewKindSchema>;

/** Whom an answer is written for: what is enough for one reader may be unsafe for another (S2-04). */
export const audienceSchema = z.enum([
  "patient",
  "patient-low-literacy",
  "carer",
  "young-person",
  "student",
  "nurse",
  "pharmacist",
  "physician",
  "manager",
]);
export type Audience = z.infer<typeof audienceSchema>;

/** The branch of medicine an item belongs to. */
export const specialtySchema = z.enum([
  "primary-care",
  "emergency-medicine",
  "cardiology",
  "endocrinology",
  "infectious-disease",
  "medicines",
  "mental-health",
  "obstetrics-gynaecology",
  "oncology",
  "paediatrics",
  "neurology",
  "radiology",
  "surgery",
  "public-health",
  "nephrology",
  "other",
]);
export type Specialty = z.infer<typeof specialtySchema>;

/** What an item is about, for the rule on who may judge it. */
export const topicSchema = z.enum([
  "diagnosis",
  "treatment",
  "dosing",
  "interactions",
  "triage",
  "education",
  "research",
  "prevention",
  "administration",
  "style",
]);
export type Topic = z.infer<typeof topicSchema>;

/** How much harm a wrong answer could do if a reader acted on it. */
export const riskSchema = z.enum(["low", "moderate", "high"]);
export type Risk = z.infer<typeof riskSchema>;

/** What a reviewer may meet in an item and may always decline. */
export const exposureSchema = z.enum(["self-harm", "abuse", "graphic", "death", "eating-disorder", "hate"]);
export type Exposure = z.infer<typeof exposureSchema>;
