import { describeStatistic } from "../describe-statistic.ts";
import type { StatisticDescription } from "../statistic-description.ts";
import { aalenJohansen } from "./aalen-johansen.ts";
import type { AalenJohansenInput } from "./aalen-johansen.ts";
import { competingRiskConcordance } from "./competing-risk-concordance.ts";
import type { CompetingRiskConcordanceInput } from "./competing-risk-concordance.ts";
import { fineGray } from "./fine-gray.ts";
import type { FineGrayInput } from "./fine-gray.ts";
import { graysTest } from "./grays-test.ts";
import type { GraysTestInput } from "./grays-test.ts";
import { indexOfPredictionAccuracy } from "./index-of-prediction-accuracy.ts";
import { ipcwBrier } from "./ipcw-brier.ts";
import type { IpcwBrierInput } from "./ipcw-brier.ts";
import { survivalCalibration } from "./survival-calibration.ts";
import type { SurvivalCalibrationInput } from "./survival-calibration.ts";
import { survivalCalibrationCurve } from "./survival-calibration-curve.ts";
import type { SurvivalCalibrationCurveInput } from "./survival-calibration-curve.ts";
import { timeDependentAuc } from "./time-dependent-auc.ts";
import type { TimeDependentAucInput } from "./time-dependent-auc.ts";
import { timeDependentAucTest } from "./time-dependent-auc-test.ts";
import type { TimeDependentAucTestInput } from "./time-dependent-auc-test.ts";

/** `events` where there is one kind of event, `causes` where there are several: one of the two is given. */
const outcome = { events: "binary", causes: "number" } as const;
const aucSettings = { cause: "whole-number", controls: "word", convention: "word", level: "number" } as const;
const brierSettings = { cause: "whole-number", convention: "word", level: "number" } as const;
const aucConvention =
  "timeROC: weights by the censoring curve just before the event; scikit-survival: at the event.";
const brierConvention =
  "riskRegression: censoring curve just before the event, events before censoring at a shared time; graf: from a curve with outcomes swapped; scikit-survival: at the event.";

/** What the shell and the reference page know of accuracy at a time and of competing risks. */
export const survivalAccuracyStatistics: readonly StatisticDescription[] = [
  describeStatistic<TimeDependentAucInput>({
    name: "timeDependentAuc",
    family: "survival",
    summary:
      "How well a score tells who has the event by a time from who is free of it, with interval, also averaged.",
    source: "Blanche, Dartigues & Jacqmin-Gadda 2013, Stat Med 32:5381; Uno et al. 2007, J Am Stat Assoc",
    convention: aucConvention,
    columns: { times: "number", scores: "number" },
    optionalColumns: outcome,
    settings: { at: "numbers" },
    optionalSettings: aucSettings,
    run: timeDependentAuc,
  }),
  describeStatistic<TimeDependentAucTestInput>({
    name: "timeDependentAucTest",
    family: "survival",
    summary: "Compares the time-dependent AUCs of two scores of the same rows.",
    source: "Blanche, Dartigues & Jacqmin-Gadda 2013, Stat Med 32:5381",
    convention: aucConvention,
    columns: { times: "number", scores: "number", otherScores: "number" },
    optionalColumns: outcome,
    settings: { at: "numbers" },
    optionalSettings: aucSettings,
    run: timeDependentAucTest,
  }),
  describeStatistic<IpcwBrierInput>({
    name: "ipcwBrier",
    family: "survival",
    summary:
      "Brier score of predicted risks at times of a censored follow-up, and its average over the times.",
    source: "Graf et al. 1999, Stat Med 18:2529; Gerds & Schumacher 2006, Biom J",
    convention: brierConvention,
    columns: { times: "number", probabilities: "columns" },
    optionalColumns: outcome,
    settings: { at: "numbers" },
    optionalSettings: brierSettings,
    run: ipcwBrier,
  }),
  describeStatistic<IpcwBrierInput>({
    name: "indexOfPredictionAccuracy",
    family: "survival",
    summary: "Brier score against that of telling everyone the overall risk, with interval.",
    source: "Kattan & Gerds 2018, Diagn Progn Res 2:7",
    convention: brierConvention,
    columns: { times: "number", probabilities: "columns" },
    optionalColumns: outcome,
    settings: { at: "numbers" },
    optionalSettings: brierSettings,
    run: indexOfPredictionAccuracy,
  }),
  describeStatistic<SurvivalCalibrationInput>({
    name: "survivalCalibration",
    family: "survival",
    summary: "Observed over expected risk at a horizon and the calibration slope, with intervals.",
    source: "McLernon et al. 2023, Ann Intern Med 176:105; van Geloven et al. 2022, BMJ 377:e069249",
    convention:
      "All follow-up ends at the horizon; interval of the ratio by the count of events unless asked otherwise.",
    columns: { times: "number", probabilities: "number" },
    optionalColumns: outcome,
    settings: { horizon: "number" },
    optionalSettings: { cause: "whole-number", interval: "word", level: "number" },
    run: survivalCalibration,
  }),
  describeStatistic<SurvivalCalibrationCurveInput>({
    name: "survivalCalibrationCurve",
    family: "survival",
    summary: "Smoothed observed risk for each predicted risk at a horizon, with ICI, E50, E90 and Emax.",
    source: "Austin, Harrell & van Klaveren 2020, Stat Med 39:2714",
    convention: "Cox model of a restricted cubic spline of the log of minus the log of 1 less the risk.",
    columns: { times: "number", probabilities: "number" },
    optionalColumns: outcome,
    settings: { horizon: "number" },
    optionalSettings: {
      cause: "whole-number",
      knots: "whole-number",
      points: "whole-number",
      level: "number",
    },
    run: survivalCalibrationCurve,
  }),
  describeStatistic<AalenJohansenInput>({
    name: "aalenJohansen",
    family: "survival",
    summary: "Cumulative incidence of each event when several may come first, with interval, for each group.",
    source: "Aalen & Johansen 1978, Scand J Stat 5:141; Aalen 1978, Ann Stat",
    convention: "Aalen's variance, as cmprsk, unless the delta method is asked for, as survfit.",
    columns: { times: "number", causes: "number" },
    optionalColumns: { groups: "category" },
    optionalSettings: { at: "numbers", variance: "word", interval: "word", level: "number" },
    run: aalenJohansen,
  }),
  describeStatistic<GraysTestInput>({
    name: "graysTest",
    family: "survival",
    summary: "Whether groups differ in cumulative incidence, for each event.",
    source: "Gray 1988, Ann Stat 16:1141",
    columns: { times: "number", causes: "number", groups: "category" },
    optionalColumns: { strata: "category" },
    optionalSettings: { rho: "number" },
    run: graysTest,
  }),
  describeStatistic<FineGrayInput>({
    name: "fineGray",
    family: "survival",
    summary: "Regression for the cumulative incidence of one event among several, with predictions.",
    source: "Fine & Gray 1999, J Am Stat Assoc 94:496",
    convention: "Ties as Breslow and censoring weights as crr of cmprsk.",
    columns: { times: "number", causes: "number", predictors: "columns" },
    optionalColumns: { censoringStrata: "category" },
    optionalSettings: { cause: "whole-number", profiles: "json", at: "numbers", level: "number" },
    run: fineGray,
  }),
  describeStatistic<CompetingRiskConcordanceInput>({
    name: "competingRiskConcordance",
    family: "survival",
    summary: "How often the row with the event had the higher score, where several events may come first.",
    source: "Wolbers et al. 2014, Biostatistics 15:526; Wolbers et al. 2009, Epidemiology 20:555",
    convention:
      "Pairs weighted for censoring, rows with another event counted as lasting longer, unless cause-specific is asked for.",
    columns: { times: "number", causes: "number", scores: "number" },
    optionalSettings: { cause: "whole-number", horizon: "number", pairs: "word", level: "number" },
    run: competingRiskConcordance,
  }),
];
