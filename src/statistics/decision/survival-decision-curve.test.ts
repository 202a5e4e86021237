import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionCurve } from "./decision-curve.ts";
import { incidenceAtHorizon } from "./incidence-at-horizon.ts";
import { competingRisksDecisionCurve, survivalDecisionCurve } from "./survival-decision-curve.ts";

function there<T extends object>(result: T): Exclude<T, { because: string; value: null }> {
  if ("code" in result) throw new Error("not defined");
  return result as Exclude<T, { because: string; value: null }>;
}

const followUp = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 19 })),
    {
      minLength: 6,
      maxLength: 40,
    },
  )
  .map((rows) => ({
    // Two rows that see the horizon, so that it is reached.
    times: [9, 3, ...rows.map(([time]) => time)],
    causes: [0, 1, ...rows.map(([, cause]) => cause)],
    probabilities: [0.99, 0.99, ...rows.map(([, , p]) => p / 20)],
  }));
const thresholds = [0.1, 0.3, 0.6, 0.9];

/** Aalen–Johansen with weights, written as its definition. */
function weighted(
  times: readonly number[],
  causes: readonly number[],
  weights: readonly number[],
  horizon: number,
) {
  let survival = 1;
  let risk = 0;
  for (const time of [...new Set(times)].toSorted((a, b) => a - b)) {
    if (time > horizon) break;
    const sum = (holds: (row: number) => boolean) =>
      times.reduce((total, _, row) => total + (holds(row) ? (weights[row] as number) : 0), 0);
    const atRisk = sum((row) => (times[row] as number) >= time);
    risk += (survival * sum((row) => times[row] === time && causes[row] === 1)) / atRisk;
    survival *= 1 - sum((row) => times[row] === time && causes[row] !== 0) / atRisk;
  }
  return risk;
}

describe("incidence at a horizon", () => {
  it("moves with each row's weight as its influence says", () => {
    fc.assert(
      fc.property(followUp, ({ times, causes }) => {
        const order = times
          .map((_, row) => row)
          .toSorted((a, b) => (times[a] as number) - (times[b] as number));
        const sortedTimes = order.map((row) => times[row] as number);
        const sortedCauses = order.map((row) => causes[row] as number);
        const mine = incidenceAtHorizon({ times: Float64Array.from(sortedTimes), causes: sortedCauses }, 5);
        expect(mine?.risk).toBeCloseTo(
          weighted(
            sortedTimes,
            sortedCauses,
            sortedTimes.map(() => 1),
            5,
          ),
          12,
        );
        const step = 1e-5;
        for (const row of sortedTimes.keys()) {
          const at = (move: number) =>
            weighted(
              sortedTimes,
              sortedCauses,
              sortedTimes.map((_, other) => (other === row ? 1 + move : 1)),
              5,
            );
          expect(mine?.influence[row]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 7);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("survival net benefit", () => {
  it("is that of the plain outcome when no one is censored before the horizon", () => {
    fc.assert(
      fc.property(followUp, ({ times, causes, probabilities }) => {
        const happened = causes.map((cause, row) => ((times[row] as number) <= 5 && cause !== 0 ? 1 : 0));
        const seen = times.map((time, row) => (happened[row] === 1 ? time : 9));
        const input = { probabilities, thresholds };
        const survival = there(
          survivalDecisionCurve({ ...input, times: seen, events: happened, horizon: 5 }),
        );
        const plain = there(decisionCurve({ ...input, labels: happened }));
        for (const [t, point] of (plain.models[0]?.points ?? []).entries()) {
          const mine = there(survival.models[0]?.points[t] ?? { code: "missing" });
          if (!("netBenefit" in mine)) throw new Error("no point");
          expect(mine.netBenefit.value).toBeCloseTo(point.netBenefit.value, 10);
          expect(mine.netBenefit.standardError ?? 0).toBeCloseTo(point.netBenefit.standardError ?? 0, 10);
          expect(mine.aboveTreatAll.standardError ?? 0).toBeCloseTo(
            point.aboveTreatAll.standardError ?? 0,
            10,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is the same with competing events when there are none, and does not hang on the order of the rows", () => {
    fc.assert(
      fc.property(followUp, ({ times, causes, probabilities }) => {
        const events = causes.map((cause) => (cause === 1 ? 1 : 0));
        const input = { times, probabilities, thresholds, horizon: 5 };
        const one = survivalDecisionCurve({ ...input, events });
        const two = competingRisksDecisionCurve({ ...input, causes: events });
        expect(JSON.stringify(two).replaceAll("Aalen–Johansen", "Kaplan–Meier")).toBe(JSON.stringify(one));
        const turned = there(
          survivalDecisionCurve({
            ...input,
            times: times.toReversed(),
            probabilities: probabilities.toReversed(),
            events: events.toReversed(),
          }),
        );
        expect(turned.risk).toBeCloseTo(there(one).risk, 12);
      }),
      { numRuns: 30 },
    );
  });

  it("says where follow-up ends", () => {
    const input = { times: [1, 2, 3, 9], events: [1, 0, 0, 0], probabilities: [0.9, 0.8, 0.2, 0.1] };
    const curve = there(survivalDecisionCurve({ ...input, horizon: 5, thresholds: [0.05, 0.5] }));
    expect(curve.models[0]?.points[1]).toMatchObject({
      threshold: 0.5,
      value: null,
      code: "beyond-follow-up",
    });
    expect(survivalDecisionCurve({ ...input, horizon: 20 })).toMatchObject({ code: "beyond-follow-up" });
    expect(survivalDecisionCurve({ ...input, events: [0, 0, 0, 0], horizon: 5 })).toMatchObject({
      code: "no-events",
    });
    expect(survivalDecisionCurve({ ...input, events: [0, 0, 0, 2], horizon: 5 })).toMatchObject({
      code: "invalid-input",
    });
  });
});
