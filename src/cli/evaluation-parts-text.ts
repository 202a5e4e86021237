import { metricName } from "#src/evaluation/index.ts";
import type { EvaluationReport, ReportedAnswer, SubgroupRow } from "#src/evaluation/index.ts";
import { intervalText, numberText } from "#src/figures/index.ts";
import { metricText } from "./metric-text.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** Metrics of groups in the order of what they mean for people. */
const WORTH = ["tpr", "auc", "observedExpected", "ppv", "fpr", "selectionRate"];
const MOST_GAPS = 8;

/** Subgroups beside each other with the metrics there is room for, and the differences that chance does not explain. */
export function subgroupText({ subgroups, gaps }: EvaluationReport, width: number): string[] {
  if (subgroups.length === 0)
    return [
      wrap(
        "Subgroups: none. Name columns with --group; a model can serve one group worse and look fine on average.",
        { width },
      ),
      "",
    ];
  const clear = gaps
    .filter(({ difference }) => isClear(difference))
    .toSorted((a, b) => WORTH.indexOf(a.metric) - WORTH.indexOf(b.metric));
  const more = clear.length - MOST_GAPS;
  return [
    "Subgroups; * marks few rows",
    groupTable(subgroups, width),
    ...clear
      .slice(0, MOST_GAPS)
      .map(({ column, level, against, metric, difference }) =>
        wrap(
          `${metricName(metric).label} of ${column} ${level} less that of ${against}: ${intervalText(difference)}`,
          { width, first: "  ", rest: "    " },
        ),
      ),
    ...(more > 0
      ? [
          wrap(`${more} more differences are larger than chance would give; a report lists all.`, {
            width,
            first: "  ",
          }),
        ]
      : []),
    ...(clear.length === 0 && gaps.length > 0
      ? [wrap("No difference between groups is larger than chance would give.", { width, first: "  " })]
      : []),
    "",
  ];
}

/** Sites beside each other and pooled. */
export function siteText({ sites }: EvaluationReport, width: number): string[] {
  if (sites === undefined) return [];
  return ["Sites", groupTable(sites.rows, width), "", ...metricText("Sites pooled", sites.pooled, width)];
}

function groupTable(rows: readonly SubgroupRow[], width: number): string {
  const ids = [...new Set(["auc", ...WORTH, ...rows.flatMap((row) => Object.keys(row.metrics))])].filter(
    (id) => rows.some(({ metrics }) => metrics[id] !== undefined),
  );
  const named = rows.map((row) => [
    `${row.column}: ${row.level}${row.small ? " *" : ""}`,
    String(row.n),
    String(row.events),
  ]);
  const columns = [["Group", "Rows", "Events"], ...named];
  const grown = ids.reduce<string[][]>((shown, id) => {
    const wider = shown.map((row, place) => [
      ...row,
      place === 0 ? metricName(id).label : intervalText(rows[place - 1]?.metrics[id]),
    ]);
    return widthOf(wider) <= width ? wider : shown;
  }, columns);
  return table(grown, { width, indent: "  " });
}

const widthOf = (rows: readonly (readonly string[])[]): number =>
  (rows[0] ?? []).reduce(
    (sum, _, column) => sum + 2 + Math.max(...rows.map((row) => row[column]?.length ?? 0)),
    0,
  );

const isClear = (answer: ReportedAnswer): boolean =>
  answer.value !== null && answer.low !== null && answer.high !== null && (answer.low > 0 || answer.high < 0);

/** Accuracy at the horizon, and how many of each third of the score are still free of the event. */
export function survivalText({ survival }: EvaluationReport, width: number): string[] {
  if (survival === undefined) return [];
  const { horizon, curves, competing } = survival;
  const rows = curves.map(({ group, n, events, times, survival: free }) => {
    const place = times.findLastIndex((time) => time <= horizon);
    return [group, String(n), String(events), numberText(place < 0 ? 1 : (free[place] ?? 1), 3)];
  });
  return [
    ...metricText(
      `At the horizon ${numberText(horizon, Number.isInteger(horizon) ? 0 : 2)}${competing ? ", with competing events" : ""}`,
      survival.metrics,
      width,
    ),
    table([["Group", "Rows", "Events", "Free of the event at the horizon"], ...rows], {
      width,
      indent: "  ",
    }),
    "",
  ];
}

/** What the score's alerts ask of those who get them. */
export function alertText({ alerts }: EvaluationReport, width: number): string[] {
  if (alerts === undefined) return [];
  const head = ["Threshold", "Alerts", "A patient-day", "True ones", "Events warned of", "Hours ahead"];
  const rows = alerts.rows.map((row) => [
    numberText(row.threshold, 3),
    String(row.alerts),
    intervalText(row.perPatientDay),
    short(row.ppv),
    short(row.sensitivity),
    row.leadTime[1] === undefined ? "none" : numberText(row.leadTime[1], 1),
  ]);
  const whole = [head, ...rows];
  const narrow = whole.map((cells, place) => [
    cells[0] ?? "",
    cells[1] ?? "",
    place === 0 ? "A day" : short(alerts.rows[place - 1]?.perPatientDay),
    place === 0 ? "True" : (cells[3] ?? ""),
    place === 0 ? "Warned" : (cells[4] ?? ""),
    place === 0 ? "Ahead" : (cells[5] ?? ""),
  ]);
  return [
    wrap(
      `Alerts over ${numberText(alerts.patientDays, 0)} patient-days: none within ${alerts.refractory} h of another; true when the event follows within ${alerts.warning} h`,
      { width },
    ),
    table(widthOf(whole) <= width ? whole : narrow, { width, indent: "  " }),
    "",
  ];
}

const short = (answer: ReportedAnswer | undefined): string =>
  answer === undefined || answer.value === null ? "not defined" : numberText(answer.value, 3);

/** The other models of the file, each against the first. */
export function otherModelText({ otherModels }: EvaluationReport, width: number): string[] {
  return otherModels.flatMap(({ score, metrics, aucDifference }) => [
    ...metricText(`Another model: ${score}`, metrics, width).slice(0, -1),
    wrap(`Its AUC less that of the first: ${intervalText(aucDifference)}`, {
      width,
      first: "  ",
      rest: "    ",
    }),
    "",
  ]);
}
