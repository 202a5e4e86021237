export { isDefined, notDefined } from "./estimate.ts";
export type { Answer, Estimate, NotDefined, NotDefinedCode } from "./estimate.ts";
export { statisticsCatalogue } from "./catalogue.ts";
export { describeStatistic } from "./describe-statistic.ts";
export type {
  ColumnKind,
  SettingKind,
  StatisticDescription,
  StatisticFamily,
} from "./statistic-description.ts";
// One block a family below, in the order of the families.

// alerts
export { alertBurden, alertBurdenCurve } from "./alerts/alert-burden.ts";
export type {
  AlertBurden,
  AlertBurdenCurveInput,
  AlertBurdenInput,
  AlertSettings,
  LeadTime,
} from "./alerts/alert-burden.ts";
export { alertTimeline } from "./alerts/alert-timeline.ts";
export type { AlertTimeline } from "./alerts/alert-timeline.ts";
export { eventDetection } from "./alerts/event-detection.ts";
export type { EventDetection, EventDetectionInput } from "./alerts/event-detection.ts";
export { heartRateVariability } from "./alerts/heart-rate-variability.ts";
export type { HeartRateVariability, HeartRateVariabilityInput } from "./alerts/heart-rate-variability.ts";
export type { AlertColumns } from "./alerts/patient-stays.ts";
export { sepsisUtility } from "./alerts/sepsis-utility.ts";
export type { SepsisUtility, SepsisUtilityInput } from "./alerts/sepsis-utility.ts";

// calibration
export { brierScore, scaledBrierScore } from "./calibration/brier-score.ts";
export type { BrierInput } from "./calibration/brier-score.ts";
export type { CalibrationBin } from "./calibration/calibration-bins.ts";
export { calibrationCurve } from "./calibration/calibration-curve.ts";
export type { CalibrationCurve, CalibrationCurveInput } from "./calibration/calibration-curve.ts";
export type { CalibrationDistances } from "./calibration/calibration-distances.ts";
export { calibrationInTheLarge } from "./calibration/calibration-in-the-large.ts";
export type {
  CalibrationInTheLarge,
  LogisticCalibrationInput,
} from "./calibration/calibration-in-the-large.ts";
export { calibrationSlope } from "./calibration/calibration-slope.ts";
export type { CalibrationSlope } from "./calibration/calibration-slope.ts";
export type { CalibrationSmoother } from "./calibration/calibration-smoothers.ts";
export { calibrationTest } from "./calibration/calibration-test.ts";
export type { CalibrationTest, CalibrationTestInput } from "./calibration/calibration-test.ts";
export type { OutcomeColumns } from "./calibration/check-outcome.ts";
export { clusteredCalibration } from "./calibration/clustered-calibration.ts";
export type { ClusteredCalibration, ClusteredCalibrationInput } from "./calibration/clustered-calibration.ts";
export { expectedCalibrationError } from "./calibration/expected-calibration-error.ts";
export type {
  ExpectedCalibrationError,
  ExpectedCalibrationErrorInput,
} from "./calibration/expected-calibration-error.ts";
export { hosmerLemeshowTest } from "./calibration/hosmer-lemeshow-test.ts";
export type { HosmerLemeshowInput, HosmerLemeshowTest } from "./calibration/hosmer-lemeshow-test.ts";
export { integratedCalibrationIndex } from "./calibration/integrated-calibration-index.ts";
export type {
  IntegratedCalibrationIndex,
  IntegratedCalibrationIndexInput,
  SmoothedDistances,
} from "./calibration/integrated-calibration-index.ts";
export { logLoss } from "./calibration/log-loss.ts";
export type { LogLossInput } from "./calibration/log-loss.ts";
export { observedToExpected } from "./calibration/observed-to-expected.ts";
export type { ObservedToExpectedInput } from "./calibration/observed-to-expected.ts";
export { recalibrate } from "./calibration/recalibrate.ts";
export type { RecalibrateInput, Recalibration } from "./calibration/recalibrate.ts";
export { spiegelhalterTest } from "./calibration/spiegelhalter-test.ts";
export type { SpiegelhalterTest } from "./calibration/spiegelhalter-test.ts";
export { valProbStatistics } from "./calibration/val-prob-statistics.ts";
export type { ValProbInput, ValProbStatistics } from "./calibration/val-prob-statistics.ts";

// decision
export { decisionCurve } from "./decision/decision-curve.ts";
export type { DecisionCurve, DecisionCurveInput } from "./decision/decision-curve.ts";
export type { DecisionLine, DecisionPoint } from "./decision/decision-point.ts";
export { netBenefit } from "./decision/net-benefit.ts";
export type { NetBenefit, NetBenefitInput } from "./decision/net-benefit.ts";
export { netBenefitArea } from "./decision/net-benefit-area.ts";
export type { NetBenefitArea, NetBenefitAreaInput } from "./decision/net-benefit-area.ts";
export { netBenefitDifference } from "./decision/net-benefit-difference.ts";
export type { NetBenefitDifference, NetBenefitDifferenceInput } from "./decision/net-benefit-difference.ts";
export { competingRisksDecisionCurve, survivalDecisionCurve } from "./decision/survival-decision-curve.ts";
export type {
  CompetingRisksDecisionCurveInput,
  SurvivalDecisionCurve,
  SurvivalDecisionCurveInput,
  SurvivalDecisionLine,
  SurvivalDecisionPoint,
} from "./decision/survival-decision-curve.ts";

// discrimination
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
export { clusteredProportion } from "./discrimination/clustered-proportion.ts";
export type { ClusteredProportion, ClusteredProportionInput } from "./discrimination/clustered-proportion.ts";
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

// forecasting
export { dieboldMariano } from "./forecasting/diebold-mariano.ts";
export type { DieboldMariano, DieboldMarianoInput } from "./forecasting/diebold-mariano.ts";
export { forecastAccuracy } from "./forecasting/forecast-accuracy.ts";
export type { ForecastAccuracy, ForecastAccuracyInput, Skill } from "./forecasting/forecast-accuracy.ts";
export { intervalForecast } from "./forecasting/interval-forecast.ts";
export type {
  IntervalForecast,
  IntervalForecastInput,
  JudgedInterval,
} from "./forecasting/interval-forecast.ts";
export { pinballLoss } from "./forecasting/pinball-loss.ts";
export type { PinballLossInput } from "./forecasting/pinball-loss.ts";

// groups
export { fairnessGaps } from "./groups/fairness-gaps.ts";
export type { FairnessGaps, FairnessGapsInput, GroupGaps } from "./groups/fairness-gaps.ts";
export { subgroupPerformance } from "./groups/subgroup-performance.ts";
export type {
  GroupPerformance,
  SubgroupPerformance,
  SubgroupPerformanceInput,
} from "./groups/subgroup-performance.ts";

// drift
export type { TableTest } from "./drift/chi-square-of-table.ts";
export { jensenShannon } from "./drift/jensen-shannon.ts";
export type { JensenShannon, JensenShannonInput } from "./drift/jensen-shannon.ts";
export { kolmogorovSmirnov } from "./drift/kolmogorov-smirnov.ts";
export type { KolmogorovSmirnov } from "./drift/kolmogorov-smirnov.ts";
export { missingness } from "./drift/missingness.ts";
export type { MissingColumn, Missingness, MissingnessInput } from "./drift/missingness.ts";
export { populationStability } from "./drift/population-stability.ts";
export type { PopulationStability, PopulationStabilityInput } from "./drift/population-stability.ts";
export type { TwoSamples } from "./drift/two-samples.ts";
export { wassersteinDistance } from "./drift/wasserstein-distance.ts";
export type { Wasserstein } from "./drift/wasserstein-distance.ts";

// imaging
export { detectionAveragePrecision } from "./imaging/detection-average-precision.ts";
export type {
  DetectionAveragePrecision,
  DetectionAveragePrecisionInput,
} from "./imaging/detection-average-precision.ts";
export { detectionFroc } from "./imaging/detection-froc.ts";
export type { DetectionFroc, DetectionFrocInput } from "./imaging/detection-froc.ts";
export { frocCurve, frocScore } from "./imaging/froc-curve.ts";
export type { FrocCurve, FrocCurveInput, FrocScore, FrocScoreInput } from "./imaging/froc-curve.ts";
export { matchBoxes } from "./imaging/match-boxes.ts";
export type { MatchBoxesInput, MatchedBoxes } from "./imaging/match-boxes.ts";
export { pointDetections } from "./imaging/point-detections.ts";
export type { PointDetections, PointDetectionsInput } from "./imaging/point-detections.ts";
export { segmentationOverlap } from "./imaging/segmentation-overlap.ts";
export type {
  SegmentationOverlap,
  SegmentationOverlapInput,
  StructureOverlap,
} from "./imaging/segmentation-overlap.ts";
export { surfaceDistance } from "./imaging/surface-distance.ts";
export type { SurfaceDistance, SurfaceDistanceInput } from "./imaging/surface-distance.ts";

// raters
export { benchmarkAgreement } from "./raters/benchmark-agreement.ts";
export type { AgreementBenchmark, BenchmarkInput } from "./raters/benchmark-agreement.ts";
export { bradleyTerry } from "./raters/bradley-terry.ts";
export type { BradleyTerry, BradleyTerryInput } from "./raters/bradley-terry.ts";
export { brennanPrediger } from "./raters/brennan-prediger.ts";
export type { AgreementResult } from "./raters/chance-corrected.ts";
export { cohenKappa } from "./raters/cohen-kappa.ts";
export type { CohenKappa } from "./raters/cohen-kappa.ts";
export { congerKappa } from "./raters/conger-kappa.ts";
export { davidsonTies } from "./raters/davidson-ties.ts";
export type { DavidsonTies, TiedVotesInput } from "./raters/davidson-ties.ts";
export { dawidSkene } from "./raters/dawid-skene.ts";
export type { DawidSkene, DawidSkeneInput, RaterErrors } from "./raters/dawid-skene.ts";
export { eloRatings } from "./raters/elo-ratings.ts";
export type { EloInput, EloRatings } from "./raters/elo-ratings.ts";
export { exponentiallyWeightedChart } from "./raters/exponentially-weighted-chart.ts";
export type {
  ExponentiallyWeightedChart,
  ExponentiallyWeightedInput,
} from "./raters/exponentially-weighted-chart.ts";
export { fleissKappa } from "./raters/fleiss-kappa.ts";
export type { CategoryKappa, ChanceTest, FleissKappa } from "./raters/fleiss-kappa.ts";
export { glicko } from "./raters/glicko.ts";
export type { GlickoInput, GlickoRatings, GlickoStanding } from "./raters/glicko.ts";
export { glicko2 } from "./raters/glicko-2.ts";
export type { Glicko2Input, Glicko2Ratings, Glicko2Standing } from "./raters/glicko-2.ts";
export { goldTaskBound } from "./raters/gold-task-bound.ts";
export type { GoldTaskBound, GoldTaskInput } from "./raters/gold-task-bound.ts";
export { gwetAC1 } from "./raters/gwet-ac1.ts";
export { gwetAC2 } from "./raters/gwet-ac2.ts";
export type { ItemRank } from "./raters/item-ranks.ts";
export { krippendorffAlpha } from "./raters/krippendorff-alpha.ts";
export type { KrippendorffAlpha, KrippendorffInput } from "./raters/krippendorff-alpha.ts";
export { mace } from "./raters/mace.ts";
export type { Mace, MaceInput, RaterCompetence } from "./raters/mace.ts";
export { majorityVote } from "./raters/majority-vote.ts";
export type { MajorityVote } from "./raters/majority-vote.ts";
export type { ItemDifference, PairedStrengths, TestedEstimate } from "./raters/paired-result.ts";
export type { NoRanking, PairedInput } from "./raters/paired-votes.ts";
export { markedSpanAgreement } from "./raters/marked-span-agreement.ts";
export type { MarkedSpanAgreement } from "./raters/marked-span-agreement.ts";
export type { MarkedSpanInput } from "./raters/span-sets.ts";
export { percentAgreement } from "./raters/percent-agreement.ts";
export type { PercentAgreement } from "./raters/percent-agreement.ts";
export { randolphKappa } from "./raters/randolph-kappa.ts";
export { raoKupperTies } from "./raters/rao-kupper-ties.ts";
export type { RaoKupperTies } from "./raters/rao-kupper-ties.ts";
export type { RaterPairInput, RatingsInput, WeightedRatingsInput } from "./raters/ratings-input.ts";
export { rubricScore } from "./raters/rubric-score.ts";
export type { RubricInput, RubricScore } from "./raters/rubric-score.ts";
export { scottPi } from "./raters/scott-pi.ts";
export { severeFlagLoss } from "./raters/severe-flag-loss.ts";
export type { SevereFlagInput, SevereFlagLoss } from "./raters/severe-flag-loss.ts";
export { worstAtK } from "./raters/worst-at-k.ts";
export type { WorstAtK, WorstAtKInput } from "./raters/worst-at-k.ts";

// text
export { meanOverNotes } from "./text/mean-over-notes.ts";
export type { MeanOverNotesInput } from "./text/mean-over-notes.ts";
export { noteJudgements } from "./text/note-judgements.ts";
export type { NoteJudgements, NoteJudgementsInput } from "./text/note-judgements.ts";
export { omissions } from "./text/omissions.ts";
export type { Omissions, OmissionsInput } from "./text/omissions.ts";
export { rougeScores } from "./text/rouge-scores.ts";
export type {
  RougeMeans,
  RougePair,
  RougeScore,
  RougeScores,
  RougeScoresInput,
} from "./text/rouge-scores.ts";
export { spanAgreement } from "./text/span-agreement.ts";
export type { EntityScores, SpanAgreement, SpanAgreementInput } from "./text/span-agreement.ts";
export type { SchemaCounts, SpanSchemas } from "./text/span-schemas.ts";
export { unsupportedNumbers } from "./text/unsupported-numbers.ts";
export type { UnsupportedNumbers, UnsupportedNumbersInput } from "./text/unsupported-numbers.ts";

// pooling
export { poolAreas } from "./pooling/pool-areas.ts";
export type { PoolAreasInput } from "./pooling/pool-areas.ts";
export { poolEstimates } from "./pooling/pool-estimates.ts";
export type { PooledEstimates, PoolEstimatesInput, RandomEffects } from "./pooling/pool-estimates.ts";
export { poolObservedExpected } from "./pooling/pool-observed-expected.ts";
export type { PoolObservedExpectedInput } from "./pooling/pool-observed-expected.ts";

// proportions
export { agrestiCoull } from "./proportions/agresti-coull.ts";
export { clopperPearson } from "./proportions/clopper-pearson.ts";
export { diagnosticAccuracy } from "./proportions/diagnostic-accuracy.ts";
export type { DiagnosticAccuracy, DiagnosticAccuracyInput } from "./proportions/diagnostic-accuracy.ts";
export { exactPoissonRate } from "./proportions/exact-poisson-rate.ts";
export type { PoissonRateInput } from "./proportions/exact-poisson-rate.ts";
export { jeffreysInterval } from "./proportions/jeffreys-interval.ts";
export type { LikelihoodRatios } from "./proportions/likelihood-ratios.ts";
export { mcnemarFromCounts, mcnemarTest } from "./proportions/mcnemar-test.ts";
export type { McnemarColumns, McnemarCounts, McnemarResult } from "./proportions/mcnemar-test.ts";
export { newcombeDifference } from "./proportions/newcombe-difference.ts";
export type { NewcombeDifferenceInput } from "./proportions/newcombe-difference.ts";
export { newcombePairedDifference } from "./proportions/newcombe-paired-difference.ts";
export type { PairedCounts } from "./proportions/newcombe-paired-difference.ts";
export { predictiveValuesAtPrevalence } from "./proportions/predictive-values-at-prevalence.ts";
export type {
  PredictiveValues,
  PredictiveValuesInput,
} from "./proportions/predictive-values-at-prevalence.ts";
export { rateRatio } from "./proportions/rate-ratio.ts";
export type { RateRatio, RateRatioInput } from "./proportions/rate-ratio.ts";
export type { ShareInput } from "./proportions/share-estimate.ts";
export type { ShareMethod } from "./proportions/share-limits.ts";
export { thresholdMetrics } from "./proportions/threshold-metrics.ts";
export type {
  ThresholdMetrics,
  ThresholdMetricsInput,
  ThresholdRow,
} from "./proportions/threshold-metrics.ts";
export type { TwoByTwo } from "./proportions/two-by-two.ts";
export { wilsonInterval } from "./proportions/wilson-interval.ts";
export type { YoudenNumbers } from "./proportions/youden-index.ts";

// regression
export { blandAltmanRepeated } from "./regression/bland-altman-repeated.ts";
export type { BlandAltmanRepeated, BlandAltmanRepeatedInput } from "./regression/bland-altman-repeated.ts";
export { blandAltman } from "./regression/bland-altman.ts";
export type { BlandAltman, BlandAltmanInput } from "./regression/bland-altman.ts";
export { concordanceCorrelation } from "./regression/concordance-correlation.ts";
export type {
  ConcordanceCorrelation,
  ConcordanceCorrelationInput,
} from "./regression/concordance-correlation.ts";
export { kendallCorrelation, pearsonCorrelation, spearmanCorrelation } from "./regression/correlation.ts";
export type { CorrelationInput } from "./regression/correlation.ts";
export { demingRegression } from "./regression/deming-regression.ts";
export type { DemingRegression, DemingRegressionInput } from "./regression/deming-regression.ts";
export { intraclassCorrelation } from "./regression/intraclass-correlation.ts";
export type {
  IntraclassCorrelation,
  IntraclassCorrelationInput,
  IntraclassForm,
} from "./regression/intraclass-correlation.ts";
export { linearRegression } from "./regression/linear-regression.ts";
export type { LinearRegression, LinearRegressionInput } from "./regression/linear-regression.ts";
export { regressionAccuracy } from "./regression/regression-accuracy.ts";
export type { RegressionAccuracy, RegressionAccuracyInput } from "./regression/regression-accuracy.ts";
export { virtualScreening } from "./regression/virtual-screening.ts";
export type { Enrichment, VirtualScreening, VirtualScreeningInput } from "./regression/virtual-screening.ts";

// sample-size
export { binaryDevelopmentSize } from "./sample-size/binary-development-size.ts";
export type {
  BinaryDevelopmentSize,
  BinaryDevelopmentSizeInput,
} from "./sample-size/binary-development-size.ts";
export { continuousDevelopmentSize } from "./sample-size/continuous-development-size.ts";
export type {
  ContinuousDevelopmentSize,
  ContinuousDevelopmentSizeInput,
} from "./sample-size/continuous-development-size.ts";
export type { DevelopmentCriterion } from "./sample-size/shrinkage-size.ts";
export { survivalDevelopmentSize } from "./sample-size/survival-development-size.ts";
export type {
  SurvivalDevelopmentSize,
  SurvivalDevelopmentSizeInput,
} from "./sample-size/survival-development-size.ts";
export {
  calibrationSlopeSize,
  cStatisticSize,
  netBenefitSize,
  observedExpectedSize,
} from "./sample-size/validation-sizes.ts";
export type {
  CalibrationSlopeSizeInput,
  CStatisticSizeInput,
  NetBenefitSizeInput,
  ObservedExpectedSizeInput,
  ValidationSize,
} from "./sample-size/validation-sizes.ts";

// survival: curves, tests, Cox models, concordance
export { concordanceTest } from "./survival/concordance-test.ts";
export type { ConcordanceTest, ConcordanceTestInput } from "./survival/concordance-test.ts";
export type { Concordance, ConcordanceCounts } from "./survival/concordance.ts";
export { coxPredictedSurvival } from "./survival/cox-predicted-survival.ts";
export type { CoxPredictedSurvivalInput, CoxPrediction } from "./survival/cox-predicted-survival.ts";
export { coxRegression } from "./survival/cox-regression.ts";
export type { ChiSquareTest, CoxCoefficient, CoxRegression } from "./survival/cox-regression.ts";
export { coxResiduals } from "./survival/cox-residuals.ts";
export type { CoxResiduals } from "./survival/cox-residuals.ts";
export type { CoxInput, CoxTies } from "./survival/cox-rows.ts";
export { harrellConcordance } from "./survival/harrell-concordance.ts";
export type { HarrellConcordanceInput } from "./survival/harrell-concordance.ts";
export type { SurvivalInterval } from "./survival/kaplan-meier-limits.ts";
export { kaplanMeier } from "./survival/kaplan-meier.ts";
export type { KaplanMeierCurve, KaplanMeierInput, SurvivalAtTime } from "./survival/kaplan-meier.ts";
export type { LogRankWeight } from "./survival/log-rank-sums.ts";
export { logRankTest } from "./survival/log-rank.ts";
export type { LogRankInput, LogRankTest } from "./survival/log-rank.ts";
export { nelsonAalen } from "./survival/nelson-aalen.ts";
export type { NelsonAalenCurve, NelsonAalenInput } from "./survival/nelson-aalen.ts";
export { proportionalHazardsTest } from "./survival/proportional-hazards-test.ts";
export type {
  ProportionalHazardsInput,
  ProportionalHazardsTest,
  TimeTransform,
} from "./survival/proportional-hazards-test.ts";
export { restrictedMean } from "./survival/restricted-mean.ts";
export type {
  RestrictedMean,
  RestrictedMeanDifference,
  RestrictedMeanInput,
} from "./survival/restricted-mean.ts";
export { reverseKaplanMeier } from "./survival/reverse-kaplan-meier.ts";
export type { SurvivalColumns } from "./survival/survival-columns.ts";
export { unoConcordance } from "./survival/uno-concordance.ts";
export type { UnoConcordanceInput } from "./survival/uno-concordance.ts";

// survival: accuracy at a time, competing risks
export type { IncidenceVariance } from "./survival/aalen-johansen-variance.ts";
export { aalenJohansen } from "./survival/aalen-johansen.ts";
export type {
  AalenJohansenInput,
  CumulativeIncidence,
  IncidenceInterval,
} from "./survival/aalen-johansen.ts";
export type { FollowUpColumns } from "./survival/accuracy-columns.ts";
export type { AucControls } from "./survival/auc-at-time.ts";
export type { SurvivalCalibrationColumns } from "./survival/calibration-follow-up.ts";
export { competingRiskConcordance } from "./survival/competing-risk-concordance.ts";
export type {
  CompetingRiskConcordance,
  CompetingRiskConcordanceInput,
} from "./survival/competing-risk-concordance.ts";
export { fineGray } from "./survival/fine-gray.ts";
export type { FineGray, FineGrayCoefficient, FineGrayInput } from "./survival/fine-gray.ts";
export { graysTest } from "./survival/grays-test.ts";
export type { GraysTestInput, GraysTestOfCause } from "./survival/grays-test.ts";
export { indexOfPredictionAccuracy } from "./survival/index-of-prediction-accuracy.ts";
export type { AccuracyAtTime } from "./survival/index-of-prediction-accuracy.ts";
export { ipcwBrier } from "./survival/ipcw-brier.ts";
export type { BrierConvention, IpcwBrierInput } from "./survival/ipcw-brier.ts";
export { survivalCalibrationCurve } from "./survival/survival-calibration-curve.ts";
export type {
  SurvivalCalibrationCurve,
  SurvivalCalibrationCurveInput,
} from "./survival/survival-calibration-curve.ts";
export { survivalCalibration } from "./survival/survival-calibration.ts";
export type { SurvivalCalibration, SurvivalCalibrationInput } from "./survival/survival-calibration.ts";
export { timeDependentAucTest } from "./survival/time-dependent-auc-test.ts";
export type {
  TimeDependentAucComparison,
  TimeDependentAucTestInput,
} from "./survival/time-dependent-auc-test.ts";
export { timeDependentAuc } from "./survival/time-dependent-auc.ts";
export type { AucAtTimeAnswer, AucConvention, TimeDependentAucInput } from "./survival/time-dependent-auc.ts";

// numbers: draws that depend on their seed alone, for rooms that make data whose truth is known
export { seededRandom } from "./numbers/random.ts";
export type { SeededRandom } from "./numbers/random.ts";
