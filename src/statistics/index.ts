export { isDefined, notDefined } from "./estimate.ts";
export type { Answer, Estimate, NotDefined, NotDefinedCode } from "./estimate.ts";
export { describeStatistic } from "./describe-statistic.ts";
export type { ColumnKind, SettingKind, StatisticDescription, StatisticFamily } from "./describe-statistic.ts";
// One block a family below, in the order of the families.

// discrimination
export { discriminationStatistics } from "./discrimination/described.ts";
export { areaUnderRoc } from "./discrimination/area-under-roc.ts";
export type { AreaUnderRoc, AreaUnderRocInput } from "./discrimination/area-under-roc.ts";
export { closestTopLeft, youdenThreshold } from "./discrimination/best-threshold.ts";
export type { BestThreshold, BestThresholdInput } from "./discrimination/best-threshold.ts";
export { bootstrapAreaUnderRoc } from "./discrimination/bootstrap-area.ts";
export type { BootstrapArea, BootstrapAreaInput } from "./discrimination/bootstrap-area.ts";
export { clusteredAreaUnderRoc, clusteredDelongTest } from "./discrimination/clustered-area.ts";
export type {
  ClusteredArea,
  ClusteredAreaInput,
  ClusteredComparisonInput,
} from "./discrimination/clustered-area.ts";
export { completeCases } from "./discrimination/complete-cases.ts";
export type { CompleteCases, CompleteCasesInput } from "./discrimination/complete-cases.ts";
export { delongTest, unpairedDelongTest } from "./discrimination/delong-test.ts";
export type {
  AreaComparison,
  DelongTestInput,
  UnpairedAreaComparison,
  UnpairedDelongTestInput,
} from "./discrimination/delong-test.ts";
export { integratedDiscrimination } from "./discrimination/integrated-discrimination.ts";
export type { IntegratedDiscrimination, ModelPairInput } from "./discrimination/integrated-discrimination.ts";
export { multiclassDiscrimination } from "./discrimination/multiclass-discrimination.ts";
export type {
  MulticlassDiscrimination,
  MulticlassInput,
} from "./discrimination/multiclass-discrimination.ts";
export { netReclassification } from "./discrimination/net-reclassification.ts";
export type { NetReclassification, NetReclassificationInput } from "./discrimination/net-reclassification.ts";
export { partialArea } from "./discrimination/partial-area.ts";
export type { PartialArea, PartialAreaInput } from "./discrimination/partial-area.ts";
export { precisionRecall } from "./discrimination/precision-recall.ts";
export type { PrecisionRecall, PrecisionRecallInput } from "./discrimination/precision-recall.ts";
export { rocCurve } from "./discrimination/roc-curve.ts";
export type { RocCurve, RocCurveInput } from "./discrimination/roc-curve.ts";
export { somersD } from "./discrimination/somers-d.ts";

// groups
export { groupStatistics } from "./groups/described.ts";
export { fairnessGaps } from "./groups/fairness-gaps.ts";
export type { FairnessGaps, FairnessGapsInput, GroupGaps } from "./groups/fairness-gaps.ts";
export { subgroupPerformance } from "./groups/subgroup-performance.ts";
export type {
  GroupPerformance,
  SubgroupPerformance,
  SubgroupPerformanceInput,
} from "./groups/subgroup-performance.ts";

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
