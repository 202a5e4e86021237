import { describeStatistic } from "../describe-statistic.ts";
import { binaryDevelopmentSize } from "./binary-development-size.ts";
import type { BinaryDevelopmentSizeInput } from "./binary-development-size.ts";
import { continuousDevelopmentSize } from "./continuous-development-size.ts";
import type { ContinuousDevelopmentSizeInput } from "./continuous-development-size.ts";
import { survivalDevelopmentSize } from "./survival-development-size.ts";
import type { SurvivalDevelopmentSizeInput } from "./survival-development-size.ts";
import {
  calibrationSlopeSize,
  cStatisticSize,
  netBenefitSize,
  observedExpectedSize,
} from "./validation-sizes.ts";
import type {
  CalibrationSlopeSizeInput,
  CStatisticSizeInput,
  NetBenefitSizeInput,
  ObservedExpectedSizeInput,
} from "./validation-sizes.ts";

const validation = "Riley and others 2021, Statistics in Medicine 40:4230";

/** The functions of the family, for the shell and the reference page. */
export const sampleSizeStatistics = [
  describeStatistic<BinaryDevelopmentSizeInput>({
    name: "binaryDevelopmentSize",
    family: "sample-size",
    summary: "People needed to develop a model of a yes/no outcome.",
    source: "Riley and others 2019, Statistics in Medicine 38:1276; 2020, BMJ 368:m441",
    convention: "R² from a C statistic is integrated, not simulated, so it may differ by a person or two.",
    columns: {},
    settings: { parameters: "whole-number", prevalence: "number" },
    optionalSettings: {
      rSquared: "number",
      cStatistic: "number",
      shrinkage: "number",
      margin: "number",
    },
    run: binaryDevelopmentSize,
  }),
  describeStatistic<CalibrationSlopeSizeInput>({
    name: "calibrationSlopeSize",
    family: "sample-size",
    summary: "People needed to validate: interval of the calibration slope of the width asked for.",
    source: validation,
    convention: "The linear predictor is normal and the model right.",
    columns: {},
    settings: {
      prevalence: "number",
      predictorMean: "number",
      predictorSpread: "number",
      width: "number",
    },
    optionalSettings: { level: "number" },
    run: calibrationSlopeSize,
  }),
  describeStatistic<ContinuousDevelopmentSizeInput>({
    name: "continuousDevelopmentSize",
    family: "sample-size",
    summary: "People needed to develop a model of a continuous outcome.",
    source: "Riley and others 2019, Statistics in Medicine 38:1262",
    columns: {},
    settings: {
      parameters: "whole-number",
      rSquared: "number",
      intercept: "number",
      standardDeviation: "number",
    },
    optionalSettings: { shrinkage: "number", marginOfError: "number" },
    run: continuousDevelopmentSize,
  }),
  describeStatistic<CStatisticSizeInput>({
    name: "cStatisticSize",
    family: "sample-size",
    summary: "People needed to validate: interval of the C statistic of the width asked for.",
    source: `${validation}; Newcombe 2006, Statistics in Medicine 25:559`,
    columns: {},
    settings: { prevalence: "number", cStatistic: "number", width: "number" },
    optionalSettings: { level: "number" },
    run: cStatisticSize,
  }),
  describeStatistic<NetBenefitSizeInput>({
    name: "netBenefitSize",
    family: "sample-size",
    summary: "People needed to validate: interval of the standardised net benefit of the width asked for.",
    source: `${validation}; Marsh and others 2020, Statistics in Medicine 39:2980`,
    columns: {},
    settings: {
      prevalence: "number",
      sensitivity: "number",
      specificity: "number",
      threshold: "number",
      width: "number",
    },
    optionalSettings: { level: "number" },
    run: netBenefitSize,
  }),
  describeStatistic<ObservedExpectedSizeInput>({
    name: "observedExpectedSize",
    family: "sample-size",
    summary: "People needed to validate: interval of observed over expected of the width asked for.",
    source: validation,
    convention: "The exact root; pmvalsampsize steps the standard error and may print one fewer.",
    columns: {},
    settings: { prevalence: "number", width: "number" },
    optionalSettings: { level: "number" },
    run: observedExpectedSize,
  }),
  describeStatistic<SurvivalDevelopmentSizeInput>({
    name: "survivalDevelopmentSize",
    family: "sample-size",
    summary: "People needed to develop a time-to-event model.",
    source: "Riley and others 2019, Statistics in Medicine 38:1276",
    convention: "The greatest R² counts the events of 10,000 people, rounded up, as pmsampsize does.",
    columns: {},
    settings: {
      parameters: "whole-number",
      rSquared: "number",
      rate: "number",
      timepoint: "number",
      meanFollowUp: "number",
    },
    optionalSettings: { shrinkage: "number", margin: "number" },
    run: survivalDevelopmentSize,
  }),
];
