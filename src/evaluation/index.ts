export { answerSchema } from "./answer-schema.ts";
export type { ReportedAnswer } from "./answer-schema.ts";
export { CHECK_CODES } from "./answer-checklist.ts";
export type { EvaluateOutcome, EvaluationInput, StandardItem } from "./evaluate-outcome.ts";
export { evaluateTable } from "./evaluate-table.ts";
export type { EvaluationRequest, LookOutcome } from "./evaluation-request.ts";
export { guessRoles } from "./guess-roles.ts";
export { lookAtTable, tableLookSchema } from "./look-at-table.ts";
export type { TableLook } from "./look-at-table.ts";
export { metricName } from "./metric-names.ts";
export type { MetricName } from "./metric-names.ts";
export { TABLE_LIMITS } from "./read-table.ts";
export type { ReadFailure, ReadNote, ReadTableOutcome } from "./read-table.ts";
export { keptEvaluationSchema, readKeptEvaluation } from "./kept-evaluation.ts";
export type { KeptEvaluation } from "./kept-evaluation.ts";
export { reportSchema, warningSchema } from "./report.ts";
export type {
  Baseline,
  ChecklistRow,
  EvaluationReport,
  EvaluationWarning,
  SubgroupRow,
  ThresholdRow,
} from "./report.ts";
export { evaluationSettingsSchema, rolesSchema } from "./roles.ts";
export type { EvaluationSettings, RoleGuess, Roles } from "./roles.ts";
export type { CategoryColumn, NumberColumn, Table, TableColumn } from "./table.ts";
export { summariseReport } from "./summarise-report.ts";
export { subgroupBlocks } from "./report-blocks.ts";
export { writeReport } from "./write-report.ts";
