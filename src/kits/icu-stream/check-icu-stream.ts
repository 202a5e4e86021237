import { alertBurden, isDefined, notDefined, sepsisUtility } from "#src/statistics/index.ts";
import { counted, gradeItems, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { findKeyProblems, keyOf, numberOf, readHandedTable } from "../handed-table.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import { HORIZON } from "./icu-stream-data.ts";
import type { StayHour } from "./icu-stream-data.ts";

const FILE = "alerts.csv";
/** Hours in which a stay that has alerted stays silent. */
const REFRACTORY = 6;
/** What the ward says it can answer. */
export const BUDGET = 0.7;
/** Hours before an event from which the utility labels a row, as in the challenge it is taken from. */
const LABELLED = 6;

export function checkIcuStream(
  rows: readonly StayHour[],
  handedIn: readonly KitFile[],
  rubric: readonly RubricItem[],
): Checked {
  const against = {
    baseline: alertNumbers(rows, limitAlerts(rows)),
    best: alertNumbers(rows, knowingAlerts(rows)),
  };
  const { alerts, problems } = readAlerts(rows, handedIn);
  if (alerts === undefined) {
    const here = problems.every(({ code }) => code !== "file-missing");
    const complete: Finding | undefined = here
      ? { met: false, found: "not complete", says: "Mend what is listed under problems." }
      : undefined;
    return { problems, items: gradeItems(rubric, { complete }), numbers: {}, against };
  }
  const numbers = alertNumbers(rows, alerts);
  return {
    problems,
    items: gradeItems(rubric, findingsOf(numbers, against.baseline, rows.length, problems.length)),
    numbers,
    against,
  };
}

function findingsOf(
  numbers: NamedAnswers,
  baseline: NamedAnswers,
  rows: number,
  problems: number,
): Record<string, Finding> {
  const value = (name: string): number | undefined => numbers[name]?.value ?? undefined;
  const rate = value("alertsPerPatientDay");
  const caught = value("eventSensitivity");
  const lead = value("medianLeadHours");
  const utility = value("utility");
  const theirs = baseline["utility"]?.value ?? 0;
  const right = value("positivePredictiveValue");
  return {
    complete: {
      met: problems === 0,
      found: `${rows} hours`,
      says: "Every hour of the test stays has its 0 or 1.",
    },
    burden: {
      met: rate !== undefined && rate <= BUDGET,
      found: rate === undefined ? "not defined" : `${short(rate, 2)} a patient-day`,
      says: `The ward answers at most ${BUDGET} alerts a patient-day. Alerts within ${REFRACTORY} hours of the last one are not counted again.`,
    },
    caught: {
      met: caught !== undefined && caught >= 0.7,
      found: caught === undefined ? "not defined" : `${short(caught, 2)} of the events`,
      says: `An event is caught when an alert comes within ${HORIZON} hours before it.`,
    },
    early: {
      met: lead !== undefined && lead >= 4,
      found: lead === undefined ? "none caught" : `${short(lead, 1)} hours before`,
      says: "Half of the events that were caught had their first right alert at least this long before.",
    },
    believed: {
      met: right !== undefined && right >= 0.3,
      found: right === undefined ? "no alert" : `${short(right, 2)} right`,
      says: "An alert that is right fewer than three times in ten is soon silenced.",
    },
    utility: {
      met: utility !== undefined && utility > Math.max(0, theirs),
      found: utility === undefined ? "not defined" : short(utility),
      says: `Never alerting scores 0, perfect timing 1, the fixed limits ${short(theirs)}.`,
    },
  };
}

function alertNumbers(rows: readonly StayHour[], alerts: readonly number[]): NamedAnswers {
  const clusters = rows.map(({ stay }) => stay);
  const burden = alertBurden({
    clusters,
    times: rows.map(({ hour }) => hour),
    scores: alerts,
    events: rows.map(({ event }) => event),
    threshold: 1,
    refractoryHours: REFRACTORY,
    horizonHours: HORIZON,
    patientsPerNurse: 2,
  });
  const utility = sepsisUtility({ clusters, labels: labelsOf(rows), alarms: alerts });
  if (!isDefined(burden)) return { alertsPerPatientDay: burden };
  return {
    alertsPerPatientDay: burden.alertsPerPatientDay,
    alertsPerNursePerShift: burden.alertsPerNursePerShift ?? notDefined("too-few", "Not defined here."),
    positivePredictiveValue: burden.positivePredictiveValue,
    numberNeededToEvaluate: burden.numberNeededToEvaluate,
    eventSensitivity: burden.eventSensitivity,
    medianLeadHours: isDefined(burden.leadTime) ? counted(burden.leadTime.median) : burden.leadTime,
    utility: isDefined(utility) ? utility.utility : utility,
  };
}

/** 1 from some hours before the event on: the rows in which an alarm is worth something. */
function labelsOf(rows: readonly StayHour[]): readonly number[] {
  const eventHours = new Map(
    rows.flatMap(({ stay, hour, event }) => (event === 1 ? [[stay, hour] as const] : [])),
  );
  return rows.map(({ stay, hour }) => {
    const event = eventHours.get(stay);
    return event !== undefined && hour >= event - LABELLED ? 1 : 0;
  });
}

/** The baseline: fixed limits on three signs, as the programs in the folder write it. */
const limitAlerts = (rows: readonly StayHour[]): readonly number[] =>
  rows.map(({ heartRate, pressure, oxygen }) =>
    (heartRate ?? 0) > 105 || (pressure ?? 99) < 65 || (oxygen ?? 99) < 93 ? 1 : 0,
  );

/** Alerts of somebody who sees illness itself, at the limit that is worth most within the budget. */
export function knowingAlerts(rows: readonly StayHour[]): readonly number[] {
  const labels = labelsOf(rows);
  const clusters = rows.map(({ stay }) => stay);
  let best: { readonly worth: number; readonly alerts: readonly number[] } | undefined;
  for (let limit = 1; limit <= 3; limit += 0.1) {
    const alerts = rows.map(({ illness }) => (illness >= limit ? 1 : 0));
    const utility = sepsisUtility({ clusters, labels, alarms: alerts });
    const worth = isDefined(utility) ? (utility.utility.value ?? 0) : 0;
    if (best === undefined || worth > best.worth) best = { worth, alerts };
  }
  return best?.alerts ?? [];
}

function readAlerts(
  rows: readonly StayHour[],
  handedIn: readonly KitFile[],
): { readonly alerts: readonly number[] | undefined; readonly problems: readonly KitProblem[] } {
  const table = readHandedTable(handedIn, {
    path: FILE,
    columns: ["stay", "hour", "alert"],
    key: ["stay", "hour"],
  });
  if (table.rows === undefined) return { alerts: undefined, problems: table.problems };
  const given = table.rows;
  const asked = rows.map(({ stay, hour }) => keyOf([stay, hour]));
  const problems: KitProblem[] = [...table.problems, ...findKeyProblems(FILE, given, asked)];
  const alerts = asked.map((name) => numberOf(given.get(name)?.["alert"]));
  const wrong = asked.filter((name, at) => given.has(name) && alerts[at] !== 0 && alerts[at] !== 1).length;
  if (wrong > 0)
    problems.push({
      code: "out-of-range",
      file: FILE,
      count: wrong,
      says: `${FILE} has ${wrong} cells under alert that are neither 0 nor 1. Choose your limit first; a risk is no alert.`,
    });
  const whole = alerts.filter((value) => value !== undefined);
  return { alerts: wrong === 0 && whole.length === asked.length ? whole : undefined, problems };
}
