export { carryCorrections, correctProfile, withdrawCorrection } from "./correct-profile.ts";
export { describeDocumentFailure } from "./describe-failure.ts";
export { documentFailureSchema, documentTextSchema } from "./document-text.ts";
export type { DocumentFailure, DocumentText, TextLine } from "./document-text.ts";
export { draftProfile } from "./draft-profile.ts";
export { effectiveBackgrounds, effectiveClaims } from "./effective-profile.ts";
export { importResume } from "./import-resume.ts";
export type { ImportResumeOutcome, ImportResumePorts } from "./import-resume.ts";
export { correctionSchema, gradeSchema, profileSchema, quoteSchema, skillClaimSchema } from "./profile.ts";
export type {
  Correction,
  CredentialHeld,
  Education,
  Evidence,
  Grade,
  Period,
  Position,
  Profile,
  Quote,
  ReadField,
  SectionKind,
  SkillClaim,
} from "./profile.ts";
export { replaceEvidence } from "./raise-claims.ts";
export { readProfile } from "./read-profile.ts";
