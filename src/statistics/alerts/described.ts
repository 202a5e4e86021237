import { describeStatistic } from "../describe-statistic.ts";
import type { AlertBurdenCurveInput, AlertBurdenInput } from "./alert-burden.ts";
import { alertBurden, alertBurdenCurve } from "./alert-burden.ts";
import { alertTimeline } from "./alert-timeline.ts";
import type { EventDetectionInput } from "./event-detection.ts";
import { eventDetection } from "./event-detection.ts";
import type { HeartRateVariabilityInput } from "./heart-rate-variability.ts";
import { heartRateVariability } from "./heart-rate-variability.ts";
import type { SepsisUtilityInput } from "./sepsis-utility.ts";
import { sepsisUtility } from "./sepsis-utility.ts";

const alertColumns = { clusters: "category", times: "number", scores: "number", events: "binary" } as const;
const alertSettings = {
  refractoryHours: "number",
  horizonHours: "number",
  hoursPerRow: "number",
  patientsPerNurse: "number",
  shiftHours: "number",
  level: "number",
} as const;
const alertSource = "Romero-Brufau and others 2015, Crit Care 19:285; Garwood 1936, Biometrika 28:437";
const alertConvention =
  "Alert at score ≥ threshold before the hour of the event; right when the event follows within the horizon; the row of the event ends a stay; times in hours.";

/** The functions of the family, for the shell and the reference page. */
export const alertStatistics = [
  describeStatistic<AlertBurdenInput>({
    name: "alertBurden",
    family: "alerts",
    summary: "Alerts per patient-day, how many are right, events found and how early, at one threshold.",
    source: alertSource,
    convention: alertConvention,
    columns: alertColumns,
    settings: { threshold: "number" },
    optionalSettings: alertSettings,
    run: alertBurden,
  }),
  describeStatistic<AlertBurdenCurveInput>({
    name: "alertBurdenCurve",
    family: "alerts",
    summary: "The alert burden at each of many thresholds.",
    source: alertSource,
    convention: alertConvention,
    columns: alertColumns,
    settings: { thresholds: "numbers" },
    optionalSettings: alertSettings,
    run: alertBurdenCurve,
  }),
  describeStatistic<AlertBurdenInput>({
    name: "alertTimeline",
    family: "alerts",
    summary: "Alerts of each day with the patient-days they came from.",
    source: alertSource,
    convention: "Days are whole days of 24 hours since the origin of the times.",
    columns: alertColumns,
    settings: { threshold: "number" },
    optionalSettings: alertSettings,
    run: alertTimeline,
  }),
  describeStatistic<EventDetectionInput>({
    name: "eventDetection",
    family: "alerts",
    summary: "Sensitivity, precision, F1, timing error and false alarms an hour of detections in time.",
    source: "ANSI/AAMI EC57:2012",
    convention: "One to one, the closest pairs first; a pair may lie exactly at the tolerance.",
    columns: { times: "number", detected: "binary" },
    optionalSettings: {
      samplingRate: "number",
      toleranceSeconds: "number",
      durationSeconds: "number",
      level: "number",
    },
    run: eventDetection,
  }),
  describeStatistic<HeartRateVariabilityInput>({
    name: "heartRateVariability",
    family: "alerts",
    summary: "SDNN, RMSSD and pNN50 from the times of beats.",
    source: "Task Force of ESC and NASPE 1996, Circulation 93:1043",
    convention: "Differences run over the list of normal intervals, also across a beat that was left out.",
    columns: { times: "number" },
    optionalColumns: { normal: "binary" },
    optionalSettings: { samplingRate: "number", gaps: "word" },
    run: heartRateVariability,
  }),
  describeStatistic<SepsisUtilityInput>({
    name: "sepsisUtility",
    family: "alerts",
    summary: "Utility of hourly sepsis alarms, from 0 for inaction to 1 for the best there are.",
    source: "Reyna and others 2020, Crit Care Med 48:210",
    convention:
      "Labels begin 6 hours before sepsis; one row an hour; scoring as in the PhysioNet/CinC Challenge 2019.",
    columns: { clusters: "category", labels: "binary" },
    optionalColumns: { alarms: "binary", probabilities: "number", times: "number" },
    optionalSettings: {
      threshold: "number",
      earliest: "number",
      optimal: "number",
      latest: "number",
      hit: "number",
      miss: "number",
      falseAlarm: "number",
      quiet: "number",
      level: "number",
    },
    run: sepsisUtility,
  }),
];
