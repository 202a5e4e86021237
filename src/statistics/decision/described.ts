import { describeStatistic } from "../describe-statistic.ts";
import { decisionCurve } from "./decision-curve.ts";
import type { DecisionCurveInput } from "./decision-curve.ts";
import { netBenefit } from "./net-benefit.ts";
import type { NetBenefitInput } from "./net-benefit.ts";
import { netBenefitArea } from "./net-benefit-area.ts";
import type { NetBenefitAreaInput } from "./net-benefit-area.ts";
import { netBenefitDifference } from "./net-benefit-difference.ts";
import type { NetBenefitDifferenceInput } from "./net-benefit-difference.ts";
import { competingRisksDecisionCurve, survivalDecisionCurve } from "./survival-decision-curve.ts";
import type {
  CompetingRisksDecisionCurveInput,
  SurvivalDecisionCurveInput,
} from "./survival-decision-curve.ts";

const family = "decision";
const convention =
  "Positive when the risk is at least the threshold; dcurves moves risks of exactly 0 and 1 a hair outward (nudgeExactMarkers), which matters at threshold 0 only.";
const columns = { labels: "binary", probabilities: "number" } as const;
const settings = { level: "number", prevalence: "number", nudgeExactMarkers: "flag" } as const;
const survivalSettings = {
  thresholds: "numbers",
  harms: "numbers",
  names: "json",
  nudgeExactMarkers: "flag",
  level: "number",
} as const;

/** What this family can compute. */
export const decisionStatistics = [
  describeStatistic<CompetingRisksDecisionCurveInput>({
    name: "competingRisksDecisionCurve",
    family,
    summary: "Net benefit over thresholds for an event by a horizon that other events can prevent.",
    source: "Vickers, Cronin, Elkin & Gonen 2008, BMC Med Inform Decis Mak 8:53",
    convention,
    columns: { times: "number", causes: "number", probabilities: "number" },
    optionalColumns: { otherModels: "columns", clusters: "category" },
    settings: { horizon: "number" },
    optionalSettings: survivalSettings,
    run: competingRisksDecisionCurve,
  }),
  describeStatistic<DecisionCurveInput>({
    name: "decisionCurve",
    family,
    summary: "Net benefit of models, of treating all and of treating none over threshold risks.",
    source: "Vickers & Elkin 2006, Med Decis Making 26:565-574",
    convention,
    columns,
    optionalColumns: { otherModels: "columns", clusters: "category" },
    optionalSettings: { ...settings, thresholds: "numbers", harms: "numbers", names: "json" },
    run: decisionCurve,
  }),
  describeStatistic<NetBenefitInput>({
    name: "netBenefit",
    family,
    summary: "Net benefit of treating by a model at one threshold risk.",
    source: "Vickers & Elkin 2006, Med Decis Making 26:565-574",
    convention,
    columns,
    optionalColumns: { clusters: "category" },
    settings: { threshold: "number" },
    optionalSettings: { ...settings, harm: "number" },
    run: netBenefit,
  }),
  describeStatistic<NetBenefitAreaInput>({
    name: "netBenefitArea",
    family,
    summary: "Net benefit averaged over threshold risks by how common they are.",
    source: "Talluri & Shete 2016, BMC Med Inform Decis Mak 16:94",
    convention: "Trapezoid rule; weights sum to 1, so that the area reads as a net benefit.",
    columns,
    optionalColumns: { otherProbabilities: "number", clusters: "category" },
    optionalSettings: { ...settings, thresholds: "numbers", thresholdWeights: "numbers" },
    run: netBenefitArea,
  }),
  describeStatistic<NetBenefitDifferenceInput>({
    name: "netBenefitDifference",
    family,
    summary: "Difference of net benefit between two models on the same rows, paired.",
    source: "Sande et al. 2020, Stat Med 39:2980-3002",
    convention,
    columns: { ...columns, otherProbabilities: "number" },
    optionalColumns: { clusters: "category" },
    optionalSettings: { ...settings, thresholds: "numbers" },
    run: netBenefitDifference,
  }),
  describeStatistic<SurvivalDecisionCurveInput>({
    name: "survivalDecisionCurve",
    family,
    summary: "Net benefit over thresholds for an event by a horizon with censored follow-up.",
    source: "Vickers, Cronin, Elkin & Gonen 2008, BMC Med Inform Decis Mak 8:53",
    convention,
    columns: { times: "number", events: "binary", probabilities: "number" },
    optionalColumns: { otherModels: "columns", clusters: "category" },
    settings: { horizon: "number" },
    optionalSettings: survivalSettings,
    run: survivalDecisionCurve,
  }),
];
