import { describeStatistic } from "../describe-statistic.ts";
import { brierScore, scaledBrierScore } from "./brier-score.ts";
import type { BrierInput } from "./brier-score.ts";
import { calibrationCurve } from "./calibration-curve.ts";
import type { CalibrationCurveInput } from "./calibration-curve.ts";
import { calibrationInTheLarge } from "./calibration-in-the-large.ts";
import type { LogisticCalibrationInput } from "./calibration-in-the-large.ts";
import { calibrationSlope } from "./calibration-slope.ts";
import { calibrationTest } from "./calibration-test.ts";
import type { CalibrationTestInput } from "./calibration-test.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { clusteredCalibration } from "./clustered-calibration.ts";
import type { ClusteredCalibrationInput } from "./clustered-calibration.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import type { ExpectedCalibrationErrorInput } from "./expected-calibration-error.ts";
import { hosmerLemeshowTest } from "./hosmer-lemeshow-test.ts";
import type { HosmerLemeshowInput } from "./hosmer-lemeshow-test.ts";
import { integratedCalibrationIndex } from "./integrated-calibration-index.ts";
import type { IntegratedCalibrationIndexInput } from "./integrated-calibration-index.ts";
import { logLoss } from "./log-loss.ts";
import type { LogLossInput } from "./log-loss.ts";
import { observedToExpected } from "./observed-to-expected.ts";
import type { ObservedToExpectedInput } from "./observed-to-expected.ts";
import { recalibrate } from "./recalibrate.ts";
import type { RecalibrateInput } from "./recalibrate.ts";
import { spiegelhalterTest } from "./spiegelhalter-test.ts";
import { valProbStatistics } from "./val-prob-statistics.ts";
import type { ValProbInput } from "./val-prob-statistics.ts";

const family = "calibration";
const columns = { labels: "binary", probabilities: "number" } as const;
const logistic = { level: "number", clip: "number", profile: "word" } as const;
const profiles =
  'Profile limits are exact; profile "interpolated" gives R\'s confint, which differs from the fifth digit on. Risks of 0 and 1 are moved by the clip, 1e-8, and counted.';

/** What this family can compute. */
export const calibrationStatistics = [
  describeStatistic<BrierInput>({
    name: "brierScore",
    family,
    summary: "Mean squared distance between outcome and predicted risk.",
    source: "Brier 1950, Mon Weather Rev 78:1-3",
    columns,
    optionalSettings: { level: "number" },
    run: brierScore,
  }),
  describeStatistic<CalibrationCurveInput>({
    name: "calibrationCurve",
    family,
    summary: "Smoothed share observed along the predicted risk with a band, and ICI, E50, E90, Emax.",
    source: "Austin & Steyerberg 2014, Stat Med 33:517-535; 2019, Stat Med 38:4051-4065",
    convention:
      "Loess is computed directly at each risk up to 5,000 rows and on groups of equal counts beyond; R's default interpolates instead.",
    columns,
    optionalSettings: {
      smoother: "word",
      at: "numbers",
      span: "number",
      knots: "whole-number",
      level: "number",
    },
    run: calibrationCurve,
  }),
  describeStatistic<LogisticCalibrationInput>({
    name: "calibrationInTheLarge",
    family,
    summary: "Whether risks are right on average: the intercept with the slope held at 1.",
    source: "Cox 1958, Biometrika 45:562-565; Steyerberg et al. 2010, Epidemiology 21:128-138",
    convention: `Not the intercept of the joint model that val.prob prints. ${profiles}`,
    columns,
    optionalSettings: logistic,
    run: calibrationInTheLarge,
  }),
  describeStatistic<LogisticCalibrationInput>({
    name: "calibrationSlope",
    family,
    summary: "Whether the spread of the risks is right: slope, and the intercept of the same model.",
    source: "Cox 1958, Biometrika 45:562-565; Miller, Hui & Tierney 1991, Stat Med 10:1213-1226",
    convention: `The joint intercept is val.prob's, not calibration in the large. ${profiles}`,
    columns,
    optionalSettings: logistic,
    run: calibrationSlope,
  }),
  describeStatistic<CalibrationTestInput>({
    name: "calibrationTest",
    family,
    summary: "Likelihood-ratio test that the joint intercept is 0 and the slope 1.",
    source: "Miller, Hui & Tierney 1991, Stat Med 10:1213-1226",
    columns,
    optionalSettings: { clip: "number" },
    run: calibrationTest,
  }),
  describeStatistic<ClusteredCalibrationInput>({
    name: "clusteredCalibration",
    family,
    summary: "Intercepts and slope with intervals that allow for many rows of one patient or site.",
    source: "Liang & Zeger 1986, Biometrika 73:13-22",
    convention: 'The sandwich variance is multiplied by G / (G - 1) unless correction is "none".',
    columns: { ...columns, clusters: "category" },
    optionalSettings: { level: "number", clip: "number", correction: "word" },
    run: clusteredCalibration,
  }),
  describeStatistic<ExpectedCalibrationErrorInput>({
    name: "expectedCalibrationError",
    family,
    summary: "Mean and greatest distance between risk and share observed over bins, by both kinds of bin.",
    source: "Naeini, Cooper & Hauskrecht 2015, AAAI 29:2901-2907",
    convention: "Bins of equal width and of equal counts are both given and named.",
    columns,
    optionalSettings: { bins: "whole-number" },
    run: expectedCalibrationError,
  }),
  describeStatistic<HosmerLemeshowInput>({
    name: "hosmerLemeshowTest",
    family,
    summary: "Chi-square test over groups of equal counts by risk.",
    source: "Hosmer & Lemeshow 1980, Commun Stat Theory Methods 9:1043-1069",
    convention:
      "Degrees of freedom for internal (groups - 2) and external (groups) validation are both given.",
    columns,
    optionalSettings: { groups: "whole-number" },
    run: hosmerLemeshowTest,
  }),
  describeStatistic<IntegratedCalibrationIndexInput>({
    name: "integratedCalibrationIndex",
    family,
    summary: "ICI, E50, E90 and Emax by loess, lowess and splines.",
    source: "Austin & Steyerberg 2019, Stat Med 38:4051-4065",
    columns,
    optionalSettings: { span: "number", knots: "whole-number" },
    run: integratedCalibrationIndex,
  }),
  describeStatistic<LogLossInput>({
    name: "logLoss",
    family,
    summary: "Mean of minus the log of the risk given to what happened.",
    source: "Good 1952, J R Stat Soc B 14:107-114",
    convention: "Risks are kept 1e-15 away from 0 and 1 by default; the method says how many were moved.",
    columns,
    optionalSettings: { level: "number", clip: "number" },
    run: logLoss,
  }),
  describeStatistic<ObservedToExpectedInput>({
    name: "observedToExpected",
    family,
    summary: "Events observed over events expected.",
    source: "Debray et al. 2017, BMJ 356:i6460",
    convention: "Observed over expected, not the reverse; interval on the log scale.",
    columns,
    optionalSettings: { level: "number" },
    run: observedToExpected,
  }),
  describeStatistic<RecalibrateInput>({
    name: "recalibrate",
    family,
    summary: "Risks corrected by the intercept, or by intercept and slope, that the data ask for.",
    source: "Steyerberg et al. 2004, Stat Med 23:2567-2586",
    columns,
    optionalSettings: { update: "word", applyTo: "numbers", clip: "number" },
    run: recalibrate,
  }),
  describeStatistic<BrierInput>({
    name: "scaledBrierScore",
    family,
    summary: "How much better the Brier score is than that of one risk for all.",
    source: "Steyerberg et al. 2010, Epidemiology 21:128-138",
    columns,
    optionalSettings: { level: "number" },
    run: scaledBrierScore,
  }),
  describeStatistic<OutcomeColumns>({
    name: "spiegelhalterTest",
    family,
    summary: "Whether the Brier score is what it should be if the risks were right.",
    source: "Spiegelhalter 1986, Stat Med 5:421-433",
    columns,
    run: spiegelhalterTest,
  }),
  describeStatistic<ValProbInput>({
    name: "valProbStatistics",
    family,
    summary: "The statistics of val.prob in the R package rms.",
    source: "Harrell, Lee & Mark 1996, Stat Med 15:361-387",
    convention: "Its intercept is that of the joint model; its C counts risks within one thousandth as tied.",
    columns,
    optionalSettings: { clip: "number" },
    run: valProbStatistics,
  }),
];
