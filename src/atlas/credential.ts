import { z } from "zod";
import { idSchema, livingShape } from "./record.ts";
import { backgroundSchema, gateSchema } from "./role.ts";
import { skillLevelSchema } from "./skill.ts";

/** Good signs in a programme. */
export const greenFlagSchema = z.enum([
  "recognised-body",
  "applied-projects",
  "health-cases",
  "ethics-and-regulation",
  "taught-with-clinicians",
  "clear-syllabus",
]);
export type GreenFlag = z.infer<typeof greenFlagSchema>;

/** Warning signs in a programme. */
export const redFlagSchema = z.enum([
  "promises-a-job",
  "silent-on-privacy",
  "silent-on-clinical-risk",
  "silent-on-regulation",
  "silent-on-validation",
  "no-project",
  "vague-accreditation",
]);
export type RedFlag = z.infer<typeof redFlagSchema>;

const flagAnswerSchema = z.object({
  answer: z.enum(["yes", "no", "unknown"]),
  because: z.string().optional(),
  sources: z.array(z.string()).default([]),
});

/** One way to be admitted: every rule of it has to be met. */
const eligibilityRouteSchema = z.object({
  id: idSchema,
  label: z.string(),
  status: z.enum(["open", "closed", "unknown"]),
  rules: z.array(gateSchema),
  sources: z.array(z.string()).min(1),
  checkedOn: livingShape.checkedOn,
  expires: livingShape.expires,
});
export type EligibilityRoute = z.infer<typeof eligibilityRouteSchema>;

/** A course, certificate, certification, board or fellowship. No link to it ever earns anybody money. */
export const credentialSchema = z.object({
  ...livingShape,
  provider: z.string(),
  layer: z.enum(["foundational", "healthcare", "advanced"]),
  type: z.enum([
    "course",
    "certificate",
    "degree",
    "certification",
    "board",
    "fellowship",
    "vendor-training",
    "review-course",
    "resource",
  ]),
  url: z.url().optional(),
  /** Whether it can be begun today, as far as we know. */
  offered: z.enum(["yes", "announced", "no", "unknown"]),
  openTo: z.array(backgroundSchema),
  requirements: z.array(z.string()),
  /** Ways in, for what has rules; none when anybody may begin. */
  routes: z.array(eligibilityRouteSchema).default([]),
  /** What is open to somebody whom every route refuses (`credentials`). */
  instead: z.array(idSchema).default([]),
  /** Skills it teaches or tests, with the level it can bring a person to. */
  teaches: z.array(z.object({ skill: idSchema, level: skillLevelSchema })).default([]),
  /** Sectors where it is known and asked for. */
  sectors: z.array(idSchema).default([]),
  /** Ledger entries with its hours and its price, where a source gives them. */
  hours: idSchema.optional(),
  price: idSchema.optional(),
  green: z.partialRecord(greenFlagSchema, flagAnswerSchema).default({}),
  red: z.partialRecord(redFlagSchema, flagAnswerSchema).default({}),
  note: z.string().optional(),
  aliases: z.array(z.string()),
});
export type Credential = z.infer<typeof credentialSchema>;
