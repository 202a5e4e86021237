import { metricName, summariseReport } from "#src/evaluation/index.ts";
import type { EvaluationReport, ReportedAnswer } from "#src/evaluation/index.ts";
import { groupThousands } from "#src/figures/index.ts";
import type { CaseStudy, SectionId } from "../case-study.ts";
import { fillTokens } from "../fill-tokens.ts";
import { resultTokens } from "../result-tokens.ts";
import { dataLine } from "./data-access.ts";
import { orUnwritten, UNWRITTEN } from "./unwritten.ts";

/** One item of a model card: the element of the CHAI schema, our heading for it, and what stands there. */
export interface CardItem {
  readonly element: string;
  readonly heading: string;
  readonly says: string | readonly CardItem[];
}

/**
 * The items of the CHAI Applied Model Card, version 0.2, in the order of its schema, filled from a piece of proof and
 * its evaluation. What neither of them says stays visibly missing.
 */
export function describeModelCard(study: CaseStudy, report: EvaluationReport | undefined): CardItem[] {
  const tokens = resultTokens(report === undefined ? [] : [{ version: 1, id: "", report }]);
  const section = (id: SectionId): string => orUnwritten(fillTokens(study.sections[id] ?? "", tokens).text);
  return [
    group("BasicInfo", "What and who", [
      item("ModelName", "Name", study.title),
      item("ModelDeveloper", "Made by", orUnwritten(study.author)),
      item("DeveloperContact", "How to reach them", UNWRITTEN),
    ]),
    group("ReleaseInfo", "Release", [
      item(
        "ReleaseStage",
        "Stage",
        "A piece of work to be judged. Nothing here says that it is in use anywhere.",
      ),
      item("ReleaseDate", "Date", study.publishedOn ?? UNWRITTEN),
      item("ReleaseVersion", "Version", `As changed on ${study.changedOn}`),
      item(
        "GlobalAvailability",
        "Where to find it",
        orUnwritten(study.links.map(({ label, url }) => `${label}: ${url}`).join("\n")),
      ),
      item("RegulatoryApproval", "Approval by an authority", "None is claimed."),
    ]),
    group("ModelSummary", "In short", [
      item("Summary", "Summary", orUnwritten(study.summary)),
      group(
        "Keywords",
        "Keywords",
        study.skills.map(({ skill }) => item("Keyword", "", skill.replaceAll("-", " "))),
      ),
    ]),
    group("UsesAndDirections", "Use", [
      item("IntendedUseAndWorkflow", "What it is for and where in the work it stands", section("context")),
      item("PrimaryIntendedUsers", "Who would use it", UNWRITTEN),
      item("HowToUse", "How to read it, and when to overrule it", howToUse(section)),
      item("TargetedPatientPopulation", "For which people", UNWRITTEN),
      item("CautionedOutOfScopeSettings", "Where not to use it", UNWRITTEN),
    ]),
    group("Warnings", "Warnings", [
      item("KnownRisksAndLimitations", "Known risks and limits", section("risks")),
      item("KnownBiasesOrEthicalConsiderations", "Known bias and ethical questions", biasOf(study, report)),
      item("ClinicalRiskLevel", "Level of clinical risk", UNWRITTEN),
    ]),
    group("TrustIngredients", "What it is made of", [
      group("AISystemFacts", "Facts of the system", [
        item("OutcomesAndOutputs", "Outcome and output", outputOf(report)),
        item("ModelType", "Type of model", section("approach")),
        item("InputDataSource", "Where the data comes from", sourceOf(study)),
        item("OutputAndInputDataTypes", "Types of data in and out", columnsOf(report)),
        item("DevelopmentDataCharacterization", "Data it was made from", section("data")),
        item("BiasMitigationApproaches", "What was done against bias", UNWRITTEN),
        item("OngoingMaintenance", "Upkeep and next steps", section("next-steps")),
      ]),
      group("TransparencyInformation", "Openness", [
        item("FundingSource", "Paid for by", UNWRITTEN),
        item("StakeholdersConsulted", "Who was asked", UNWRITTEN),
      ]),
    ]),
    group("KeyMetrics", "Measures", metricsOf(study, report)),
    group("Resources", "More", [
      item("EvaluationReferences", "The file it was judged on", fileOf(report)),
      item("PeerReviewedPublications", "Publications", UNWRITTEN),
      item("PatientConsentOrDisclosure", "Consent of patients, and what they are told", UNWRITTEN),
    ]),
    item("Bibliography", "Sources of the methods", orUnwritten(methodsOf(report))),
  ];
}

const item = (element: string, heading: string, says: string): CardItem => ({ element, heading, says });
const group = (element: string, heading: string, says: readonly CardItem[]): CardItem => ({
  element,
  heading,
  says,
});

function howToUse(section: (id: SectionId) => string): string {
  return `What it means at the bedside: ${section("clinical-meaning")}\n\nWhen people overrule it: ${section("override")}`;
}

function biasOf(study: CaseStudy, report: EvaluationReport | undefined): string {
  const looked = report?.subgroups.length ?? 0;
  if (looked > 0)
    return `${looked} subgroups were looked at; the measures of fairness give each with its interval.`;
  return study.noSubgroupsBecause.trim() === ""
    ? UNWRITTEN
    : `No subgroup was looked at: ${study.noSubgroupsBecause}`;
}

function outputOf(report: EvaluationReport | undefined): string {
  const [score] = report?.roles.scores ?? [];
  if (report === undefined || score === undefined) return UNWRITTEN;
  const outcome = report.roles.label ?? report.roles.event;
  return `One score a row (“${score}”)${outcome === undefined ? "" : `, judged against the column “${outcome}”`}.`;
}

function sourceOf({ data }: CaseStudy): string {
  if (data.length === 0) return UNWRITTEN;
  return `${dataLine(data)}.\n\nFrom: ${orUnwritten(data.map(({ provenance }) => provenance).join("; "))}`;
}

function columnsOf(report: EvaluationReport | undefined): string {
  return report === undefined
    ? UNWRITTEN
    : `What went into the model is not in the file that was judged. Columns of that file: ${report.file.columns.join(", ")}.`;
}

function fileOf(report: EvaluationReport | undefined): string {
  return report === undefined ? UNWRITTEN : `${report.file.name}, SHA-256 ${report.file.sha256}`;
}

function warningsOf(report: EvaluationReport | undefined): string {
  if (report === undefined) return "";
  const said = report.warnings.map(({ says }) => says).join(" ");
  return said === "" ? "The checks of the file raised no warning." : said;
}

function methodsOf(report: EvaluationReport | undefined): string {
  return [...new Set(report?.conventions.map(({ source }) => source) ?? [])].join("\n");
}

type Result = readonly [label: string, value: unknown];

function metricsOf(study: CaseStudy, report: EvaluationReport | undefined): CardItem[] {
  const tested =
    report === undefined
      ? UNWRITTEN
      : `${report.file.name}: ${groupThousands(report.n)} rows used, ${groupThousands(report.events)} with the event.`;
  const process =
    report === undefined
      ? UNWRITTEN
      : `Computed from a file of predictions on ${report.madeOn}. ${report.sites === undefined ? "One site, or none named; no test at another place is shown." : "Sites are given apart and pooled."}`;
  const goal = (element: string, heading: string, aim: string, results: readonly Result[], means: string) =>
    group(element, heading, [
      item("MetricGoal", "Aim", aim),
      group(
        "Results",
        "Results",
        (results.length === 0 ? [["None", null] as const] : results).map(resultItem),
      ),
      item("Interpretation", "What it means", orUnwritten(means)),
      item(
        "TestType",
        "Kind of test",
        report === undefined ? UNWRITTEN : "Predictions against what happened, after the fact.",
      ),
      item("TestingDataDescription", "Data of the test", tested),
      item("ValidationProcessAndJustification", "How it was tested", process),
    ]);
  const said = report === undefined ? "" : summariseReport(report).join(" ");
  return [
    goal(
      "UsefulnessUsabilityEfficacy",
      "Does it help",
      "To put people in the right order, and to be worth more than treating all or none.",
      report === undefined ? [] : answers(report.metrics),
      said,
    ),
    goal(
      "FairnessEquity",
      "Is it fair",
      "To work alike for the groups it would be used on.",
      report?.subgroups.flatMap(({ column, level, n, metrics }) =>
        answers(metrics).map(([label, value]): Result => [`${label}, ${column} ${level} (n = ${n})`, value]),
      ) ?? [],
      biasOf(study, report),
    ),
    goal(
      "SafetyReliability",
      "Is it safe",
      "To give risks that come true as often as they say, and alarms that can be borne.",
      report === undefined ? [] : [...answers(report.calibration?.metrics ?? {}), ...atThreshold(report)],
      warningsOf(report),
    ),
  ];
}

const answers = (metrics: Readonly<Record<string, ReportedAnswer>>): Result[] =>
  Object.entries(metrics).map(([id, answer]) => [metricName(id).label, answer]);

function atThreshold({ chosen }: EvaluationReport): Result[] {
  if (chosen === undefined) return [];
  const { sensitivity, specificity, ppv, npv, threshold } = chosen.row;
  return answers({ sensitivity, specificity, ppv, npv }).map(([label, value]) => [
    `${label} at ${threshold}`,
    value,
  ]);
}

function resultItem([label, value]: Result): CardItem {
  return group("MetricResult", label, [
    item("Label", "Measure", label),
    item("ValueJson", "Value", JSON.stringify(value)),
  ]);
}
