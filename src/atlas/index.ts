export { gradeSchema } from "./advice.ts";
export type { Advice, Grade } from "./advice.ts";
export { atlasSchema } from "./atlas.ts";
export type { Atlas } from "./atlas.ts";
export { checkAtlas } from "./check-atlas.ts";
export type { AtlasProblem } from "./atlas-problem.ts";
export { backgroundWords } from "./background-words.ts";
export type { Baseline, BaselineMetric } from "./baseline.ts";
export { checkCoverage } from "./check-coverage.ts";
export type { Coverage } from "./check-coverage.ts";
export { listLinks } from "./check-references.ts";
export type { Checklist } from "./checklist.ts";
export type { Claim, Verification } from "./claim.ts";
export type { CoverageRow } from "./coverage.ts";
export { greenFlagSchema, redFlagSchema } from "./credential.ts";
export type { Credential, EligibilityRoute, GreenFlag, RedFlag } from "./credential.ts";
export { datasetUseSchema } from "./dataset.ts";
export type { Dataset, DatasetUse } from "./dataset.ts";
export type { Employer } from "./employer.ts";
export type { Blueprint, Bridge, Category, Domain, Pathway, Sector, Source } from "./field.ts";
export { emptyAtlas } from "./empty-atlas.ts";
export { findOverdue } from "./find-overdue.ts";
export type { LivingRecords, OverdueRecord } from "./find-overdue.ts";
export type { Core, Disagreement, Pillar, Term } from "./ground.ts";
export { isRecordKind, recordKinds } from "./kinds.ts";
export type { RecordKind } from "./kinds.ts";
export type { FieldList } from "./list.ts";
export type { Region } from "./place.ts";
export type {
  IdentityDemand,
  PayBasis,
  Platform,
  PlatformRisk,
  PlatformSpeaker,
  PlatformStatement,
  PlatformTopic,
  PlatformWork,
} from "./platform.ts";
export type { Question } from "./question.ts";
export { countryCodeSchema, momentSchema, recordRefSchema } from "./record.ts";
export type { Moment, NamedRole, RecordRef, Strength } from "./record.ts";
export type { Framework, Regulation } from "./regulation.ts";
export { backgroundSchema, gateSchema } from "./role.ts";
export type { Background, Gate, Role, RoleNeed } from "./role.ts";
export { skillLevelSchema } from "./skill.ts";
export type { Skill, SkillAlias, SkillCore, SkillLevel } from "./skill.ts";
export { evidenceGradeSchema, hoursRangeSchema, searchPartSchema, taskKindSchema } from "./task.ts";
export type {
  CommonTask,
  HoursRange,
  RecallSet,
  SearchPart,
  Setback,
  TaskKind,
  TaskTemplate,
  Unit,
} from "./task.ts";
export { walkRecord } from "./walk-record.ts";
export type { RecordLeaf } from "./walk-record.ts";
