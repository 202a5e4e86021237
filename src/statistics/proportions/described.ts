import { describeStatistic } from "../describe-statistic.ts";
import { agrestiCoull } from "./agresti-coull.ts";
import { clopperPearson } from "./clopper-pearson.ts";
import { diagnosticAccuracy } from "./diagnostic-accuracy.ts";
import type { DiagnosticAccuracyInput } from "./diagnostic-accuracy.ts";
import { exactPoissonRate } from "./exact-poisson-rate.ts";
import type { PoissonRateInput } from "./exact-poisson-rate.ts";
import { jeffreysInterval } from "./jeffreys-interval.ts";
import { mcnemarFromCounts, mcnemarTest } from "./mcnemar-test.ts";
import type { McnemarColumns, McnemarCounts } from "./mcnemar-test.ts";
import { newcombeDifference } from "./newcombe-difference.ts";
import type { NewcombeDifferenceInput } from "./newcombe-difference.ts";
import { newcombePairedDifference } from "./newcombe-paired-difference.ts";
import type { PairedCounts } from "./newcombe-paired-difference.ts";
import { predictiveValuesAtPrevalence } from "./predictive-values-at-prevalence.ts";
import type { PredictiveValuesInput } from "./predictive-values-at-prevalence.ts";
import { rateRatio } from "./rate-ratio.ts";
import type { RateRatioInput } from "./rate-ratio.ts";
import type { ShareInput } from "./share-estimate.ts";
import { thresholdMetrics } from "./threshold-metrics.ts";
import type { ThresholdMetricsInput } from "./threshold-metrics.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const share = { successes: "whole-number", total: "whole-number" } as const;
const table = {
  truePositives: "whole-number",
  falsePositives: "whole-number",
  falseNegatives: "whole-number",
  trueNegatives: "whole-number",
} as const;
const level = { level: "number" } as const;

/** The functions of the family, for the shell and the reference page. */
export const proportionsStatistics = [
  describeStatistic<ShareInput>({
    name: "agrestiCoull",
    family: "proportions",
    summary: "A proportion with the Agresti–Coull interval.",
    source: "Agresti and Coull 1998, American Statistician 52:119",
    convention: "Limits beyond 0 and 1 are left as they fall.",
    columns: {},
    settings: share,
    optionalSettings: level,
    run: agrestiCoull,
  }),
  describeStatistic<ShareInput>({
    name: "clopperPearson",
    family: "proportions",
    summary: "A proportion with the exact Clopper–Pearson interval.",
    source: "Clopper and Pearson 1934, Biometrika 26:404",
    convention: "Keeps at least the coverage asked for, so it is wider than Wilson's.",
    columns: {},
    settings: share,
    optionalSettings: level,
    run: clopperPearson,
  }),
  describeStatistic<DiagnosticAccuracyInput>({
    name: "diagnosticAccuracy",
    family: "proportions",
    summary: "Sensitivity, specificity, predictive values, likelihood ratios and the rest of a 2×2 table.",
    source: "Altman and Bland 1994, BMJ 308:1552 and 309:102; Simel 1991, J Clin Epidemiol 44:763",
    convention:
      "Shares by Wilson unless named otherwise; Youden is sensitivity + specificity − 1, with Newcombe's interval and with the sum of exact limits.",
    columns: {},
    settings: table,
    optionalSettings: { level: "number", interval: "word" },
    run: diagnosticAccuracy,
  }),
  describeStatistic<PoissonRateInput>({
    name: "exactPoissonRate",
    family: "proportions",
    summary: "Events per unit of exposure with the exact Poisson interval.",
    source: "Garwood 1936, Biometrika 28:437",
    columns: {},
    settings: { events: "whole-number", exposure: "number" },
    optionalSettings: level,
    run: exactPoissonRate,
  }),
  describeStatistic<ShareInput>({
    name: "jeffreysInterval",
    family: "proportions",
    summary: "A proportion with the Jeffreys interval.",
    source: "Brown, Cai and DasGupta 2001, Statistical Science 16:101",
    convention: "The low limit is 0 at no success, the high limit 1 at all.",
    columns: {},
    settings: share,
    optionalSettings: level,
    run: jeffreysInterval,
  }),
  describeStatistic<McnemarCounts>({
    name: "mcnemarFromCounts",
    family: "proportions",
    summary: "McNemar's test of equal shares in pairs, from the two counts of unlike pairs.",
    source: "McNemar 1947, Psychometrika 12:153; Edwards 1948, Psychometrika 13:185",
    convention: "The corrected statistic is 0 where both counts are equal, as in R.",
    columns: {},
    settings: { onlyFirst: "whole-number", onlySecond: "whole-number" },
    run: mcnemarFromCounts,
  }),
  describeStatistic<McnemarColumns>({
    name: "mcnemarTest",
    family: "proportions",
    summary: "McNemar's test of two 0/1 columns of the same people: plain, corrected and exact.",
    source: "McNemar 1947, Psychometrika 12:153; Edwards 1948, Psychometrika 13:185",
    convention: "The corrected statistic is 0 where both counts are equal, as in R.",
    columns: { first: "binary", second: "binary" },
    run: mcnemarTest,
  }),
  describeStatistic<NewcombeDifferenceInput>({
    name: "newcombeDifference",
    family: "proportions",
    summary: "Difference of two independent proportions with Newcombe's interval.",
    source: "Newcombe 1998, Statistics in Medicine 17:873, method 10",
    columns: {},
    settings: {
      successesFirst: "whole-number",
      totalFirst: "whole-number",
      successesSecond: "whole-number",
      totalSecond: "whole-number",
    },
    optionalSettings: level,
    run: newcombeDifference,
  }),
  describeStatistic<PairedCounts>({
    name: "newcombePairedDifference",
    family: "proportions",
    summary: "Difference of two proportions in the same people with Newcombe's interval.",
    source: "Newcombe 1998, Statistics in Medicine 17:2635, method 10",
    columns: {},
    settings: {
      both: "whole-number",
      onlyFirst: "whole-number",
      onlySecond: "whole-number",
      neither: "whole-number",
    },
    optionalSettings: level,
    run: newcombePairedDifference,
  }),
  describeStatistic<PredictiveValuesInput>({
    name: "predictiveValuesAtPrevalence",
    family: "proportions",
    summary: "Positive and negative predictive value where the outcome is rarer or more common.",
    source: "Mercaldo, Lau and Zhou 2007, Statistics in Medicine 26:2170",
    convention:
      "The prevalence is taken as known; intervals on the log-odds scale, no continuity correction.",
    columns: {},
    settings: { ...table, prevalence: "number" },
    optionalSettings: level,
    run: predictiveValuesAtPrevalence,
  }),
  describeStatistic<RateRatioInput>({
    name: "rateRatio",
    family: "proportions",
    summary: "Ratio of two Poisson rates, by the log method and exactly.",
    source: "Przyborowski and Wilenski 1940, Biometrika 31:313",
    columns: {},
    settings: {
      eventsFirst: "whole-number",
      exposureFirst: "number",
      eventsSecond: "whole-number",
      exposureSecond: "number",
    },
    optionalSettings: level,
    run: rateRatio,
  }),
  describeStatistic<ThresholdMetricsInput>({
    name: "thresholdMetrics",
    family: "proportions",
    summary: "The 2×2 table and all its numbers at each threshold of a score.",
    source: "STARD 2015, BMJ 351:h5527; Simel 1991, J Clin Epidemiol 44:763",
    convention: "Positive means a score at or above the threshold.",
    columns: { labels: "binary", scores: "number" },
    settings: { thresholds: "numbers" },
    optionalSettings: { level: "number", interval: "word" },
    run: thresholdMetrics,
  }),
  describeStatistic<ShareInput>({
    name: "wilsonInterval",
    family: "proportions",
    summary: "A proportion with the Wilson score interval, the default of the room.",
    source: "Wilson 1927, JASA 22:209",
    columns: {},
    settings: share,
    optionalSettings: level,
    run: wilsonInterval,
  }),
];
