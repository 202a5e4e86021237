export { defectSchema, markSchema, severitySchema } from "./defect.ts";
export type { Defect, Mark, Severity } from "./defect.ts";
export {
  answerSchema,
  criterionSchema,
  keySchema,
  labelQuestionSchema,
  messageSchema,
  reviewItemSchema,
} from "./item.ts";
export type { Answer, Criterion, ItemKey, LabelQuestion, Message, ReviewItem } from "./item.ts";
export { idOfWords } from "./id-of-words.ts";
export { itemStanding } from "./item-standing.ts";
export { judgementSchema, reasonSchema } from "./judgement.ts";
export type { Judgement, Reason } from "./judgement.ts";
export { questionSetSchema } from "./question-set.ts";
export {
  audienceSchema,
  exposureSchema,
  reviewKindSchema,
  riskSchema,
  specialtySchema,
  topicSchema,
} from "./review-kind.ts";
export type { Audience, Exposure, ReviewKind, Risk, Specialty, Topic } from "./review-kind.ts";
export { readWrittenItem, WrittenItemError, writtenItemSchema } from "./written-item.ts";
export type { WrittenItem } from "./written-item.ts";
export type {
  DecidedBy,
  DecidedItem,
  DecidedMark,
  Decision,
  GivenJudgement,
  NamedAgreement,
} from "./export/decided-item.ts";
export type { ExportFile } from "./export/export-file.ts";
export type { ExportHeader, TieRule } from "./export/export-header.ts";
export type { OffsetUnit } from "./spans/offset-unit.ts";
export { convertSpan, spanConverter } from "./spans/convert-span.ts";
export { moveSpans } from "./spans/move-spans.ts";
export type { MovedSpans } from "./spans/move-spans.ts";
export { wordDiff } from "./spans/word-diff.ts";
export type { DiffRun } from "./spans/word-diff.ts";
export { wordEditDistance } from "./spans/word-edit-distance.ts";
export { blindItem } from "./blinding/blind-item.ts";
export type { BlindItem, ShownAnswer } from "./blinding/blind-item.ts";
export {
  maskSelfIdentification,
  MODEL_MARKER,
  spanInShown,
  spanInStored,
} from "./blinding/mask-self-identification.ts";
export type { Mask, MaskedText } from "./blinding/mask-self-identification.ts";
export { blindJudgement, unblindJudgement } from "./blinding/unblind-judgement.ts";
export { sidesFor } from "./blinding/sides-for.ts";
export type { SidesFor } from "./blinding/sides-for.ts";
export { lintCriteria } from "./import/lint-criteria.ts";
export type { CriterionDoubt } from "./import/lint-criteria.ts";
export { readReviewItems } from "./import/read-review-items.ts";
export type { ReadReviewOutcome } from "./import/read-review-items.ts";
export type { ReadReviewOptions, ReviewFile } from "./import/review-file.ts";
export type { ExportPorts } from "./export/review-writer.ts";
export { writeReviewExports } from "./export/write-review-exports.ts";
export { exportFormats } from "./export/writers.ts";
