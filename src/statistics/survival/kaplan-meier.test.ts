import fc from "fast-check";
import { expect, it } from "vitest";
import type { Estimate } from "../estimate.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import type { KaplanMeierCurve, KaplanMeierInput } from "./kaplan-meier.ts";
import { nelsonAalen } from "./nelson-aalen.ts";
import { reverseKaplanMeier } from "./reverse-kaplan-meier.ts";
import { columnsOf, followUpRows, leukaemia } from "./testing.ts";

const curvesOf = (input: KaplanMeierInput): readonly KaplanMeierCurve[] => {
  const result = kaplanMeier(input);
  if (!("curves" in result)) throw new Error(result.because);
  return result.curves;
};

it("gives the published curve of remission in childhood leukaemia", () => {
  const at = [6, 7, 10, 13, 16, 22, 23];
  const [treated, placebo] = curvesOf({ ...leukaemia, groups: leukaemia.placebo, at });
  const survival = treated!.at.map((point) => point.survival.value!);
  // Collett, Modelling Survival Data in Medical Research, and Lawless: 6-MP.
  [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448].forEach((value, place) => {
    expect(survival[place]).toBeCloseTo(value, 3);
  });
  expect(treated!.at.map((point) => point.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  expect(treated!.at[0]!.survival).toMatchObject({ standardError: expect.closeTo(0.0764, 4) });
  expect(treated!.quantiles[1]!.time.value).toBe(23);
  expect(placebo!.quantiles[1]!.time.value).toBe(8);
});

it("is the share still free of the event when nobody is censored", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times } = columnsOf(rows);
      const [curve] = curvesOf({ times, events: times.map(() => 1) });
      curve!.times.forEach((time, place) => {
        const free = times.filter((other) => other > time).length / times.length;
        expect(curve!.survival[place]).toBeCloseTo(free, 12);
      });
    }),
  );
});

it("never rises, keeps its limits around it and its quantiles at its steps", () => {
  fc.assert(
    fc.property(followUpRows, fc.constantFrom("log", "log-log", "plain"), (rows, interval) => {
      const { times, events } = columnsOf(rows);
      const [curve] = curvesOf({ times, events, interval: interval as "log" });
      let last = 1;
      curve!.survival.forEach((survival, place) => {
        expect(survival).toBeLessThanOrEqual(last);
        last = survival;
        if (survival === 0) return;
        expect(curve!.low[place]).toBeLessThanOrEqual(survival);
        expect(curve!.high[place]).toBeGreaterThanOrEqual(survival);
        expect(curve!.low[place]).toBeGreaterThanOrEqual(0);
        expect(curve!.high[place]).toBeLessThanOrEqual(1);
      });
    }),
  );
});

it("does not depend on the order of the rows, and times their unit only rescale it", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events } = columnsOf(rows);
      const turned = columnsOf(rows.toReversed());
      const [one] = curvesOf({ times, events });
      const [other] = curvesOf({ times: turned.times.map((time) => time * 7), events: turned.events });
      expect(other!.survival).toEqual(one!.survival);
      expect(other!.quantiles[1]!.time.value ?? null).toEqual(
        one!.quantiles[1]!.time.value === null ? null : one!.quantiles[1]!.time.value * 7,
      );
    }),
  );
});

it("counts a row of weight k as k rows, in curves and in cumulative hazards", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, weights, entries } = columnsOf(rows);
      const many = columnsOf(rows.flatMap((row) => Array.from({ length: row.weight }, () => row)));
      const [one] = curvesOf({ times, events, weights, entries });
      const [other] = curvesOf({ times: many.times, events: many.events, entries: many.entries });
      expect(one!.standardError).toEqual(other!.standardError);
      const hazards = [
        nelsonAalen({ times, events, weights }),
        nelsonAalen({ times: many.times, events: many.events }),
      ].map((result) => ("curves" in result ? result.curves[0]!.cumulativeHazard : undefined));
      expect(hazards[0]).toEqual(hazards[1]);
    }),
  );
});

it("takes rows that enter late as at risk only from then on", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, entries } = columnsOf(rows);
      const [curve] = curvesOf({ times, events, entries });
      curve!.times.forEach((time, place) => {
        const atRisk = rows.filter((row, at) => entries[at]! < time && row.time >= time).length;
        expect(curve!.atRisk[place]).toBe(atRisk);
      });
      const early = curvesOf({ times, events, entries: times.map(() => -1) });
      expect(early).toEqual(curvesOf({ times, events }));
    }),
  );
});

it("bounds the cumulative hazard from above by minus its logarithm", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events } = columnsOf(rows);
      const hazards = nelsonAalen({ times, events });
      const [curve] = curvesOf({ times, events });
      if (!("curves" in hazards)) throw new Error(hazards.because);
      hazards.curves[0]!.cumulativeHazard.forEach((hazard, place) => {
        expect(hazard).toBeLessThanOrEqual(-Math.log(curve!.survival[place]!) + 1e-12);
      });
    }),
  );
});

it("turns events and censorings round for the length of follow-up", () => {
  const { times, events } = leukaemia;
  expect(reverseKaplanMeier({ times, events })).toEqual(
    kaplanMeier({ times, events: events.map((event) => 1 - event) }),
  );
});

it("says the middle of a stretch that runs along the level", () => {
  // Half are gone from 2 on and the next goes at 6.
  const [curve] = curvesOf({ times: [1, 2, 6, 9], events: [1, 1, 1, 1], quantiles: [0.5] });
  expect(curve!.quantiles[0]!.time.value).toBe(4);
});

it("gives no interval where the curve has not moved or is at zero, and no value past the follow-up", () => {
  const [curve] = curvesOf({ times: [2, 3, 5], events: [1, 1, 1], at: [1, 5, 6] });
  const [before, end, past] = curve!.at.map((point) => point.survival);
  expect(before).toMatchObject({ value: 1, low: null, high: null });
  expect(end).toMatchObject({ value: 0, low: null, high: null });
  expect(past).toMatchObject({ value: null, code: "beyond-follow-up" });
  const [censored] = curvesOf({ times: [2, 3], events: [0, 0] });
  expect(censored!.quantiles[1]!.time).toMatchObject({ value: null, code: "beyond-follow-up" });
});

it("says why columns cannot be used", () => {
  const times = [1, 2];
  const events = [0, 1];
  const codeOf = (input: KaplanMeierInput) => {
    const result = kaplanMeier(input);
    return "code" in result ? result.code : undefined;
  };
  expect(codeOf({ times: [], events: [] })).toBe("no-rows");
  expect(codeOf({ times, events: [1] })).toBe("invalid-input");
  expect(codeOf({ times, events: [0, 2] })).toBe("invalid-input");
  expect(codeOf({ times: [1, Number.NaN], events })).toBe("missing-values");
  expect(codeOf({ times: [1, -2], events })).toBe("invalid-input");
  expect(codeOf({ times, events, entries: [0, 2] })).toBe("invalid-input");
  expect(codeOf({ times, events, weights: [1, -1] })).toBe("invalid-input");
  expect(codeOf({ times, events, weights: [0, 0] })).toBe("invalid-input");
  expect(codeOf({ times, events, level: 1 })).toBe("invalid-input");
  expect(codeOf({ times, events, groups: ["a"] })).toBe("invalid-input");
  expect(codeOf({ times, events, quantiles: [0] })).toBe("invalid-input");
});

it("widens its interval with the level", () => {
  const [narrow, wide] = [0.8, 0.99].map(
    (level) => curvesOf({ ...leukaemia, at: [10], level })[0]!.at[0]!.survival as Estimate,
  );
  expect(wide!.low!).toBeLessThan(narrow!.low!);
  expect(wide!.high!).toBeGreaterThan(narrow!.high!);
});
