import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { alertBurden, alertBurdenCurve } from "#src/statistics/alerts/alert-burden.ts";
import { eventDetection } from "#src/statistics/alerts/event-detection.ts";
import { heartRateVariability } from "#src/statistics/alerts/heart-rate-variability.ts";
import { isDefined } from "#src/statistics/estimate.ts";
import { besideProject, hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

/** Compares numbers at one tolerance and counts them; null stands for "not defined". */
function comparison(tolerance: number) {
  let numbers = 0;
  const same = (actual: unknown, expected: number | null): void => {
    numbers += 1;
    const absent = (actual as { code?: string }).code === "no-events";
    const apart = expected === null ? Number(!absent) : Math.abs((actual as number) - expected);
    expect(apart, `${String(actual)} is not ${expected}`).toBeLessThanOrEqual(tolerance);
  };
  return { same, count: () => numbers };
}

/** The value of an answer, or the answer itself where there is none. */
const valueOf = (answer: { readonly value: number | null }): unknown => answer.value ?? answer;

describeWith(hasCheck("eval-checks", "27-alert-burden"), "alert burden of sixty stays", () => {
  it("has every count, rate, interval and lead time of the reference at seven settings", () => {
    const { expected, tolerance, numbers } = readCheck("27-alert-burden");
    const { same, count } = comparison(tolerance);
    const columns = {
      clusters: numbers("patient"),
      times: numbers("hour"),
      scores: numbers("risk"),
      events: numbers("event_at_hour"),
    };
    for (const theirs of expected) {
      const settings = { refractoryHours: theirs.refractory_h, horizonHours: theirs.horizon_h };
      const found = there(alertBurden({ ...columns, ...settings, threshold: theirs.threshold }));
      const curve = there(alertBurdenCurve({ ...columns, ...settings, thresholds: [0.5, theirs.threshold] }));
      expect(curve.points[1]).toEqual(found);
      same(found.threshold, theirs.threshold);
      same(found.refractoryHours, theirs.refractory_h);
      same(found.horizonHours, theirs.horizon_h);
      same(found.patients, theirs.patients);
      same(found.patientDays, theirs.patient_days);
      same(found.rowsAbove, theirs.alarm_hours_above);
      same(found.alerts, theirs.alerts);
      same(found.alertsPerPatientDay.value, theirs.alerts_per_patient_day);
      same(found.alertsPerPatientDay.value * 100, theirs.alerts_per_100_patient_days);
      same(found.alertsPerPatientDay.low, theirs.poisson_exact_ci95_per_patient_day[0]);
      same(found.alertsPerPatientDay.high, theirs.poisson_exact_ci95_per_patient_day[1]);
      same(found.trueAlerts, theirs.true_alerts);
      same(found.falseAlerts, theirs.false_alerts);
      same(valueOf(found.positivePredictiveValue), theirs.ppv);
      same(valueOf(found.numberNeededToEvaluate), theirs.nne);
      same(found.events, theirs.events);
      same(found.eventsDetected, theirs.events_detected);
      const sensitivity = there(found.eventSensitivity);
      same(sensitivity.value, theirs.event_sensitivity);
      same("low" in sensitivity && sensitivity.low, theirs.event_sensitivity_wilson[0]);
      same("high" in sensitivity && sensitivity.high, theirs.event_sensitivity_wilson[1]);
      const { leadTime } = found;
      same("median" in leadTime ? leadTime.median : leadTime, theirs.median_lead_h);
      const hours = "hours" in leadTime ? leadTime.hours : [];
      expect(hours.length).toBe(theirs.lead_times.length);
      for (const [place, hour] of theirs.lead_times.entries()) same(hours[place], hour);
      same(found.patientsAlerted, theirs.patients_alerted);
      same(found.falseAlertsPerDetectedEvent, theirs.false_alerts_per_detected_event);
    }
    expect(count()).toBe(193);
    console.log(`27-alert-burden: ${count()} numbers`);
  });
});

/** Beats of a record in the MIT annotation format: 6 bits of kind and 10 of distance in each 16-bit word. */
function beatsOf(path: string): { times: number[]; kinds: number[] } {
  const bytes = readFileSync(path);
  const times: number[] = [];
  const kinds: number[] = [];
  let at = 0;
  let place = 0;
  const word = () => {
    place += 2;
    return bytes.readUInt16LE(place - 2);
  };
  while (place < bytes.length) {
    const read = word();
    const kind = read >> 10;
    const distance = read & 1023;
    if (kind === 0 && distance === 0) break;
    if (kind === 59) at += word() * 65_536 + word();
    else if (kind === 63) place += distance + (distance % 2);
    else if (kind < 50) {
      at += distance;
      // Kinds 1 to 13 are beats; 28 is a change of rhythm, which stands beside them.
      if (kind <= 13) {
        times.push(at);
        kinds.push(kind);
      }
    }
  }
  return { times, kinds };
}

describeWith(hasCheck("eval-checks", "37-event-detection-mitdb100"), "beats of record 100", () => {
  it("matches detections within the tolerance and gives the variability of normal beats", () => {
    const { expected, tolerance, numbers, words } = readCheck("37-event-detection-mitdb100");
    const { same, count } = comparison(tolerance);
    const times = numbers("sample");
    const detected = words("kind").map((kind) => Number(kind === "det"));
    const samplingRate = 360;
    // The record holds 650,000 samples.
    const durationSeconds = 650_000 / samplingRate;
    for (const theirs of expected.by_tolerance) {
      const toleranceSeconds = theirs.tolerance_samples / samplingRate;
      const found = there(eventDetection({ times, detected, samplingRate, toleranceSeconds, durationSeconds }));
      same(toleranceSeconds * 1000, theirs.tolerance_ms);
      same(toleranceSeconds * samplingRate, theirs.tolerance_samples);
      same(found.events, expected.n_ref);
      same(found.detections, expected.n_det);
      same(found.truePositives, theirs.tp);
      same(found.falseNegatives, theirs.fn);
      same(found.falsePositives, theirs.fp);
      same(found.sensitivity.value, theirs.sensitivity);
      same(found.positivePredictiveValue.value, theirs.ppv);
      same(found.f1.value, theirs.f1);
      same(found.timingError.value, theirs.mean_error_samples);
      same(found.timingErrorRootMeanSquare, theirs.rmse_samples);
      const { sensitivity } = found;
      same("low" in sensitivity && sensitivity.low, theirs.sens_wilson[0]);
      same("high" in sensitivity && sensitivity.high, theirs.sens_wilson[1]);
      same(found.falseAlarmsPerHour.value, theirs.fp_per_hour);
    }
    const beats = beatsOf(besideProject("kits", "ecg", "100.atr"));
    expect(beats.times).toEqual([...times].filter((_, row) => detected[row] === 0));
    for (const [kind, many] of Object.entries(expected.annotation_counts)) {
      same(beats.kinds.filter((one) => one === Number(kind)).length, many as number);
    }
    const normal = beats.kinds.map((kind) => Number(kind === 1));
    const varies = there(heartRateVariability({ times: beats.times, normal, samplingRate }));
    same(varies.intervals, expected.hrv_nn.n);
    same(varies.meanMs, expected.hrv_nn.mean_ms);
    same(varies.sdnnMs, expected.hrv_nn.sdnn_ms);
    same(varies.rmssdMs, expected.hrv_nn.rmssd_ms);
    same(varies.pnn50 * 100, expected.hrv_nn.pnn50_pct);
    // Nine differences of exactly 18 samples pass for more than 50 ms in floating point.
    expect(varies.pnn50Exact).toBeLessThan(varies.pnn50);
    console.log(`37-event-detection-mitdb100: ${count()} numbers`);
  });
});
