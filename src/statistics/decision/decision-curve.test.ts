import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionCurve } from "./decision-curve.ts";
import { netBenefit } from "./net-benefit.ts";
import { netBenefitArea } from "./net-benefit-area.ts";
import { netBenefitDifference } from "./net-benefit-difference.ts";

function there<T extends object>(result: T): Exclude<T, { because: string; value: null }> {
  if ("code" in result) throw new Error("not defined");
  return result as Exclude<T, { because: string; value: null }>;
}

const risk = fc.integer({ min: 0, max: 20 }).map((k) => k / 20);
const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), risk, risk), { minLength: 4, maxLength: 40 })
  .map((all) => ({
    labels: [0, 1, ...all.map(([y]) => y)],
    probabilities: [0.3, 0.4, ...all.map(([, p]) => p)],
    otherProbabilities: [0.2, 0.6, ...all.map(([, , p]) => p)],
  }));
const thresholds = [0.05, 0.1, 0.25, 0.5, 0.9];

const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / (values.length - 1) / values.length) };
};

describe("net benefit", () => {
  it("is true positives less false positives at the odds of the threshold, with the error of that mean", () => {
    fc.assert(
      fc.property(rows, ({ labels, probabilities, otherProbabilities }) => {
        const curve = there(decisionCurve({ labels, probabilities, thresholds }));
        const apart = there(netBenefitDifference({ labels, probabilities, otherProbabilities, thresholds }));
        for (const [t, threshold] of thresholds.entries()) {
          const odds = threshold / (1 - threshold);
          const parts = (risks: readonly number[]) =>
            labels.map((y, row) => ((risks[row] as number) >= threshold ? (y === 1 ? 1 : -odds) : 0));
          const mine = spreadOf(parts(probabilities));
          const point = curve.models[0]?.points[t];
          expect(point?.netBenefit.value).toBeCloseTo(mine.mean, 10);
          expect(point?.netBenefit.standardError ?? 0).toBeCloseTo(mine.error, 10);
          const gap = spreadOf(
            parts(probabilities).map((part, row) => part - (parts(otherProbabilities)[row] ?? 0)),
          );
          expect(apart.points[t]?.difference.value).toBeCloseTo(gap.mean, 10);
          expect(apart.points[t]?.difference.standardError ?? 0).toBeCloseTo(gap.error, 10);
        }
      }),
    );
  });

  it("never exceeds the prevalence, and treating none is 0", () => {
    fc.assert(
      fc.property(rows, (input) => {
        const curve = there(decisionCurve({ labels: input.labels, probabilities: input.probabilities }));
        for (const point of curve.models[0]?.points ?? [])
          expect(point.netBenefit.value).toBeLessThanOrEqual(curve.prevalence + 1e-12);
        for (const point of curve.treatNone.points)
          expect(point.netBenefit).toMatchObject({ value: 0, low: null });
      }),
      { numRuns: 30 },
    );
  });

  it("does not change when re-weighted to the share that is there", () => {
    fc.assert(
      fc.property(rows, ({ labels, probabilities }) => {
        const here = there(decisionCurve({ labels, probabilities, thresholds }));
        const same = there(decisionCurve({ labels, probabilities, thresholds, prevalence: here.prevalence }));
        for (const [t, point] of (here.models[0]?.points ?? []).entries())
          expect(same.models[0]?.points[t]?.netBenefit.value).toBeCloseTo(point.netBenefit.value, 12);
      }),
    );
  });

  it("does not hang on how many cases were chosen, once re-weighted", () => {
    const labels = [1, 1, 0, 0, 0, 0];
    const probabilities = [0.8, 0.3, 0.7, 0.2, 0.1, 0.4];
    const more = { labels: [...labels, 1, 1], probabilities: [...probabilities, 0.8, 0.3] };
    const at = { threshold: 0.35, prevalence: 0.1 };
    const few = there(netBenefit({ labels, probabilities, ...at }));
    expect(there(netBenefit({ ...more, ...at })).netBenefit.value).toBeCloseTo(few.netBenefit.value, 12);
    // Half the cases found, half the others alarmed.
    expect(few.netBenefit.value).toBeCloseTo(0.1 * 0.5 - 0.9 * 0.5 * (0.35 / 0.65), 12);
  });

  it("has the error of single rows when each row is a cluster, and a greater one when rows are copies", () => {
    fc.assert(
      fc.property(rows, ({ labels, probabilities, otherProbabilities }) => {
        const input = { labels, probabilities, otherProbabilities, thresholds };
        const clusters = labels.map((_, row) => row);
        const twice = {
          labels: [...labels, ...labels],
          probabilities: [...probabilities, ...probabilities],
          otherProbabilities: [...otherProbabilities, ...otherProbabilities],
          thresholds,
          clusters: [...clusters, ...clusters],
        };
        const points = (from: typeof input) => [
          ...(there(decisionCurve(from)).models[0]?.points ?? []).flatMap((point) => [
            point.netBenefit,
            point.standardised,
            point.aboveTreatAll,
          ]),
          ...there(netBenefitDifference(from)).points.map((point) => point.difference),
          there(netBenefitArea(from)).model,
          there(netBenefitArea(from)).aboveTreatAll,
        ];
        const errors = (from: typeof input) =>
          points(from).map((point) => ("standardError" in point ? (point.standardError ?? 0) : 0));
        const single = errors(input);
        for (const [i, error] of errors({ ...input, clusters } as typeof input).entries())
          expect(error).toBeCloseTo(single[i] as number, 9);
        for (const [i, error] of errors(twice).entries()) expect(error).toBeCloseTo(single[i] as number, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("averages to the area by the trapezoid rule", () => {
    fc.assert(
      fc.property(rows, ({ labels, probabilities, otherProbabilities }) => {
        const curve = there(decisionCurve({ labels, probabilities, thresholds }));
        const heights = curve.models[0]?.points.map((point) => point.netBenefit.value) ?? [];
        let area = 0;
        for (let t = 1; t < thresholds.length; t += 1)
          area +=
            (((heights[t] as number) + (heights[t - 1] as number)) / 2) *
            ((thresholds[t] as number) - (thresholds[t - 1] as number));
        const mine = there(netBenefitArea({ labels, probabilities, otherProbabilities, thresholds }));
        expect(mine.model.value).toBeCloseTo(area / (0.9 - 0.05), 10);
        expect(mine.aboveTreatAll.value).toBeCloseTo(mine.model.value - mine.treatAll.value, 10);
      }),
      { numRuns: 40 },
    );
  });

  it("counts a risk equal to the threshold as positive, and dcurves' nudge moves 0 below threshold 0", () => {
    const input = { labels: [0, 1, 0, 1], probabilities: [0, 0.2, 0, 1] };
    expect(netBenefit({ ...input, threshold: 0.2 })).toMatchObject({ truePositives: 0.5, falsePositives: 0 });
    expect(netBenefit({ ...input, threshold: 0 })).toMatchObject({ falsePositives: 0.5 });
    expect(netBenefit({ ...input, threshold: 0, nudgeExactMarkers: true })).toMatchObject({
      falsePositives: 0,
    });
  });

  it.each([
    ["one-class", [1, 1], [0.2, 0.4], 0.5],
    ["invalid-input", [1, 0], [0.2, 0.4], 1],
    ["invalid-input", [1, 0], [0.2, 1.4], 0.5],
    ["missing-values", [1, 0], [0.2, Number.NaN], 0.5],
    ["no-rows", [], [], 0.5],
  ])("is not defined: %s", (code, labels, probabilities, threshold) => {
    expect(netBenefit({ labels, probabilities, threshold })).toMatchObject({ value: null, code });
  });
});
