import { measureAlerts } from "./measure-alerts.ts";
import { pick } from "./prepare-rows.ts";
import type { PreparedRows } from "./prepare-rows.ts";
import type { AlertReport } from "./report-in-time.ts";
import type { EvaluationSettings, Roles } from "./roles.ts";
import { findColumn } from "./table.ts";
import type { Table } from "./table.ts";

interface StreamSetting {
  readonly settings: EvaluationSettings;
  readonly threshold: number;
  readonly thresholds: readonly number[];
}

/** Thresholds of the table of alerts. */
const ROWS = 9;

/** The alerts of a file whose rows are hours of stays; nothing when it is no such file. */
export function measureAlertStream(
  table: Table,
  { rows, labels, scores, clusters }: PreparedRows,
  { hour }: Roles,
  { settings, threshold, thresholds }: StreamSetting,
): AlertReport | undefined {
  const column = hour === undefined ? undefined : findColumn(table, hour);
  const [first] = scores;
  if (column?.kind !== "number" || clusters === undefined || first === undefined) return undefined;
  const step = (thresholds.length - 1) / (ROWS - 1);
  const some = Array.from({ length: ROWS }, (_, index) => thresholds[Math.round(index * step)] ?? threshold);
  return measureAlerts(
    { clusters, hours: pick(column.values, rows), scores: first.values, events: labels },
    [...new Set([...some, threshold])].toSorted((a, b) => a - b),
    threshold,
    settings,
  );
}
