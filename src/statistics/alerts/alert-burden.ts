import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { sum } from "../numbers/moments.ts";
import { quantile, sortedCopy } from "../numbers/order.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { faultOfLevel } from "../regression/finite-columns.ts";
import { countAlerts } from "./count-alerts.ts";
import type { AlertRule } from "./count-alerts.ts";
import { patientStays } from "./patient-stays.ts";
import type { AlertColumns, PatientStays } from "./patient-stays.ts";
import { poissonRate } from "./poisson-rate.ts";
import { ratioOfSums } from "./ratio-of-sums.ts";

/** Settings that one threshold and many share. */
export interface AlertSettings {
  /** Hours after an alert in which the same stay raises no other; 0, each row may alert, when left out. */
  readonly refractoryHours?: number;
  /** An alert is right when the event follows within this many hours; 12 when left out. */
  readonly horizonHours?: number;
  /** Hours that a row stands for; 1 when left out. */
  readonly hoursPerRow?: number;
  /** Patients one nurse looks after; with it the alerts of a nurse in a shift are given. */
  readonly patientsPerNurse?: number;
  /** Hours of a shift; 12 when left out. */
  readonly shiftHours?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface AlertBurdenInput extends AlertColumns, AlertSettings {
  /** An alert needs a score of at least this. */
  readonly threshold: number;
}

export interface AlertBurdenCurveInput extends AlertColumns, AlertSettings {
  readonly thresholds: readonly number[];
}

export interface AlertBurden {
  readonly threshold: number;
  readonly refractoryHours: number;
  readonly horizonHours: number;
  readonly patients: number;
  readonly patientDays: number;
  /** Rows after an event, which are left out. */
  readonly rowsAfterEvent: number;
  /** Rows at or above the threshold before the event, alert or not. */
  readonly rowsAbove: number;
  readonly alerts: number;
  readonly alertsPerPatientDay: Estimate;
  /** The same rate with an interval that allows for the alerts of one patient coming together. */
  readonly alertsPerPatientDayClustered: Answer;
  readonly trueAlerts: number;
  readonly falseAlerts: number;
  readonly positivePredictiveValue: Answer;
  readonly positivePredictiveValueClustered: Answer;
  /** Alerts to look at for one that is right: 1 / PPV. */
  readonly numberNeededToEvaluate: Answer;
  readonly events: number;
  readonly eventsDetected: number;
  /** Share of events with at least one right alert before them. */
  readonly eventSensitivity: Answer;
  /** Hours from the first right alert to the event. */
  readonly leadTime: LeadTime | NotDefined;
  readonly patientsAlerted: number;
  readonly falseAlertsPerDetectedEvent: number | NotDefined;
  /** Null without `patientsPerNurse`. */
  readonly alertsPerNursePerShift: Estimate | null;
}

export interface LeadTime {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** One an event that was detected, in the order of the stays. */
  readonly hours: readonly number[];
}

/**
 * What a score would ask of a ward at one threshold: alerts per patient-day, how many are right, and how early.
 *
 * An alert is raised when score ≥ threshold, before the hour of the event, and at least `refractoryHours` after
 * the stay's last alert; it is right when the event follows within `horizonHours`. Patient-days are rows ×
 * `hoursPerRow` / 24; the row of the first event ends a stay. Intervals: exact Poisson (Garwood) and clustered by
 * patient for the rate, Wilson for PPV and event sensitivity, PPV also clustered; NNE is PPV turned over.
 * Not defined: PPV and NNE without an alert; sensitivity without an event; lead time without a detected one.
 * Romero-Brufau and others 2015, Crit Care 19:285 (why PPV and workload belong beside sensitivity).
 */
export function alertBurden(input: AlertBurdenInput): AlertBurden | NotDefined {
  const stays = patientStays(input);
  if ("code" in stays) return stays;
  const fault = faultOfSettings(input, [input.threshold]);
  return fault ?? burdenAt(stays, input.threshold, input);
}

/** `alertBurden` at each of many thresholds, in their order; the rows are sorted once. */
export function alertBurdenCurve(
  input: AlertBurdenCurveInput,
): { readonly points: readonly AlertBurden[] } | NotDefined {
  const stays = patientStays(input);
  if ("code" in stays) return stays;
  const fault = faultOfSettings(input, input.thresholds);
  return fault ?? { points: input.thresholds.map((threshold) => burdenAt(stays, threshold, input)) };
}

/** What is wrong with the settings of a rule, or undefined. */
export function faultOfSettings(
  {
    refractoryHours = 0,
    horizonHours = 12,
    hoursPerRow = 1,
    shiftHours = 12,
    patientsPerNurse = 1,
    level = 0.95,
  }: AlertSettings,
  thresholds: readonly number[],
): NotDefined | undefined {
  const positive = [horizonHours, hoursPerRow, shiftHours, patientsPerNurse].every((value) => value > 0);
  if (!positive || !(refractoryHours >= 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because hours and patients must be above 0 and the refractory time at least 0.",
    );
  }
  if (thresholds.some((threshold) => Number.isNaN(threshold))) {
    return notDefined("invalid-input", "Not defined, because a threshold is not a number.");
  }
  return faultOfLevel(level);
}

function burdenAt(stays: PatientStays, threshold: number, settings: AlertSettings): AlertBurden {
  const { refractoryHours = 0, horizonHours = 12, hoursPerRow = 1, shiftHours = 12, level = 0.95 } = settings;
  const rule: AlertRule = { threshold, refractoryHours, horizonHours };
  const counted = countAlerts(stays, rule);
  const days = Float64Array.from(
    stays.ends,
    (end, stay) => ((end - (stays.starts[stay] as number)) * hoursPerRow) / 24,
  );
  const patientDays = (stays.rows * hoursPerRow) / 24;
  const alerts = sum(counted.alerts);
  const trueAlerts = sum(counted.trueAlerts);
  const events = stays.eventHours.reduce((total, hour) => total + Number(hour < Number.POSITIVE_INFINITY), 0);
  const eventsDetected = counted.leadHours.length;
  const noAlert = notDefined("no-events", "Not defined, because no alert is raised at this threshold.");
  const noEvent = notDefined("no-events", "Not defined, because no stay has an event.");
  const noneDetected = notDefined("no-events", "Not defined, because no event has an alert in time.");
  const ppv = alerts === 0 ? noAlert : wilsonShare(trueAlerts, alerts, level);
  const rate = poissonRate(alerts, patientDays, level);
  const { patientsPerNurse } = settings;
  return {
    ...rule,
    patients: stays.ends.length,
    patientDays,
    rowsAfterEvent: stays.rowsAfterEvent,
    rowsAbove: counted.rowsAbove,
    alerts,
    alertsPerPatientDay: rate,
    alertsPerPatientDayClustered: ratioOfSums(counted.alerts, days, level, "log"),
    trueAlerts,
    falseAlerts: alerts - trueAlerts,
    positivePredictiveValue: ppv,
    positivePredictiveValueClustered:
      alerts === 0 ? noAlert : ratioOfSums(counted.trueAlerts, counted.alerts, level, "logit"),
    numberNeededToEvaluate: turnedOver(ppv),
    events,
    eventsDetected,
    eventSensitivity: events === 0 ? noEvent : wilsonShare(eventsDetected, events, level),
    leadTime: eventsDetected === 0 ? noneDetected : leadTime(counted.leadHours),
    patientsAlerted: counted.alerts.reduce((total, raised) => total + Number(raised > 0), 0),
    falseAlertsPerDetectedEvent: eventsDetected === 0 ? noneDetected : (alerts - trueAlerts) / eventsDetected,
    alertsPerNursePerShift:
      patientsPerNurse === undefined ? null : scaled(rate, (patientsPerNurse * shiftHours) / 24),
  };
}

/** 1 / PPV; the interval turns over with it and has no upper end when PPV may be 0. */
function turnedOver(ppv: Answer): Answer {
  if (ppv.value === null) return ppv;
  if (ppv.value === 0) return notDefined("no-events", "Not defined, because no alert was right.");
  const { low, high, level } = ppv;
  return {
    value: 1 / ppv.value,
    low: high === null ? null : 1 / high,
    high: low === null || low === 0 ? null : 1 / low,
    level,
    method: "Wilson score of PPV, turned over",
    ...(low === 0 ? { because: "The share of right alerts may be 0, so there is no upper end." } : {}),
  };
}

function leadTime(hours: readonly number[]): LeadTime {
  const sorted = sortedCopy(hours);
  return {
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    hours,
  };
}

function scaled(rate: Estimate, by: number): Estimate {
  return {
    ...rate,
    value: rate.value * by,
    low: rate.low === null ? null : rate.low * by,
    high: rate.high === null ? null : rate.high * by,
  };
}
