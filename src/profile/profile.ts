import { z } from "zod";
import { backgroundSchema, evidenceGradeSchema, skillLevelSchema } from "#src/atlas/index.ts";
import { calendarDateSchema, noteSchema, textSpanSchema } from "#src/kernel/index.ts";
import { documentTextSchema } from "./document-text.ts";

/** The parts of a résumé we tell apart. */
const sectionKindSchema = z.enum([
  "contact",
  "summary",
  "experience",
  "education",
  "skills",
  "projects",
  "certifications",
  "publications",
  "languages",
  "volunteering",
  "awards",
  "interests",
  "other",
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** The person's own words that show something: the span, the words, the page and the part they stand in. */
export const quoteSchema = textSpanSchema.extend({
  text: z.string(),
  page: z.int().positive(),
  section: sectionKindSchema,
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** A value read from the text, with the words it was read from. */
const readFieldSchema = z.object({ value: z.string(), quote: quoteSchema });
export type ReadField = Readonly<z.infer<typeof readFieldSchema>>;

/** A month, or only a year, as résumés give them: `2021-03` or `2021`. */
const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** When something began and ended. `present` means it goes on. */
const periodSchema = z.object({
  start: partialDateSchema.optional(),
  end: z.union([partialDateSchema, z.literal("present")]).optional(),
  quote: quoteSchema,
});
export type Period = Readonly<z.infer<typeof periodSchema>>;

/** A job, an internship or a volunteer post. */
const positionSchema = z.object({
  id: z.string(),
  kind: z.enum(["work", "volunteering", "internship"]),
  title: readFieldSchema.optional(),
  employer: readFieldSchema.optional(),
  location: readFieldSchema.optional(),
  period: periodSchema.optional(),
  /** The whole entry in the text, heading and bullets. */
  span: textSpanSchema,
});
export type Position = Readonly<z.infer<typeof positionSchema>>;

const educationSchema = z.object({
  degree: readFieldSchema.optional(),
  level: z.enum(["bachelor", "master", "doctorate", "other"]),
  /** Still studying when the résumé was written. */
  ongoing: z.boolean(),
  field: readFieldSchema.optional(),
  institution: readFieldSchema.optional(),
  period: periodSchema.optional(),
});
export type Education = Readonly<z.infer<typeof educationSchema>>;

/** A licence or certificate as the person names it; numbers are never kept. */
const credentialHeldSchema = z.object({
  name: readFieldSchema,
  /** The atlas credential it is, when known. */
  credential: z.string().optional(),
  /** The profession it licenses, when it is a licence to practise. */
  licenceOf: backgroundSchema.optional(),
});
export type CredentialHeld = Readonly<z.infer<typeof credentialHeldSchema>>;

/** How strong the evidence for a claim is, weakest first. */
export const gradeSchema = evidenceGradeSchema;
export type Grade = z.infer<typeof gradeSchema>;

/** A skill we say the person has, with the words that show it. No words, no claim. */
export const skillClaimSchema = z.object({
  skill: z.string(),
  label: z.string(),
  grade: gradeSchema,
  level: skillLevelSchema,
  /** Months of the jobs the words stand in, overlapping months counted once; 0 when they stand in none. */
  months: z.number().nonnegative(),
  /** Last month of use read from those jobs, `YYYY-MM`, or nothing when unknown. */
  lastUsed: z.string().optional(),
  /**
   * `read` from the text, `bridge` from work in another profession, `stated` by the person, `made`: shown by something
   * they finished here.
   */
  origin: z.enum(["read", "bridge", "stated", "made"]),
  /** For a bridge: its id, why it carries over, who agreed, and the lower level the person's own words showed. */
  bridge: z
    .object({
      id: z.string(),
      because: z.string(),
      reviewedBy: z.string().optional(),
      /** Set when the work is the skill itself under another name. */
      carries: z.literal("whole").optional(),
      readLevel: skillLevelSchema.optional(),
    })
    .optional(),
  /** What the person finished that shows it; absent when nothing does. */
  artefacts: z
    .array(z.object({ artefact: z.string(), at: z.string().optional(), on: calendarDateSchema }))
    .optional(),
  /** Empty only for `stated` and `made` claims: there the person's correction or artefact is the evidence. */
  evidence: z.array(quoteSchema),
});
export type SkillClaim = Readonly<z.infer<typeof skillClaimSchema>>;

/** Something the person finished that shows a skill at a level. Work it comes from is named in the id: `plan-1/task/skill`. */
const evidenceSchema = z.object({
  id: z.string(),
  skill: z.string(),
  label: z.string(),
  level: skillLevelSchema,
  grade: gradeSchema,
  artefact: z.string(),
  /** An address or the name of a file. */
  at: z.string().optional(),
  on: calendarDateSchema,
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** A correction the person made; it holds over everything we read, now and after a new import. */
export const correctionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("skill-removed"), skill: z.string(), madeOn: calendarDateSchema }),
  z.object({
    kind: z.literal("skill-level"),
    skill: z.string(),
    level: skillLevelSchema,
    madeOn: calendarDateSchema,
  }),
  z.object({
    kind: z.literal("background"),
    background: backgroundSchema,
    holds: z.boolean(),
    madeOn: calendarDateSchema,
  }),
  /** The person answers a gate that the text leaves open, or corrects our reading of it. */
  z.object({
    kind: z.literal("gate"),
    gate: z.string(),
    status: z.enum(["met", "unmet", "unknown"]),
    madeOn: calendarDateSchema,
  }),
]);
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

/** What a résumé says about a person's work, every part of it with the words that show it. */
export const profileSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** What the person sees in lists: the headline or latest title; never used in a decision. */
  headline: z.string(),
  importedOn: calendarDateSchema,
  source: z.object({ kind: documentTextSchema.shape.kind, sha256: z.string(), pages: z.int().positive() }),
  /** Name and ways to reach the person: shown back to them, never an input to any result. */
  contact: z.array(
    z.object({ kind: z.enum(["name", "email", "phone", "link", "location"]), field: readFieldSchema }),
  ),
  positions: z.array(positionSchema),
  education: z.array(educationSchema),
  credentials: z.array(credentialHeldSchema),
  languages: z.array(readFieldSchema),
  /** Backgrounds read from titles, degrees and licences, each with the words; may be several. */
  backgrounds: z.array(z.object({ background: backgroundSchema, evidence: z.array(quoteSchema) })),
  claims: z.array(skillClaimSchema),
  /** Skills the text names but does not claim: "no experience with", "interested in". */
  notClaimed: z.array(
    z.object({
      skill: z.string(),
      label: z.string(),
      polarity: z.enum(["negated", "intended"]),
      quote: quoteSchema,
    }),
  ),
  /** Text that fits nowhere; shown, never dropped. */
  unplaced: z.array(quoteSchema),
  notes: z.array(noteSchema),
  corrections: z.array(correctionSchema),
  /** What the person has finished since; it raises what the text shows. */
  evidence: z.array(evidenceSchema).default([]),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;
