import { intervalText } from "#src/figures/index.ts";
import { metricName } from "./metric-names.ts";
import type { EvaluationReport, EvaluationWarning } from "./report.ts";

/** Fewer events than this leave a calibration curve to chance (Van Calster et al. 2016; Riley et al. 2021 ask for more). */
const FEW_EVENTS = 100;

/** What the numbers themselves give away: labels the wrong way round, leakage, too few events, constant scores. */
export function findNumberProblems(
  report: Pick<
    EvaluationReport,
    "metrics" | "events" | "n" | "subgroups" | "baselines" | "missing" | "people" | "roles"
  >,
): EvaluationWarning[] {
  return [
    ...aboutArea(report),
    ...aboutBaselines(report),
    ...aboutSize(report),
    ...aboutGroups(report),
    ...aboutMissing(report),
    ...aboutPeople(report),
  ];
}

const warning = (
  code: string,
  weight: EvaluationWarning["weight"],
  says: string,
  advice: string,
  more: { readonly columns?: string[]; readonly count?: number } = {},
): EvaluationWarning => ({
  code,
  weight,
  says,
  advice,
  columns: more.columns ?? [],
  ...(more.count === undefined ? {} : { count: more.count }),
});

function aboutArea({ metrics }: Pick<EvaluationReport, "metrics">): EvaluationWarning[] {
  const auc = metrics["auc"];
  if (auc === undefined || auc.value === null) return [];
  if (auc.value === 1) {
    return [
      warning(
        "separation",
        "serious",
        "The score tells the two outcomes apart without a single mistake.",
        "Real clinical predictions never do. Look for the outcome hiding among the inputs, for a score computed after the event, or for a file too small to show a mistake.",
      ),
    ];
  }
  if (auc.high !== null && auc.high < 0.5) {
    return [
      warning(
        "labels-reversed",
        "serious",
        `Higher scores go with fewer events: AUC ${intervalText(auc)}. Nothing was turned round.`,
        "Check which value of the outcome is the event (--positive), and whether the score is the chance of the other outcome. If the model really is this wrong, leave it.",
      ),
    ];
  }
  if (auc.value === 0.5 && auc.low === null) {
    return [
      warning(
        "constant-score",
        "serious",
        "Every row has the same score.",
        "Write the model's own predictions to the file.",
      ),
    ];
  }
  return [];
}

function aboutBaselines({
  metrics,
  baselines,
}: Pick<EvaluationReport, "metrics" | "baselines">): EvaluationWarning[] {
  return baselines.flatMap(({ metric, doubtAbove, says }) => {
    const value = metrics[metric]?.value;
    if (typeof value !== "number" || doubtAbove === undefined || value <= doubtAbove) return [];
    return [
      warning(
        "too-good",
        "serious",
        `${metricName(metric).label} ${value.toFixed(2)} for this task is probably leakage. ${says}`,
        "Look for inputs written down after the prediction was due, for the same person on both sides of the split, and for the outcome under another name.",
      ),
    ];
  });
}

function aboutSize({ events, n }: Pick<EvaluationReport, "events" | "n">): EvaluationWarning[] {
  const fewer = Math.min(events, n - events);
  if (fewer >= FEW_EVENTS) return [];
  if (fewer === 0) {
    return [
      warning(
        "one-outcome",
        "serious",
        events === 0 ? "No row that was judged has the event." : "Every row that was judged has the event.",
        "Judge rows of both kinds; most numbers are not defined without.",
      ),
    ];
  }
  return [
    warning(
      "few-events",
      "minor",
      `There are only ${fewer} rows ${events <= n - events ? "with" : "without"} the event, so intervals are wide and a calibration curve says little.`,
      "Say so beside every number, or evaluate on more rows.",
      { count: fewer },
    ),
  ];
}

function aboutGroups({ subgroups }: Pick<EvaluationReport, "subgroups">): EvaluationWarning[] {
  const small = subgroups.filter((row) => row.small);
  if (small.length === 0) return [];
  return [
    warning(
      "small-groups",
      "minor",
      `${small.length} of ${subgroups.length} subgroups are small. They are shown and marked, not dropped.`,
      "Do not read a difference into them that their interval does not show.",
      { columns: [...new Set(small.map((row) => row.column))], count: small.length },
    ),
  ];
}

function aboutMissing({ missing }: Pick<EvaluationReport, "missing">): EvaluationWarning[] {
  const byColumn = new Map<string, { low: number; high: number }[]>();
  for (const { column, share } of missing) {
    if (share.value === null || share.low === null || share.high === null) continue;
    byColumn.set(column, [...(byColumn.get(column) ?? []), { low: share.low, high: share.high }]);
  }
  return [...byColumn].flatMap(([column, shares]) => {
    const apart = Math.max(...shares.map(({ low }) => low)) > Math.min(...shares.map(({ high }) => high));
    if (!apart) return [];
    return [
      warning(
        "missing-by-group",
        "serious",
        "Scores or outcomes are missing more often in one group than in another, so the groups that remain are not alike.",
        "Find out why they are missing before you compare groups.",
        { columns: [column] },
      ),
    ];
  });
}

function aboutPeople({
  people,
  n,
  roles,
}: Pick<EvaluationReport, "people" | "n" | "roles">): EvaluationWarning[] {
  if (people === undefined || people === n) return [];
  return [
    warning(
      "many-rows-a-person",
      "minor",
      `${n} rows come from ${people} people; intervals of AUC, calibration slope and intercept, net benefit and group rates allow for it, all others are too narrow.`,
      "For a rate per person, take one row of each.",
      { columns: roles.id === undefined ? [] : [roles.id], count: people },
    ),
  ];
}
