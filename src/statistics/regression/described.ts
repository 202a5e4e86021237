import { describeStatistic } from "../describe-statistic.ts";
import type { BlandAltmanRepeatedInput } from "./bland-altman-repeated.ts";
import { blandAltmanRepeated } from "./bland-altman-repeated.ts";
import type { BlandAltmanInput } from "./bland-altman.ts";
import { blandAltman } from "./bland-altman.ts";
import type { ConcordanceCorrelationInput } from "./concordance-correlation.ts";
import { concordanceCorrelation } from "./concordance-correlation.ts";
import type { CorrelationInput } from "./correlation.ts";
import { kendallCorrelation, pearsonCorrelation, spearmanCorrelation } from "./correlation.ts";
import type { DemingRegressionInput } from "./deming-regression.ts";
import { demingRegression } from "./deming-regression.ts";
import type { IntraclassCorrelationInput } from "./intraclass-correlation.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import type { LinearRegressionInput } from "./linear-regression.ts";
import { linearRegression } from "./linear-regression.ts";
import type { RegressionAccuracyInput } from "./regression-accuracy.ts";
import { regressionAccuracy } from "./regression-accuracy.ts";
import type { VirtualScreeningInput } from "./virtual-screening.ts";
import { virtualScreening } from "./virtual-screening.ts";

const twoNumbers = { first: "number", second: "number" } as const;
const onlyLevel = { level: "number" } as const;

/** The functions of the family, for the shell and the reference page. */
export const regressionStatistics = [
  describeStatistic<RegressionAccuracyInput>({
    name: "regressionAccuracy",
    family: "regression",
    summary: "Errors, explained variance, correlations and calibration of predictions of a number.",
    source:
      "Willmott 1981, Physical Geography 2:184; Steyerberg 2019, Clinical Prediction Models, section 15.3",
    convention:
      "Bias is predicted − observed; R² is 1 − residual/total squares; percentage errors are fractions; calibration regresses observed on predicted.",
    columns: { observed: "number", predicted: "number" },
    optionalSettings: { ...onlyLevel, quantile: "number", tolerances: "numbers", interval: "word" },
    run: regressionAccuracy,
  }),
  describeStatistic<CorrelationInput>({
    name: "pearsonCorrelation",
    family: "regression",
    summary: "Product-moment correlation of two columns.",
    source: "Fisher 1921, Metron 1:3",
    convention: "Interval by Fisher's z.",
    columns: twoNumbers,
    optionalSettings: onlyLevel,
    run: pearsonCorrelation,
  }),
  describeStatistic<CorrelationInput>({
    name: "spearmanCorrelation",
    family: "regression",
    summary: "Rank correlation of two columns.",
    source: "Spearman 1904; Bonett and Wright 2000, Psychometrika 65:23",
    convention: "Mid-ranks for ties; interval by Fisher's z with the error of Bonett and Wright.",
    columns: twoNumbers,
    optionalSettings: onlyLevel,
    run: spearmanCorrelation,
  }),
  describeStatistic<CorrelationInput>({
    name: "kendallCorrelation",
    family: "regression",
    summary: "Kendall's tau-b of two columns.",
    source: "Kendall 1945, Biometrika 33:239; Knight 1966, JASA 61:436",
    convention:
      "Corrected for ties in both columns; interval by Fisher's z with the error of Fieller and others.",
    columns: twoNumbers,
    optionalSettings: onlyLevel,
    run: kendallCorrelation,
  }),
  describeStatistic<LinearRegressionInput>({
    name: "linearRegression",
    family: "regression",
    summary: "Least squares with an intercept: coefficients, R² and the F test.",
    source: "Draper and Smith 1998, Applied Regression Analysis",
    convention: "t intervals with the residual degrees of freedom.",
    columns: { outcome: "number", predictors: "columns" },
    optionalSettings: onlyLevel,
    run: linearRegression,
  }),
  describeStatistic<ConcordanceCorrelationInput>({
    name: "concordanceCorrelation",
    family: "regression",
    summary: "Lin's concordance of two measurements of the same thing.",
    source: "Lin 1989, Biometrics 45:255; correction 2000, Biometrics 56:324",
    convention: "Variances divided by n; interval by Lin's Z transformation.",
    columns: twoNumbers,
    optionalSettings: { ...onlyLevel, denominator: "word" },
    run: concordanceCorrelation,
  }),
  describeStatistic<BlandAltmanInput>({
    name: "blandAltman",
    family: "regression",
    summary: "Bias and limits of agreement of two measurements, one pair a row.",
    source: "Bland and Altman 1999, Stat Methods Med Res 8:135; Carkeet 2015, Optom Vis Sci 92:e71",
    convention:
      "Differences are first − second; limits at the normal quantile; exact intervals by the noncentral t.",
    columns: twoNumbers,
    optionalSettings: { ...onlyLevel, agreement: "number", interval: "word" },
    run: blandAltman,
  }),
  describeStatistic<BlandAltmanRepeatedInput>({
    name: "blandAltmanRepeated",
    family: "regression",
    summary: "Limits of agreement when a person has several pairs.",
    source: "Zou 2013, Stat Methods Med Res 22:630; Bland and Altman 2007, J Biopharm Stat 17:571",
    convention:
      "The true value changes between the pairs of a person; intervals recover the variance estimates.",
    columns: { ...twoNumbers, clusters: "category" },
    optionalSettings: { ...onlyLevel, agreement: "number" },
    run: blandAltmanRepeated,
  }),
  describeStatistic<IntraclassCorrelationInput>({
    name: "intraclassCorrelation",
    family: "regression",
    summary: "The six intraclass correlations of Shrout and Fleiss.",
    source: "Shrout and Fleiss 1979, Psychol Bull 86:420; McGraw and Wong 1996, Psychol Methods 1:30",
    convention: "From mean squares of a complete table; negative values are shown as they are.",
    columns: { ratings: "columns" },
    optionalSettings: onlyLevel,
    run: intraclassCorrelation,
  }),
  describeStatistic<DemingRegressionInput>({
    name: "demingRegression",
    family: "regression",
    summary: "The line between two measurements that both have error.",
    source: "Linnet 1990, Stat Med 9:1463",
    convention: "Error ratio is the variance of the second over the first; jackknife intervals.",
    columns: twoNumbers,
    optionalSettings: { ...onlyLevel, errorRatio: "number" },
    run: demingRegression,
  }),
  describeStatistic<VirtualScreeningInput>({
    name: "virtualScreening",
    family: "regression",
    summary: "Enrichment factors, RIE and BEDROC of a ranked list of molecules.",
    source: "Truchon and Bayly 2007, J Chem Inf Model 47:488",
    convention: "Ties as given (stable sort); the part of the list is rounded up to whole molecules.",
    columns: { labels: "binary", scores: "number" },
    optionalSettings: {
      ...onlyLevel,
      fractions: "numbers",
      alpha: "number",
      ties: "word",
      replicates: "whole-number",
      seed: "whole-number",
    },
    run: virtualScreening,
  }),
];
