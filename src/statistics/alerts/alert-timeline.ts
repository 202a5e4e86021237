import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { faultOfSettings } from "./alert-burden.ts";
import type { AlertBurdenInput } from "./alert-burden.ts";
import { countAlerts } from "./count-alerts.ts";
import { patientStays } from "./patient-stays.ts";

/** Columns for a plot, one entry a day that some row falls in or between. */
export interface AlertTimeline {
  /** Whole days since the origin of the hours: 0 holds hours 0 to below 24. */
  readonly days: readonly number[];
  readonly alerts: readonly number[];
  readonly trueAlerts: readonly number[];
  /** Days of stay that fall in the day. */
  readonly patientDays: readonly number[];
}

/** More days than this is a clock in another unit, not a ward. */
const MOST_DAYS = 200_000;

/**
 * Alerts of each day by the rule of `alertBurden`, with the patient-days they came from, for a plot over time.
 * A row counts in the day its hour falls in. Not defined when the hours span more than some five centuries.
 */
export function alertTimeline(input: AlertBurdenInput): AlertTimeline | NotDefined {
  const stays = patientStays(input);
  if ("code" in stays) return stays;
  const fault = faultOfSettings(input, [input.threshold]);
  if (fault !== undefined) return fault;
  const { refractoryHours = 0, horizonHours = 12, hoursPerRow = 1, threshold } = input;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const hour of stays.hours) {
    const day = Math.floor(hour / 24);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const span = last - first + 1;
  if (span > MOST_DAYS) {
    return notDefined(
      "invalid-input",
      "Not defined, because the times span too many days: they should be in hours.",
    );
  }
  const zeros = (): number[] => Array.from({ length: span }, () => 0);
  const alerts = zeros();
  const trueAlerts = zeros();
  const rows = zeros();
  const place = (hour: number): number => Math.floor(hour / 24) - first;
  for (let stay = 0; stay < stays.ends.length; stay++) {
    for (let row = stays.starts[stay] as number; row < (stays.ends[stay] as number); row++) {
      const day = place(stays.hours[row] as number);
      rows[day] = (rows[day] as number) + 1;
    }
  }
  countAlerts(stays, { threshold, refractoryHours, horizonHours }, (hour, right) => {
    const day = place(hour);
    alerts[day] = (alerts[day] as number) + 1;
    if (right) trueAlerts[day] = (trueAlerts[day] as number) + 1;
  });
  return {
    days: Array.from({ length: span }, (_, day) => first + day),
    alerts,
    trueAlerts,
    patientDays: rows.map((count) => (count * hoursPerRow) / 24),
  };
}
