import { wilsonInterval } from "#src/statistics/index.ts";
import { addWords } from "./add-words.ts";
import { answerChecklist } from "./answer-checklist.ts";
import type { EvaluateOutcome, EvaluationInput } from "./evaluate-outcome.ts";
import { findNumberProblems } from "./find-number-problems.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import { measureMissing } from "./measure-missing.ts";
import { measureSurvival } from "./measure-survival.ts";
import type { EvaluationReport, EvaluationWarning } from "./report.ts";
import { scoreHistogram } from "./score-histogram.ts";
import { findColumn } from "./table.ts";
import type { Table } from "./table.ts";

type Shared = Pick<
  EvaluationReport,
  "version" | "title" | "madeOn" | "file" | "roles" | "guesses" | "settings" | "conventions"
> & { readonly problems: readonly EvaluationWarning[] };

/** Judges a score against time to an event: rows with follow-up, event and score. */
export function evaluateFollowUp(
  table: Table,
  input: EvaluationInput,
  { problems, ...shared }: Shared,
  progress: (part: string) => void,
): EvaluateOutcome {
  const { roles } = shared;
  const stop = (code: string, says: string, advice: string): EvaluateOutcome => ({
    kind: "stopped",
    warnings: [...problems, { code, weight: "stops", says, advice, columns: [] }],
    roles,
  });
  const time = findColumn(table, roles.time ?? "");
  const event = findColumn(table, roles.event ?? "");
  const score = findColumn(table, roles.scores[0] ?? "");
  if (score === undefined)
    return stop("no-score", "No column was found that holds the model's score.", "Name it with --score.");
  if (time?.kind !== "number" || event?.kind !== "number" || score.kind !== "number") {
    return stop(
      "not-numbers",
      "Time, event and score must be numbers.",
      "Write the event as 0 for censored, 1 for the event, 2 for a competing one.",
    );
  }
  const kept: number[] = [];
  let left = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const fine = [time, event, score].every((column) => Number.isFinite(column.values[row]));
    if (fine) kept.push(row);
    else left += 1;
  }
  const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row] ?? Number.NaN);
  const times = pick(time.values);
  const causes = pick(event.values);
  const scores = pick(score.values);
  if (kept.length === 0)
    return stop("no-rows", "No row has time, event and score.", "Look at the columns named for them.");
  if (times.some((value) => value < 0))
    return stop(
      "negative-time",
      "Some follow-up times are negative.",
      "Count time from the moment of the prediction.",
    );
  if (causes.some((cause) => !Number.isInteger(cause) || cause < 0 || cause > 9)) {
    return stop(
      "events-not-codes",
      "The event column holds values that are no codes.",
      "Write 0 for censored, 1 for the event, 2 for a competing one.",
    );
  }
  const events = causes.reduce((sum, cause) => sum + (cause === 1 ? 1 : 0), 0);
  if (events === 0) return stop("no-events", "No row has the event.", "Write the event as 1.");
  const { level, horizon = middle(times, causes) } = input.settings;
  const scoreIsRisk = scores.every((value) => value >= 0 && value <= 1);
  progress("survival");
  const survival = measureSurvival({ times, causes, scores, scoreIsRisk, horizon, level });
  const n = kept.length;
  const report = {
    ...shared,
    n,
    events,
    prevalence: plainAnswer(wilsonInterval({ successes: events, total: n, level })),
    dropped: left === 0 ? [] : [{ because: "time, event or score missing", rows: left }],
    metrics: survival.metrics,
    roc: [],
    precisionRecall: [],
    histogram: scoreHistogram(
      causes.map((cause) => (cause === 1 ? 1 : 0)),
      scores,
      scoreIsRisk,
    ),
    thresholds: [],
    decisionCurve: survival.decisionCurve,
    subgroups: [],
    gaps: [],
    otherModels: [],
    survival,
    baselines: input.baselines.map((baseline) => ({ ...baseline })),
    sampleSize: {},
    missing: measureMissing(table, roles, level),
  };
  const warnings: EvaluationWarning[] = [...problems, ...aboutHorizon(input), ...findNumberProblems(report)];
  const whole = { ...report, warnings };
  const checklist = answerChecklist(whole, input.standards);
  return { kind: "evaluated", report: addWords({ ...whole, checklist }) };
}

function aboutHorizon({ settings }: EvaluationInput): EvaluationWarning[] {
  if (settings.horizon !== undefined) return [];
  return [
    {
      code: "horizon-guessed",
      weight: "minor",
      says: "No horizon was named; the median time of the events stands in.",
      advice: "Name the moment that matters to a patient with --horizon, in the unit of the time column.",
      columns: [],
    },
  ];
}

/** The median time of the events. */
function middle(times: Float64Array, causes: Float64Array): number {
  const own = times.filter((_, row) => causes[row] === 1).toSorted();
  return own[Math.floor(own.length / 2)] ?? 1;
}
