import { describeStatistic } from "../describe-statistic.ts";
import type { StatisticDescription } from "../statistic-description.ts";
import { concordanceTest } from "./concordance-test.ts";
import type { ConcordanceTestInput } from "./concordance-test.ts";
import { coxPredictedSurvival } from "./cox-predicted-survival.ts";
import type { CoxPredictedSurvivalInput } from "./cox-predicted-survival.ts";
import { coxRegression } from "./cox-regression.ts";
import { coxResiduals } from "./cox-residuals.ts";
import type { CoxInput } from "./cox-rows.ts";
import { harrellConcordance } from "./harrell-concordance.ts";
import type { HarrellConcordanceInput } from "./harrell-concordance.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import type { KaplanMeierInput } from "./kaplan-meier.ts";
import { logRankTest } from "./log-rank.ts";
import type { LogRankInput } from "./log-rank.ts";
import { nelsonAalen } from "./nelson-aalen.ts";
import type { NelsonAalenInput } from "./nelson-aalen.ts";
import { proportionalHazardsTest } from "./proportional-hazards-test.ts";
import type { ProportionalHazardsInput } from "./proportional-hazards-test.ts";
import { restrictedMean } from "./restricted-mean.ts";
import type { RestrictedMeanInput } from "./restricted-mean.ts";
import { reverseKaplanMeier } from "./reverse-kaplan-meier.ts";
import { unoConcordance } from "./uno-concordance.ts";
import type { UnoConcordanceInput } from "./uno-concordance.ts";

const followUp = { times: "number", events: "binary" } as const;
const byGroup = { entries: "number", weights: "number", groups: "category" } as const;
const coxColumns = {
  entries: "number",
  weights: "number",
  offsets: "number",
  strata: "category",
  clusters: "category",
} as const;
const coxSettings = { ties: "word", robust: "flag", level: "number" } as const;

/** What the shell and the reference page know of survival curves, tests, Cox models and concordance. */
export const survivalStatistics: readonly StatisticDescription[] = [
  describeStatistic<KaplanMeierInput>({
    name: "kaplanMeier",
    family: "survival",
    summary:
      "Survival over time with its interval, the times by which given shares had the event, for each group.",
    source: "Kaplan & Meier 1958, J Am Stat Assoc; Greenwood 1926; Brookmeyer & Crowley 1982, Biometrics",
    convention:
      "Interval on the log scale unless asked otherwise; a censoring at the time of an event comes after it.",
    columns: followUp,
    optionalColumns: byGroup,
    optionalSettings: { interval: "word", level: "number", at: "numbers", quantiles: "numbers" },
    run: kaplanMeier,
  }),
  describeStatistic<NelsonAalenInput>({
    name: "nelsonAalen",
    family: "survival",
    summary: "Cumulative hazard over time with its error, for each group.",
    source: "Nelson 1972, Technometrics; Aalen 1978, Ann Stat",
    convention:
      "Variance is the sum of events over the square of rows at risk; tied events share one risk set.",
    columns: followUp,
    optionalColumns: byGroup,
    optionalSettings: { level: "number", at: "numbers" },
    run: nelsonAalen,
  }),
  describeStatistic<KaplanMeierInput>({
    name: "reverseKaplanMeier",
    family: "survival",
    summary: "How long rows were followed, taking an event as an end of observation that came too early.",
    source: "Schemper & Smith 1996, Control Clin Trials",
    convention: "At a tied time rows with the event still count as at risk.",
    columns: followUp,
    optionalColumns: byGroup,
    optionalSettings: { interval: "word", level: "number", at: "numbers", quantiles: "numbers" },
    run: reverseKaplanMeier,
  }),
  describeStatistic<RestrictedMeanInput>({
    name: "restrictedMean",
    family: "survival",
    summary: "Mean survival time up to a limit, with differences and ratios between groups.",
    source: "Irwin 1949, J Hyg; Royston & Parmar 2013, BMC Med Res Methodol",
    convention: "Greenwood's variance without a small-sample factor.",
    columns: followUp,
    optionalColumns: byGroup,
    optionalSettings: { tau: "number", level: "number" },
    run: restrictedMean,
  }),
  describeStatistic<LogRankInput>({
    name: "logRankTest",
    family: "survival",
    summary: "Tests whether groups differ in survival, within strata, early or late weighted, or as a trend.",
    source:
      "Mantel 1966; Peto & Peto 1972, J R Stat Soc A; Fleming & Harrington 1981; Tarone & Ware 1977, Biometrika",
    convention: "Peto–Peto weights are pooled Kaplan–Meier survival just before the time.",
    columns: { ...followUp, groups: "category" },
    optionalColumns: { entries: "number", strata: "category" },
    optionalSettings: { weighting: "word", rho: "number", gamma: "number", trendScores: "numbers" },
    run: logRankTest,
  }),
  describeStatistic<CoxInput>({
    name: "coxRegression",
    family: "survival",
    summary: "Proportional hazards regression: hazard ratios with intervals, tests and the baseline hazard.",
    source: "Cox 1972, J R Stat Soc B; Efron 1977, J Am Stat Assoc; Breslow 1974, Biometrics; Lin & Wei 1989",
    convention: "Efron's ties unless asked otherwise; the baseline is for predictors of 0.",
    columns: { ...followUp, predictors: "columns" },
    optionalColumns: coxColumns,
    optionalSettings: coxSettings,
    run: coxRegression,
  }),
  describeStatistic<CoxPredictedSurvivalInput>({
    name: "coxPredictedSurvival",
    family: "survival",
    summary: "Survival a Cox model predicts for given predictor values at given times, with its interval.",
    source: "Tsiatis 1981, Ann Stat; Link 1984, Biometrics",
    convention: "Interval on the log scale; the baseline follows the ties of the model.",
    columns: { ...followUp, predictors: "columns" },
    optionalColumns: coxColumns,
    settings: { profiles: "json", at: "numbers" },
    optionalSettings: coxSettings,
    run: coxPredictedSurvival,
  }),
  describeStatistic<CoxInput>({
    name: "coxResiduals",
    family: "survival",
    summary: "Martingale, deviance, score, dfbeta and Schoenfeld residuals of a Cox model.",
    source: "Therneau, Grambsch & Fleming 1990, Biometrika; Schoenfeld 1982, Biometrika",
    columns: { ...followUp, predictors: "columns" },
    optionalColumns: coxColumns,
    optionalSettings: { ties: "word" },
    run: coxResiduals,
  }),
  describeStatistic<ProportionalHazardsInput>({
    name: "proportionalHazardsTest",
    family: "survival",
    summary: "Tests whether the hazard ratios of a Cox model change over time.",
    source: "Grambsch & Therneau 1994, Biometrika",
    convention:
      "The score test with the variance at each time; time enters as one minus Kaplan–Meier survival.",
    columns: { ...followUp, predictors: "columns" },
    optionalColumns: coxColumns,
    optionalSettings: { transform: "word", terms: "json", ties: "word" },
    run: proportionalHazardsTest,
  }),
  describeStatistic<HarrellConcordanceInput>({
    name: "harrellConcordance",
    family: "survival",
    summary: "How often the row with the higher score has the event first, with its interval and the pairs.",
    source: "Harrell et al. 1982, JAMA; error by the infinitesimal jackknife (Therneau & Atkinson)",
    convention:
      "Equal scores count half; two events at one time are not compared; scores are never turned round.",
    columns: { ...followUp, scores: "number" },
    optionalColumns: { entries: "number", weights: "number", strata: "category", clusters: "category" },
    optionalSettings: { tau: "number", level: "number" },
    run: harrellConcordance,
  }),
  describeStatistic<UnoConcordanceInput>({
    name: "unoConcordance",
    family: "survival",
    summary: "Concordance that does not depend on how rows were censored, with its interval.",
    source: "Uno et al. 2011, Stat Med",
    convention:
      "Pairs count one over the squared chance of being uncensored just before the event, or at it when asked.",
    columns: { ...followUp, scores: "number" },
    optionalColumns: { weights: "number", clusters: "category" },
    optionalSettings: { tau: "number", censoring: "word", level: "number" },
    run: unoConcordance,
  }),
  describeStatistic<ConcordanceTestInput>({
    name: "concordanceTest",
    family: "survival",
    summary: "Compares the concordance of two scores on the same rows.",
    source: "Therneau & Atkinson, concordance vignette; infinitesimal jackknife of both indices",
    columns: { ...followUp, scores: "number", otherScores: "number" },
    optionalColumns: { entries: "number", weights: "number", strata: "category", clusters: "category" },
    optionalSettings: { index: "word", tau: "number", level: "number" },
    run: concordanceTest,
  }),
];
