import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** What somebody may do in a project. One person may hold several. */
export const projectRoleSchema = z.enum(["lead", "reviewer", "adjudicator", "observer"]);
export type ProjectRole = z.infer<typeof projectRoleSchema>;

/** Precise titles (S2-29); "medical expert" is none. */
export const professionSchema = z.enum([
  "physician",
  "board-certified-specialist",
  "resident-physician",
  "physician-assistant",
  "nurse-practitioner",
  "registered-nurse",
  "midwife",
  "pharmacist",
  "dentist",
  "psychologist",
  "therapist",
  "dietitian",
  "public-health-researcher",
  "clinical-researcher",
  "medical-writer",
  "healthcare-editor",
  "data-scientist",
  "engineer",
  "student",
  "layperson",
]);
export type Profession = z.infer<typeof professionSchema>;

/**
 * How far a credential was looked into. `lapsed` is what any of the others becomes after its last day, or when somebody
 * learns so.
 */
export const credentialStateSchema = z.enum([
  "self-declared",
  "document-seen",
  "primary-source-checked",
  "lapsed",
]);
export type CredentialState = z.infer<typeof credentialStateSchema>;

/**
 * What somebody is qualified as. The number of a licence is never kept: who needs it looks at the register again.
 * Version of NCQA-style upkeep: `expires` is asked for again when it has passed.
 */
export const credentialSchema = z.strictObject({
  id: z.string().min(1).max(60),
  profession: professionSchema,
  /** As the person would sign: "registered nurse, intensive care". */
  title: z.string().min(1).max(200),
  /** Where it is valid: "US-TX", "GB", or "" when the profession has no licence. */
  jurisdiction: z.string().max(60),
  state: credentialStateSchema,
  expires: calendarDateSchema.optional(),
  /** The register or document that was looked at. */
  source: z.string().max(300).optional(),
  checkedOn: calendarDateSchema.optional(),
});
export type Credential = z.infer<typeof credentialSchema>;
