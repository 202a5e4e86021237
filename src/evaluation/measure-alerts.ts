import { alertBurdenCurve, alertTimeline, isDefined } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { AlertReport } from "./report-in-time.ts";
import type { EvaluationSettings } from "./roles.ts";

/** Rows of a stream: one row an hour of a stay. */
export interface AlertStream {
  readonly clusters: Int32Array;
  readonly hours: Float64Array;
  readonly scores: Float64Array;
  /** 1 in the row of the hour of the event. */
  readonly events: Float64Array;
}

/** The burden of the score's alerts at some thresholds, and alerts by day at the one in use. */
export function measureAlerts(
  stream: AlertStream,
  thresholds: readonly number[],
  inUse: number,
  { refractory, warning, level }: Pick<EvaluationSettings, "refractory" | "warning" | "level">,
): AlertReport | undefined {
  const columns = {
    clusters: stream.clusters,
    times: stream.hours,
    scores: stream.scores,
    events: stream.events,
  };
  const settings = { refractoryHours: refractory, horizonHours: warning, level };
  const curve = alertBurdenCurve({ ...columns, ...settings, thresholds });
  if (!isDefined(curve)) return undefined;
  const [first] = curve.points;
  if (first === undefined) return undefined;
  const timeline = alertTimeline({ ...columns, ...settings, threshold: inUse });
  return {
    refractory,
    warning,
    patientDays: first.patientDays,
    rows: curve.points.map((row) => ({
      threshold: row.threshold,
      alerts: row.alerts,
      // Alerts of one patient come together; the interval that allows for it is the honest one.
      perPatientDay: plainAnswer(
        row.alertsPerPatientDayClustered.value === null
          ? row.alertsPerPatientDay
          : row.alertsPerPatientDayClustered,
      ),
      ppv: plainAnswer(row.positivePredictiveValue),
      sensitivity: plainAnswer(row.eventSensitivity),
      numberNeededToEvaluate: plainAnswer(row.numberNeededToEvaluate),
      leadTime: isDefined(row.leadTime)
        ? [row.leadTime.lowerQuartile, row.leadTime.median, row.leadTime.upperQuartile]
        : [],
    })),
    perDay: isDefined(timeline)
      ? timeline.days.map((day, index) => ({
          day: day + 1,
          alerts: timeline.alerts[index] ?? 0,
          patientDays: timeline.patientDays[index] ?? 0,
        }))
      : [],
  };
}
