export { documentFailureSchema, documentTextSchema } from "./document-text.ts";
export type { DocumentFailure, DocumentText, TextLine } from "./document-text.ts";
export { correctionSchema, gradeSchema, profileSchema, quoteSchema, skillClaimSchema } from "./profile.ts";
export type {
  Correction,
  CredentialHeld,
  Education,
  Grade,
  Period,
  Position,
  Profile,
  Quote,
  ReadField,
  SectionKind,
  SkillClaim,
} from "./profile.ts";
