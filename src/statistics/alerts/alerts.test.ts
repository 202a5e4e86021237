import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { alertBurden, alertBurdenCurve } from "./alert-burden.ts";
import { alertTimeline } from "./alert-timeline.ts";
import { eventDetection } from "./event-detection.ts";
import { heartRateVariability } from "./heart-rate-variability.ts";
import { poissonRate } from "./poisson-rate.ts";
import { sepsisUtility } from "./sepsis-utility.ts";

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

/** Rows of a few stays, hour by hour; an event may stand anywhere. */
const wards = fc
  .array(
    fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), event: fc.constantFrom(0, 0, 0, 0, 1) }), {
      minLength: 1,
      maxLength: 40,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((stays) => {
    const rows = stays.flatMap((stay, cluster) =>
      stay.map((row, time) => ({ ...row, cluster: `p${cluster}`, time })),
    );
    return rows;
  });
type Row = {
  readonly score: number;
  readonly event: number;
  readonly cluster: string;
  readonly time: number;
};
const columnsOf = (rows: readonly Row[]) => ({
  clusters: rows.map(({ cluster }) => cluster),
  times: rows.map(({ time }) => time),
  scores: rows.map(({ score }) => score),
  events: rows.map(({ event }) => event),
});

describe("alert burden", () => {
  it("counts the same whatever the order of rows", () => {
    fc.assert(
      fc.property(wards, fc.integer({ min: 0, max: 10 }), (rows, threshold) => {
        const settings = { threshold, refractoryHours: 3 };
        const found = there(alertBurden({ ...columnsOf(rows), ...settings }));
        const turned = there(alertBurden({ ...columnsOf(rows.toReversed()), ...settings }));
        const { leadTime: first, ...rest } = found;
        const { leadTime: second, ...others } = turned;
        expect([others.alerts, others.trueAlerts, others.patientDays]).toEqual([
          rest.alerts,
          rest.trueAlerts,
          rest.patientDays,
        ]);
        expect(isDefined(first)).toBe(isDefined(second));
        expect(found.trueAlerts + found.falseAlerts).toBe(found.alerts);
        expect(found.eventsDetected).toBeLessThanOrEqual(found.events);
      }),
    );
  });

  it("never alerts more at a higher threshold without a refractory time", () => {
    fc.assert(
      fc.property(wards, (rows) => {
        const { points } = there(alertBurdenCurve({ ...columnsOf(rows), thresholds: [0, 3, 6, 9, 12] }));
        const alerts = points.map((point) => point.alerts);
        expect(alerts.toSorted((a, b) => b - a)).toEqual(alerts);
        expect(points[4]!.positivePredictiveValue).toMatchObject({ value: null, code: "no-events" });
      }),
    );
  });

  it("keeps alerts of a stay apart by the refractory time", () => {
    const rows = Array.from({ length: 24 }, (_, time) => ({ cluster: "a", time, score: 1, event: 0 }));
    const found = there(
      alertBurden({ ...columnsOf(rows), threshold: 1, refractoryHours: 8, patientsPerNurse: 4 }),
    );
    expect(found.alerts).toBe(3);
    expect(found.alertsPerPatientDay.value).toBe(3);
    expect(found.alertsPerNursePerShift!.value).toBe(6);
    expect(found.eventSensitivity).toMatchObject({ value: null, code: "no-events" });
  });

  it("adds up over the days of its timeline", () => {
    fc.assert(
      fc.property(wards, (rows) => {
        const input = { ...columnsOf(rows), threshold: 5 };
        const found = there(alertBurden(input));
        const timeline = there(alertTimeline(input));
        const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(total(timeline.alerts)).toBe(found.alerts);
        expect(total(timeline.trueAlerts)).toBe(found.trueAlerts);
        expect(total(timeline.patientDays)).toBeCloseTo(found.patientDays, 10);
      }),
    );
  });

  it("refuses a gap and a code that is not 0 or 1", () => {
    const columns = { clusters: ["a", "a"], times: [0, 1], scores: [1, 2], events: [0, 1], threshold: 1 };
    expect(alertBurden({ ...columns, scores: [1, Number.NaN] })).toMatchObject({ code: "missing-values" });
    expect(alertBurden({ ...columns, events: [0, 2] })).toMatchObject({ code: "invalid-input" });
    expect(alertBurden({ ...columns, clusters: [], times: [], scores: [], events: [] })).toMatchObject({
      code: "no-rows",
    });
  });

  it("has Garwood's exact limits", () => {
    const none = poissonRate(0, 1, 0.95);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(3.688879454, 8);
    expect(poissonRate(10, 1, 0.95).low).toBeCloseTo(4.795389, 5);
    expect(poissonRate(10, 1, 0.95).high).toBeCloseTo(18.390356, 5);
  });
});

describe("event detection", () => {
  const moments = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 30 });

  it("adds up, and does not change with the order of rows or the origin", () => {
    fc.assert(
      fc.property(moments, moments, (events, detections) => {
        fc.pre(events.length + detections.length > 0);
        const times = [...events, ...detections];
        const detected = times.map((_, row) => Number(row >= events.length));
        const settings = { toleranceSeconds: 5, durationSeconds: 400 };
        const found = there(eventDetection({ times, detected, ...settings }));
        expect(found.truePositives + found.falseNegatives).toBe(events.length);
        expect(found.truePositives + found.falsePositives).toBe(detections.length);
        const moved = there(
          eventDetection({
            times: times.map((time) => time + 1000).toReversed(),
            detected: detected.toReversed(),
            ...settings,
          }),
        );
        expect(moved).toEqual(found);
      }),
    );
  });

  it("gives a detection to the nearest event, and to one alone", () => {
    const found = there(eventDetection({ times: [10, 12, 11.5], detected: [0, 0, 1], toleranceSeconds: 2 }));
    expect(found).toMatchObject({ truePositives: 1, falseNegatives: 1, falsePositives: 0 });
    expect(found.timingError.value).toBe(-0.5);
    expect(found.falseAlarmsPerHour).toMatchObject({ code: "missing-values" });
  });
});

describe("heart rate variability", () => {
  it("is 0 for beats as even as a clock", () => {
    const found = there(heartRateVariability({ times: [0, 1, 2, 3, 4] }));
    expect(found).toMatchObject({ intervals: 4, sdnnMs: 0, rmssdMs: 0, pnn50: 0, beatsPerMinute: 60 });
  });

  it("reaches over a left-out beat only when joined", () => {
    const beats = { times: [0, 1, 2, 2.5, 3, 4.2, 5.4], normal: [1, 1, 1, 0, 1, 1, 1] };
    expect(there(heartRateVariability(beats)).rmssdMs).toBeGreaterThan(0);
    expect(there(heartRateVariability({ ...beats, gaps: "broken" })).rmssdMs).toBeCloseTo(0, 9);
    expect(heartRateVariability({ times: [0, 2, 1] })).toMatchObject({ code: "invalid-input" });
  });
});

describe("sepsis utility", () => {
  const stays = fc.array(
    fc.integer({ min: 1, max: 40 }).chain((hours) =>
      fc.record({
        onset: fc.integer({ min: -20, max: 40 }),
        alarms: fc.array(fc.constantFrom(0, 1), { minLength: hours, maxLength: hours }),
      }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const columns = (cohort: readonly { readonly onset: number; readonly alarms: readonly number[] }[]) => ({
    clusters: cohort.flatMap(({ alarms }, stay) => alarms.map(() => stay)),
    labels: cohort.flatMap(({ onset, alarms }) =>
      alarms.map((_, hour) => Number(onset >= 0 && hour >= onset)),
    ),
    alarms: cohort.flatMap(({ alarms }) => alarms),
  });

  it("gives the published example of the challenge", () => {
    const one = { clusters: [1, 1, 1, 1, 1, 1], labels: [0, 0, 0, 0, 1, 1], alarms: [0, 0, 1, 1, 1, 1] };
    const found = there(sepsisUtility({ ...one, probabilities: [0.3, 0.4, 0.6, 0.7, 0.8, 0.8] }));
    expect(found.totals.observed).toBeCloseTo(3.388888888888889, 12);
    expect(found.accuracy.value).toBeCloseTo(2 / 3, 12);
    expect(found.fMeasure.value).toBeCloseTo(2 / 3, 12);
    expect(found.areaUnderRoc).toBe(1);
    expect(found.areaUnderPr).toBe(1);
  });

  it("lies between the worst and the best alarms, with silence at 0", () => {
    fc.assert(
      fc.property(stays, (cohort) => {
        const input = columns(cohort);
        const found = there(sepsisUtility(input));
        const { observed, best, worst } = found.totals;
        expect(observed).toBeLessThanOrEqual(best + 1e-9);
        expect(observed).toBeGreaterThanOrEqual(worst - 1e-9);
        const silent = there(sepsisUtility({ ...input, alarms: input.alarms.map(() => 0) }));
        fc.pre(silent.utility.value !== null);
        expect(silent.utility.value).toBe(0);
      }),
    );
  });

  it("has no utility where nobody falls ill", () => {
    const well = { clusters: [1, 1], labels: [0, 0], alarms: [0, 1] };
    expect(there(sepsisUtility(well)).utility).toMatchObject({ value: null, code: "no-events" });
    expect(sepsisUtility({ clusters: [1], labels: [0] })).toMatchObject({ code: "invalid-input" });
    expect(sepsisUtility({ clusters: [1], labels: [0], probabilities: [1.2] })).toMatchObject({
      code: "invalid-input",
    });
  });
});
