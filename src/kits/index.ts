export { checkKit } from "./check-kit.ts";
export type {
  DataCard,
  GradedItem,
  HandIn,
  Kit,
  KitDescription,
  KitGrade,
  KitProblem,
  KitProblemCode,
  NamedAnswers,
  RubricItem,
} from "./kit.ts";
export type { KitFile } from "./kit-file.ts";
export type { KitPorts, Molecule, ReadDicomOutcome, ReadElement } from "./kit-ports.ts";
export { findKit, kits } from "./kits.ts";
export { readKitMark } from "./read-kit-mark.ts";
export type { KitMark } from "./read-kit-mark.ts";
export { writeBrief } from "./write-brief.ts";
export { isKitNumber, writeKit } from "./write-kit.ts";
