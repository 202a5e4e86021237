export { isDefined, notDefined } from "./estimate.ts";
export type { Answer, Estimate, NotDefined, NotDefinedCode } from "./estimate.ts";
export { describeStatistic } from "./describe-statistic.ts";
export type { ColumnKind, SettingKind, StatisticDescription, StatisticFamily } from "./describe-statistic.ts";
// One block a family below, in the order of the families.

// imaging
export { imagingStatistics } from "./imaging/described.ts";
export { detectionAveragePrecision } from "./imaging/detection-average-precision.ts";
export type { DetectionAveragePrecision, DetectionAveragePrecisionInput } from "./imaging/detection-average-precision.ts";
export { detectionFroc } from "./imaging/detection-froc.ts";
export type { DetectionFroc, DetectionFrocInput } from "./imaging/detection-froc.ts";
export { frocCurve, frocScore } from "./imaging/froc-curve.ts";
export type { FrocCurve, FrocCurveInput, FrocScore, FrocScoreInput } from "./imaging/froc-curve.ts";
export { matchBoxes } from "./imaging/match-boxes.ts";
export type { MatchBoxesInput, MatchedBoxes } from "./imaging/match-boxes.ts";
export { pointDetections } from "./imaging/point-detections.ts";
export type { PointDetections, PointDetectionsInput } from "./imaging/point-detections.ts";
export { segmentationOverlap } from "./imaging/segmentation-overlap.ts";
export type { SegmentationOverlap, SegmentationOverlapInput, StructureOverlap } from "./imaging/segmentation-overlap.ts";
export { surfaceDistance } from "./imaging/surface-distance.ts";
export type { SurfaceDistance, SurfaceDistanceInput } from "./imaging/surface-distance.ts";

// text
export { textStatistics } from "./text/described.ts";
export { meanOverNotes } from "./text/mean-over-notes.ts";
export type { MeanOverNotesInput } from "./text/mean-over-notes.ts";
export { noteJudgements } from "./text/note-judgements.ts";
export type { NoteJudgements, NoteJudgementsInput } from "./text/note-judgements.ts";
export { omissions } from "./text/omissions.ts";
export type { Omissions, OmissionsInput } from "./text/omissions.ts";
export { rougeScores } from "./text/rouge-scores.ts";
export type { RougeMeans, RougePair, RougeScore, RougeScores, RougeScoresInput } from "./text/rouge-scores.ts";
export { spanAgreement } from "./text/span-agreement.ts";
export type { EntityScores, SpanAgreement, SpanAgreementInput } from "./text/span-agreement.ts";
export type { SchemaCounts, SpanSchemas } from "./text/span-schemas.ts";
export { unsupportedNumbers } from "./text/unsupported-numbers.ts";
export type { UnsupportedNumbers, UnsupportedNumbersInput } from "./text/unsupported-numbers.ts";

// regression
export { blandAltmanRepeated } from "./regression/bland-altman-repeated.ts";
export type { BlandAltmanRepeated, BlandAltmanRepeatedInput } from "./regression/bland-altman-repeated.ts";
export { blandAltman } from "./regression/bland-altman.ts";
export type { BlandAltman, BlandAltmanInput } from "./regression/bland-altman.ts";
export { concordanceCorrelation } from "./regression/concordance-correlation.ts";
export type { ConcordanceCorrelation, ConcordanceCorrelationInput } from "./regression/concordance-correlation.ts";
export { kendallCorrelation, pearsonCorrelation, spearmanCorrelation } from "./regression/correlation.ts";
export type { CorrelationInput } from "./regression/correlation.ts";
export { demingRegression } from "./regression/deming-regression.ts";
export type { DemingRegression, DemingRegressionInput } from "./regression/deming-regression.ts";
export { regressionStatistics } from "./regression/described.ts";
export { intraclassCorrelation } from "./regression/intraclass-correlation.ts";
export type { IntraclassCorrelation, IntraclassCorrelationInput, IntraclassForm } from "./regression/intraclass-correlation.ts";
export { linearRegression } from "./regression/linear-regression.ts";
export type { LinearRegression, LinearRegressionInput } from "./regression/linear-regression.ts";
export { regressionAccuracy } from "./regression/regression-accuracy.ts";
export type { RegressionAccuracy, RegressionAccuracyInput } from "./regression/regression-accuracy.ts";
export { virtualScreening } from "./regression/virtual-screening.ts";
export type { Enrichment, VirtualScreening, VirtualScreeningInput } from "./regression/virtual-screening.ts";
