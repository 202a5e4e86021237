import { describeStatistic } from "../describe-statistic.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import type { JensenShannonInput } from "./jensen-shannon.ts";
import { kolmogorovSmirnov } from "./kolmogorov-smirnov.ts";
import { missingness } from "./missingness.ts";
import type { MissingnessInput } from "./missingness.ts";
import { populationStability } from "./population-stability.ts";
import type { PopulationStabilityInput } from "./population-stability.ts";
import type { TwoSamples } from "./two-samples.ts";
import { wassersteinDistance } from "./wasserstein-distance.ts";

const samples = { reference: "number", current: "number" } as const;

/** The functions of the family, for the shell and the reference page. Empty cells of a sample are left out and counted. */
export const driftStatistics = [
  describeStatistic<JensenShannonInput>({
    name: "jensenShannon",
    family: "drift",
    summary: "Jensen–Shannon divergence of two samples, in bits.",
    source: "Lin 1991, IEEE Transactions on Information Theory 37:145",
    convention: "Ten bins of equal width over the range of both samples.",
    columns: samples,
    optionalSettings: { bins: "whole-number" },
    run: jensenShannon,
  }),
  describeStatistic<TwoSamples>({
    name: "kolmogorovSmirnov",
    family: "drift",
    summary: "Two-sample Kolmogorov–Smirnov test.",
    source: "Hodges 1958, Arkiv för Matematik 3:469; Smirnov 1939",
    convention: "Two-sided; exact for samples of equal size or few pairs, as if no values were tied.",
    columns: samples,
    run: kolmogorovSmirnov,
  }),
  describeStatistic<MissingnessInput>({
    name: "missingness",
    family: "drift",
    summary: "What is missing: shares, patterns, with the outcome and in groups.",
    source: "van Buuren 2018, Flexible Imputation of Missing Data §4.1",
    convention: "An empty cell is missing; Pearson's test with and without Yates' correction.",
    columns: { predictors: "columns" },
    optionalColumns: { labels: "binary", groups: "category" },
    optionalSettings: { names: "json", level: "number" },
    run: missingness,
  }),
  describeStatistic<PopulationStabilityInput>({
    name: "populationStability",
    family: "drift",
    summary: "Population stability index of two samples.",
    source:
      "Siddiqi 2006, Credit Risk Scorecards; Yurdakul and Naranjo 2020, J Risk Model Validation 14(4):89",
    convention: "Tenths of the reference by quantiles of type 7; a share of 0 counts as 0.0001.",
    columns: samples,
    optionalSettings: { bins: "whole-number", edges: "numbers", floor: "number" },
    run: populationStability,
  }),
  describeStatistic<TwoSamples>({
    name: "wassersteinDistance",
    family: "drift",
    summary: "First Wasserstein distance of two samples, in their unit.",
    source: "Vallender 1974, Theory of Probability and its Applications 18:784",
    columns: samples,
    run: wassersteinDistance,
  }),
];
