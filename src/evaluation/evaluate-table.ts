import { decisionCurve, isDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import type { ReportedAnswer } from "./answer-schema.ts";
import { addWords } from "./add-words.ts";
import { answerChecklist } from "./answer-checklist.ts";
import { compareModels } from "./compare-models.ts";
import { CONVENTIONS } from "./conventions.ts";
import type { EvaluateOutcome, EvaluationInput } from "./evaluate-outcome.ts";
import { evaluateFollowUp } from "./evaluate-follow-up.ts";
import { findNumberProblems } from "./find-number-problems.ts";
import { findTableProblems } from "./find-table-problems.ts";
import { guessRoles } from "./guess-roles.ts";
import { measureAlertStream } from "./measure-alert-stream.ts";
import { measureCalibration } from "./measure-calibration.ts";
import { isClustered, measureDiscrimination, plainAnswer } from "./measure-discrimination.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import { measureGroups } from "./measure-groups.ts";
import { measureMissing } from "./measure-missing.ts";
import { measureNeed } from "./measure-need.ts";
import { measureSites } from "./measure-sites.ts";
import { chooseThresholds, measureThresholds } from "./measure-thresholds.ts";
import { pickThreshold } from "./pick-threshold.ts";
import { prepareRows } from "./prepare-rows.ts";
import type { PreparedRows } from "./prepare-rows.ts";
import { readGroups } from "./read-groups.ts";
import type { EvaluationReport, EvaluationWarning } from "./report.ts";
import type { Roles } from "./roles.ts";
import { scoreHistogram } from "./score-histogram.ts";
import type { Table } from "./table.ts";

/** Told which part of the work begins, for people who wait. */
type Progress = (part: string) => void;

/** Judges the predictions of a table. Problems are found and named first; what stops an evaluation gives no number. */
export function evaluateTable(
  table: Table,
  input: EvaluationInput,
  progress: Progress = () => undefined,
): EvaluateOutcome {
  const guessed = input.roles === undefined ? guessRoles(table) : { roles: input.roles, guesses: [] };
  const { roles, guesses } = guessed;
  progress("problems");
  const problems = findTableProblems(table, roles).filter(
    ({ code }) => !(code === "identifiers" && input.settings.declared === "synthetic"),
  );
  if (problems.some(({ weight }) => weight === "stops"))
    return { kind: "stopped", warnings: problems, roles };
  const shared = {
    version: 1 as const,
    title: input.settings.title ?? `Evaluation of ${input.file.name}`,
    madeOn: input.madeOn,
    file: { ...input.file, rows: table.rows, columns: table.columns.map((column) => column.name) },
    roles,
    guesses: [...guesses],
    settings: input.settings,
    conventions: CONVENTIONS.map((convention) => ({ ...convention })),
  };
  if (roles.time !== undefined && roles.event !== undefined) {
    return evaluateFollowUp(table, input, { ...shared, problems }, progress);
  }
  const judged =
    roles.hour !== undefined && roles.label === undefined && roles.event !== undefined
      ? { ...roles, label: roles.event }
      : roles;
  const prepared = prepareRows(table, judged);
  if (prepared.kind === "cannot") {
    const { kind: _, ...what } = prepared;
    return {
      kind: "stopped",
      warnings: [...problems, { ...what, weight: "stops", columns: [...what.columns] }],
      roles,
    };
  }
  const { rows } = prepared;
  const empty = nothingToJudge(rows, table, judged);
  if (empty !== undefined) return { kind: "stopped", warnings: [...problems, empty], roles };
  const measured = measureRows(table, rows, judged, input, progress);
  const report = { ...shared, ...measured };
  const warnings = [...problems, ...notesOf(input), ...findNumberProblems(report)].toSorted(byWeight);
  const whole = { ...report, warnings };
  const checklist = answerChecklist(whole, input.standards);
  return { kind: "evaluated", report: addWords({ ...whole, checklist }) };
}

function nothingToJudge(
  { n, scores }: PreparedRows,
  table: Table,
  roles: Roles,
): EvaluationWarning | undefined {
  const stop = (code: string, says: string, advice: string): EvaluationWarning => ({
    code,
    weight: "stops",
    says,
    advice,
    columns: [],
  });
  if (scores.length === 0) {
    const used = new Set([roles.label, roles.id, roles.time, roles.event, roles.hour, ...roles.groups]);
    const numbers = table.columns.filter((column) => column.kind === "number" && !used.has(column.name));
    return stop(
      "no-score",
      "No column was found that holds the model's score.",
      numbers.length === 0
        ? "The file has no other column of numbers; write the model's output to it."
        : `Name it with --score. Columns of numbers: ${numbers
            .slice(0, 20)
            .map((column) => column.name)
            .join(", ")}.`,
    );
  }
  if (n === 0)
    return stop("no-rows", "No row has both an outcome and a score.", "Look at the columns named for them.");
  return undefined;
}

type Measured = Omit<
  EvaluationReport,
  | "version"
  | "title"
  | "madeOn"
  | "file"
  | "roles"
  | "guesses"
  | "settings"
  | "conventions"
  | "warnings"
  | "checklist"
>;

function measureRows(
  table: Table,
  rows: PreparedRows,
  roles: Roles,
  input: EvaluationInput,
  progress: Progress,
): Measured {
  const { settings } = input;
  const { level } = settings;
  const [first, ...others] = rows.scores;
  const scores = first?.values ?? new Float64Array(0);
  const columns: JudgedColumns = {
    labels: rows.labels,
    scores,
    level,
    ...(rows.clusters === undefined ? {} : { clusters: rows.clusters }),
  };
  const clustered = isClustered(columns, rows.people);
  const probabilities = scores.every((score) => score >= 0 && score <= 1);
  const events = rows.labels.reduce((sum, label) => sum + label, 0);
  const { n } = rows;
  progress("discrimination");
  const discrimination = measureDiscrimination(columns, clustered);
  progress("calibration");
  const calibration = probabilities ? measureCalibration(columns, clustered) : undefined;
  progress("thresholds");
  const chosen = pickThreshold(settings, { probabilities, prevalence: events / n, scores });
  const thresholds = chooseThresholds(scores, probabilities, chosen.value);
  const benefits = probabilities ? netBenefits(columns, thresholds, clustered, settings.prevalence) : [];
  const benefitAt = new Map<number, ReportedAnswer>(benefits.map((point) => [point.threshold, point.model]));
  const table2x2 = measureThresholds(columns, thresholds, benefitAt);
  const row = table2x2.find((one) => one.threshold === chosen.value);
  progress("groups");
  const grouping = { threshold: chosen.value, smallest: settings.smallGroup, clustered, probabilities };
  const groups = measureGroups(columns, readGroups(table, roles.groups, rows.rows), grouping);
  const [site] = roles.site === undefined ? [] : readGroups(table, [roles.site], rows.rows);
  const sites =
    site === undefined || new Set(site.levels).size < 2 ? undefined : measureSites(columns, site, grouping);
  const metrics: Record<string, Answer> = { ...discrimination.metrics, ...calibration?.metrics };
  progress("alerts");
  const alerts = measureAlertStream(table, rows, roles, { settings, threshold: chosen.value, thresholds });
  return {
    n,
    events,
    ...(rows.people === undefined ? {} : { people: rows.people }),
    prevalence: plainAnswer(wilsonInterval({ successes: events, total: n, level })),
    dropped: rows.dropped.map((one) => ({ ...one })),
    metrics,
    roc: discrimination.roc,
    precisionRecall: discrimination.precisionRecall,
    histogram: scoreHistogram(rows.labels, scores, probabilities),
    ...(calibration === undefined ? {} : { calibration: calibration.calibration }),
    thresholds: table2x2,
    ...(row === undefined ? {} : { chosen: { row, by: chosen.by, reason: chosen.reason } }),
    decisionCurve: benefits,
    ...groups,
    otherModels: others.map((other) => compareModels(columns, other, clustered)),
    ...(alerts === undefined ? {} : { alerts }),
    ...(sites === undefined ? {} : { sites }),
    baselines: input.baselines.map((baseline) => ({ ...baseline })),
    sampleSize: measureNeed({
      prevalence: events / n,
      auc: metrics["auc"]?.value,
      probabilities: probabilities ? scores : undefined,
      level,
    }),
    missing: measureMissing(table, roles, level),
  };
}

function netBenefits(
  { labels, scores, clusters, level }: JudgedColumns,
  thresholds: readonly number[],
  clustered: boolean,
  prevalence: number | undefined,
): EvaluationReport["decisionCurve"] {
  const curve = decisionCurve({
    labels,
    probabilities: scores,
    thresholds: thresholds.filter((threshold) => threshold > 0 && threshold < 1),
    level,
    ...(prevalence === undefined ? {} : { prevalence }),
    ...(clustered && clusters !== undefined ? { clusters } : {}),
  });
  if (!isDefined(curve)) return [];
  return (curve.models[0]?.points ?? []).map((point, index) => ({
    threshold: point.threshold,
    model: plainAnswer(point.netBenefit),
    all: curve.treatAll.points[index]?.netBenefit.value ?? 0,
  }));
}

/** What was noticed while reading, as far as it can change a number. */
function notesOf({ notes }: EvaluationInput): EvaluationWarning[] {
  return notes.map(({ code, says, count }) => ({
    code,
    weight: "minor",
    says,
    advice: "Look whether it was read as you meant it.",
    columns: [],
    count,
  }));
}

const ORDER = { stops: 0, serious: 1, minor: 2 } as const;

const byWeight = (a: EvaluationWarning, b: EvaluationWarning): number => ORDER[a.weight] - ORDER[b.weight];
