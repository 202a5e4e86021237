import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { precisionRecall } from "./precision-recall.ts";

const predictions = fc
  .array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 40 })
  .filter((rows) => rows.some(([label]) => label === 1))
  .map((rows) => ({ labels: rows.map(([label]) => label), scores: rows.map(([, score]) => score) }));

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

describe("precisionRecall", () => {
  it("gives at each threshold what counting rows at or above it gives", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const ours = got(precisionRecall({ labels, scores }));
        const cases = labels.filter((label) => label === 1).length;
        for (const [place, threshold] of ours.thresholds.entries()) {
          const called = labels.filter((_, row) => scores[row]! >= threshold);
          const right = called.filter((label) => label === 1).length;
          expect(ours.precision[place]).toBeCloseTo(right / called.length, 12);
          expect(ours.recall[place]).toBeCloseTo(right / cases, 12);
        }
        expect(ours.averagePrecision.value).toBeGreaterThan(0);
        expect(ours.averagePrecision.value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("is the prevalence when all scores are the same", () => {
    const ours = got(precisionRecall({ labels: [1, 0, 0, 0], scores: [2, 2, 2, 2] }));
    expect(ours.averagePrecision.value).toBeCloseTo(0.25, 12);
    expect(ours.davisGoadrich).toBeCloseTo(0.25, 12);
    expect(ours.trapezoid).toBeGreaterThan(0.5);
  });

  it("integrates between points as many small steps of thresholds would", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const ours = got(precisionRecall({ labels, scores }));
        const cases = labels.filter((label) => label === 1).length;
        expect(ours.davisGoadrich).toBeCloseTo(inSmallSteps(labels, scores) / cases, 3);
      }),
      { numRuns: 30 },
    );
  });

  it("stays the same under a rising change of the scores and any order of the rows", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const { thresholds: _, ...ours } = got(precisionRecall({ labels, scores }));
        const changed = {
          labels: labels.toReversed(),
          scores: scores.toReversed().map((score) => Math.exp(score)),
        };
        expect(got(precisionRecall(changed))).toMatchObject(ours);
      }),
    );
  });

  it("offers a bootstrap interval, the same for the same seed, around the value", () => {
    const labels = Array.from({ length: 200 }, (_, row) => Number(row % 4 === 0));
    const scores = labels.map((label, row) => Math.sin(row * 12.9) + label);
    for (const interval of ["bootstrap", "bca"] as const) {
      const settings = { labels, scores, interval, replicates: 500, seed: 3 };
      const { averagePrecision } = got(precisionRecall(settings));
      expect(averagePrecision.method).toContain("bootstrap");
      expect(averagePrecision.low).toBeLessThan(averagePrecision.value);
      expect(averagePrecision.high).toBeGreaterThan(averagePrecision.value);
      expect(got(precisionRecall(settings)).averagePrecision).toEqual(averagePrecision);
      const clusters = labels.map((_, row) => row >> 1);
      expect(got(precisionRecall({ ...settings, clusters })).averagePrecision.low).not.toBe(
        averagePrecision.low,
      );
    }
  });

  it("answers with a reason where nothing can be recalled, and has no interval at 1", () => {
    expect(precisionRecall({ labels: [0, 0], scores: [1, 2] })).toMatchObject({ code: "no-events" });
    expect(precisionRecall({ labels: [0, 1], scores: [1, 2], recalls: [2] })).toMatchObject({
      code: "invalid-input",
    });
    const perfect = got(precisionRecall({ labels: [0, 1], scores: [1, 2], recalls: [1] }));
    expect(perfect.averagePrecision).toMatchObject({ value: 1, low: null, high: null });
    expect(perfect.precisionAtRecall).toEqual([{ recall: 1, precision: 1 }]);
  });
});

/** Precision over true positives, by the middle of many small steps within each tie. */
function inSmallSteps(labels: readonly number[], scores: readonly number[]): number {
  const steps = 2000;
  let [right, wrong, sum] = [0, 0, 0];
  for (const score of [...new Set(scores)].toSorted((a, b) => b - a)) {
    const tied = labels.filter((_, row) => scores[row] === score);
    const cases = tied.filter((label) => label === 1).length;
    for (let step = 0; step < steps; step++) {
      const along = (step + 0.5) / steps;
      const found = right + cases * along;
      sum += ((cases / steps) * found) / (found + wrong + (tied.length - cases) * along);
    }
    right += cases;
    wrong += tied.length - cases;
  }
  return sum;
}
