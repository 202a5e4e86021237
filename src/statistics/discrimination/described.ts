import { describeStatistic } from "../describe-statistic.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import type { AreaUnderRocInput } from "./area-under-roc.ts";
import { closestTopLeft, youdenThreshold } from "./best-threshold.ts";
import type { BestThresholdInput } from "./best-threshold.ts";
import { bootstrapAreaUnderRoc } from "./bootstrap-area.ts";
import type { BootstrapAreaInput } from "./bootstrap-area.ts";
import { clusteredAreaUnderRoc, clusteredDelongTest } from "./clustered-area.ts";
import type { ClusteredAreaInput, ClusteredComparisonInput } from "./clustered-area.ts";
import { clusteredProportion } from "./clustered-proportion.ts";
import type { ClusteredProportionInput } from "./clustered-proportion.ts";
import { completeCases } from "./complete-cases.ts";
import type { CompleteCasesInput } from "./complete-cases.ts";
import { delongTest, unpairedDelongTest } from "./delong-test.ts";
import type { DelongTestInput, UnpairedDelongTestInput } from "./delong-test.ts";
import { integratedDiscrimination } from "./integrated-discrimination.ts";
import type { ModelPairInput } from "./integrated-discrimination.ts";
import { multiclassDiscrimination } from "./multiclass-discrimination.ts";
import type { MulticlassInput } from "./multiclass-discrimination.ts";
import { netReclassification } from "./net-reclassification.ts";
import type { NetReclassificationInput } from "./net-reclassification.ts";
import { partialArea } from "./partial-area.ts";
import type { PartialAreaInput } from "./partial-area.ts";
import { precisionRecall } from "./precision-recall.ts";
import type { PrecisionRecallInput } from "./precision-recall.ts";
import { rocCurve } from "./roc-curve.ts";
import type { RocCurveInput } from "./roc-curve.ts";
import { somersD } from "./somers-d.ts";

const family = "discrimination" as const;
const columns = { labels: "binary", scores: "number" } as const;
const models = { labels: "binary", probabilities: "number", newProbabilities: "number" } as const;
const level = { level: "number" } as const;
const drawing = { replicates: "whole-number", seed: "whole-number" } as const;

const areas = [
  describeStatistic<AreaUnderRocInput>({
    name: "areaUnderRoc",
    family,
    summary: "Chance that a row with the outcome scores above one without, with its interval.",
    source: "DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44:837; Hanley & McNeil 1982; Newcombe 2006",
    convention: "Higher scores mean more risk and are never turned round; ties count one half.",
    columns,
    optionalSettings: { ...level, interval: "word" },
    run: areaUnderRoc,
  }),
  describeStatistic<BootstrapAreaInput>({
    name: "bootstrapAreaUnderRoc",
    family,
    summary: "Area under the ROC curve with a bootstrap interval.",
    source: "Efron 1987, JASA 82:171; Davison & Hinkley 1997",
    convention: "Cases and controls are drawn apart unless clusters are given; limits are type 7 quantiles.",
    columns,
    optionalColumns: { clusters: "category" },
    optionalSettings: { ...level, ...drawing, interval: "word", stratified: "flag" },
    run: bootstrapAreaUnderRoc,
  }),
  describeStatistic<ClusteredAreaInput>({
    name: "clusteredAreaUnderRoc",
    family,
    summary: "Area under the ROC curve when one patient has several rows.",
    source: "Obuchowski 1997, Biometrics 53:567",
    columns: { ...columns, clusters: "category" },
    optionalSettings: level,
    run: clusteredAreaUnderRoc,
  }),
  describeStatistic<RocCurveInput>({
    name: "rocCurve",
    family,
    summary: "Points of the ROC curve with their thresholds.",
    source: "Robin 2011, BMC Bioinformatics 12:77",
    convention: "Thresholds lie half-way between neighbouring scores; positive means at or above.",
    columns,
    optionalSettings: { points: "whole-number" },
    run: rocCurve,
  }),
  describeStatistic<PartialAreaInput>({
    name: "partialArea",
    family,
    summary: "Area under part of the ROC curve.",
    source: "McClish 1989, Medical Decision Making 9:190",
    columns,
    optionalSettings: { along: "word", from: "number", to: "number" },
    run: partialArea,
  }),
  describeStatistic<AreaUnderRocInput>({
    name: "somersD",
    family,
    summary: "Somers' D: twice the area less one.",
    source: "Somers 1962",
    columns,
    optionalSettings: { ...level, interval: "word" },
    run: somersD,
  }),
  describeStatistic<PrecisionRecallInput>({
    name: "precisionRecall",
    family,
    summary: "Precision against recall, and the area under it three ways.",
    source: "Davis & Goadrich 2006; Boyd 2013",
    convention: "Average precision is the default summary; the trapezoid flatters.",
    columns,
    optionalColumns: { clusters: "category" },
    optionalSettings: { ...level, ...drawing, interval: "word", recalls: "numbers" },
    run: precisionRecall,
  }),
];

const comparisons = [
  describeStatistic<DelongTestInput>({
    name: "delongTest",
    family,
    summary: "Compares the areas of two scores on the same rows.",
    source: "DeLong, DeLong & Clarke-Pearson 1988",
    columns: { ...columns, otherScores: "number" },
    optionalSettings: level,
    run: delongTest,
  }),
  describeStatistic<UnpairedDelongTestInput>({
    name: "unpairedDelongTest",
    family,
    summary: "Compares the areas of one score in two groups of different people.",
    source: "DeLong 1988; Robin 2011",
    convention: "Other group minus reference; the degrees of freedom are those of pROC.",
    columns: { ...columns, groups: "category" },
    optionalSettings: { ...level, reference: "word" },
    run: unpairedDelongTest,
  }),
  describeStatistic<ClusteredComparisonInput>({
    name: "clusteredDelongTest",
    family,
    summary: "Compares the areas of two scores when one patient has several rows.",
    source: "Obuchowski 1997, Biometrics 53:567",
    columns: { ...columns, otherScores: "number", clusters: "category" },
    optionalSettings: level,
    run: clusteredDelongTest,
  }),
  describeStatistic<ModelPairInput>({
    name: "integratedDiscrimination",
    family,
    summary: "How much further a new model pulls cases and controls apart.",
    source: "Pencina 2008, Statistics in Medicine 27:157; Hilden & Gerds 2014",
    columns: models,
    optionalSettings: level,
    run: integratedDiscrimination,
  }),
  describeStatistic<NetReclassificationInput>({
    name: "netReclassification",
    family,
    summary: "How many rows a new model moves the right way, less the wrong way.",
    source: "Pencina 2008 and 2011; Pepe 2015",
    convention: "The sum of two shares, from −2 to 2; it always carries its warning.",
    columns: models,
    optionalSettings: { ...level, cutoffs: "numbers" },
    run: netReclassification,
  }),
];

const others = [
  describeStatistic<ClusteredProportionInput>({
    name: "clusteredProportion",
    family,
    summary: "A share when one patient has several rows.",
    source: "Rao & Scott 1992, Biometrics 48:577",
    convention: "The share of all rows; the variance adds residuals by cluster.",
    columns: { labels: "binary", clusters: "category" },
    optionalSettings: { ...level, interval: "word" },
    run: clusteredProportion,
  }),
  describeStatistic<BestThresholdInput>({
    name: "youdenThreshold",
    family,
    summary: "The threshold with the largest sum of sensitivity and specificity.",
    source: "Youden 1950, Cancer 3:32",
    convention: "The index has 1 taken off; some tools print the sum.",
    columns,
    run: youdenThreshold,
  }),
  describeStatistic<BestThresholdInput>({
    name: "closestTopLeft",
    family,
    summary: "The threshold nearest to the top left corner of the ROC plot.",
    source: "Perkins & Schisterman 2006, American Journal of Epidemiology 163:670",
    columns,
    run: closestTopLeft,
  }),
  describeStatistic<MulticlassInput>({
    name: "multiclassDiscrimination",
    family,
    summary: "More than two classes: areas, confusion, accuracy, kappas, losses.",
    source: "Hand & Till 2001, Machine Learning 45:171; Gorodkin 2004",
    convention: "The guess is the most probable class, the first of equals; classes are numbered from 0.",
    columns: { classes: "number", classProbabilities: "columns" },
    optionalSettings: { ...level, top: "whole-number" },
    run: multiclassDiscrimination,
  }),
  describeStatistic<CompleteCasesInput>({
    name: "completeCases",
    family,
    summary: "Rows without missing values, and what was dropped for which reason.",
    source: "Little & Rubin 2019",
    columns: { columns: "columns" },
    optionalSettings: { names: "json" },
    run: completeCases,
  }),
];

/** The functions of the family, for the shell. */
export const discriminationStatistics = [...areas, ...comparisons, ...others];
