export { caseStudySchema, proofKindSchema, sectionIdSchema } from "./case-study.ts";
export type { CaseStudy, ProofKind, SectionId, UsedData } from "./case-study.ts";
export { gateResultSchema } from "./gate.ts";
export type { GateResult } from "./gate.ts";
export { readCaseStudy } from "./read-case-study.ts";
export type { Assumption, Hazard, Structure } from "./structure.ts";
