import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import { closestTopLeft, youdenThreshold } from "./best-threshold.ts";
import { partialArea } from "./partial-area.ts";
import { rocCurve } from "./roc-curve.ts";
import { somersD } from "./somers-d.ts";

/** At least two rows of each class; few distinct scores, so that ties are common. */
const predictions = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 25 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 25 }),
  )
  .map(([cases, controls]) => ({
    labels: [...cases.map(() => 1), ...controls.map(() => 0)],
    scores: [...cases, ...controls],
    cases,
    controls,
  }));

const half = (score: number, other: number): number => (Math.sign(score - other) + 1) / 2;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const varianceOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + (value - meanOf(values)) ** 2, 0) / (values.length - 1);

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

describe("areaUnderRoc", () => {
  it("agrees with looking at every pair, variance included", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores, cases, controls }) => {
        const ofCases = cases.map((score) => meanOf(controls.map((other) => half(score, other))));
        const ofControls = controls.map((other) => meanOf(cases.map((score) => half(score, other))));
        const ours = got(areaUnderRoc({ labels, scores }));
        expect(ours.value).toBeCloseTo(meanOf(ofCases), 12);
        expect(ours.variance).toBeCloseTo(
          varianceOf(ofCases) / cases.length + varianceOf(ofControls) / controls.length,
          12,
        );
      }),
    );
  });

  it("stays the same under any rising change of the scores and any order of the rows", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const ours = areaUnderRoc({ labels, scores });
        expect(areaUnderRoc({ labels, scores: scores.map((score) => Math.exp(score / 2) - 7) })).toEqual(
          ours,
        );
        expect(areaUnderRoc({ labels: labels.toReversed(), scores: scores.toReversed() })).toEqual(ours);
      }),
    );
  });

  it("turns into one less itself when scores or outcomes are turned round, and never by itself", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const ours = got(areaUnderRoc({ labels, scores }));
        const turned = got(areaUnderRoc({ labels, scores: scores.map((score) => -score) }));
        const swapped = got(areaUnderRoc({ labels: labels.map((label) => 1 - label), scores }));
        for (const other of [turned, swapped]) {
          expect(other.value).toBeCloseTo(1 - ours.value, 12);
          expect(other.variance).toBeCloseTo(ours.variance ?? Number.NaN, 12);
        }
        expect(ours.warning !== undefined).toBe(ours.value < 0.5);
      }),
    );
  });

  it("has an interval around the area and within 0 to 1, of every kind, or says why not", () => {
    const kinds = fc.constantFrom("delong", "logit", "hanley-mcneil", "newcombe");
    fc.assert(
      fc.property(predictions, kinds, ({ labels, scores }, interval) => {
        const { value, low, high, because } = got(
          areaUnderRoc({ labels, scores, interval: interval as "delong" }),
        );
        expect(low === null || high === null).toBe(low === null && high === null);
        expect(low !== null || because !== undefined).toBe(true);
        const [from, to] = [low ?? 0, high ?? 1];
        expect(0 <= from && from <= value && value <= to && to <= 1).toBe(true);
        expect(to - from).toBeGreaterThan(0);
      }),
    );
  });

  it("gives the published area and error of the CT ratings of Hanley and McNeil (1982)", () => {
    const normal = [33, 6, 6, 11, 2];
    const abnormal = [3, 2, 2, 11, 33];
    const spread = (counts: readonly number[]) =>
      counts.flatMap((count, rating) => Array<number>(count).fill(rating));
    const scores = [...spread(abnormal), ...spread(normal)];
    const labels = scores.map((_, row) => Number(row < 51));
    const ours = got(areaUnderRoc({ labels, scores }));
    expect(ours.value).toBeCloseTo(0.893, 3);
    expect(ours.hanleyMcNeilError).toBeCloseTo(0.032, 3);
  });

  it("answers with a reason where there is no area", () => {
    expect(areaUnderRoc({ labels: [], scores: [] })).toMatchObject({ code: "no-rows" });
    expect(areaUnderRoc({ labels: [1, 0], scores: [1] })).toMatchObject({ code: "invalid-input" });
    expect(areaUnderRoc({ labels: [1, 1], scores: [1, 2] })).toMatchObject({ code: "one-class" });
    expect(areaUnderRoc({ labels: [0, 1], scores: [Number.NaN, 2] })).toMatchObject({
      code: "missing-values",
    });
    expect(areaUnderRoc({ labels: [0, Number.NaN], scores: [1, 2] })).toMatchObject({
      code: "missing-values",
    });
    expect(areaUnderRoc({ labels: [0, 2], scores: [1, 2] })).toMatchObject({ code: "invalid-input" });
    expect(areaUnderRoc({ labels: [0, 1], scores: [1, 2], level: 95 })).toMatchObject({
      code: "invalid-input",
    });
    const odd = { labels: [0, 1], scores: [1, 2], interval: "exact" } as never;
    expect(areaUnderRoc(odd)).toMatchObject({ code: "invalid-input" });
  });
});

describe("somersD", () => {
  it("is twice the area less one, interval and error with it", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const area = got(areaUnderRoc({ labels, scores }));
        const ours = got(somersD({ labels, scores }));
        expect(ours.value).toBeCloseTo(2 * area.value - 1, 12);
        expect(ours.low === null).toBe(area.low === null);
        expect(ours.low ?? 0).toBeCloseTo(area.low === null ? 0 : 2 * area.low - 1, 12);
      }),
    );
    expect(somersD({ labels: [1], scores: [1] })).toMatchObject({ code: "one-class" });
  });
});

describe("rocCurve", () => {
  it("falls in sensitivity and rises in specificity, and its trapezoids add up to the area", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const { thresholds, sensitivity, specificity } = got(rocCurve({ labels, scores }));
        let area = 0;
        for (let place = 1; place < thresholds.length; place++) {
          expect(thresholds[place]!).toBeGreaterThan(thresholds[place - 1]!);
          expect(sensitivity[place]!).toBeLessThanOrEqual(sensitivity[place - 1]!);
          expect(specificity[place]!).toBeGreaterThanOrEqual(specificity[place - 1]!);
          area +=
            ((specificity[place]! - specificity[place - 1]!) *
              (sensitivity[place]! + sensitivity[place - 1]!)) /
            2;
        }
        expect([sensitivity[0], specificity[0], sensitivity.at(-1), specificity.at(-1)]).toEqual([
          1, 0, 0, 1,
        ]);
        expect(area).toBeCloseTo(got(areaUnderRoc({ labels, scores })).value, 12);
      }),
    );
  });

  it("gives at each threshold what counting rows at or above it gives", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores, cases, controls }) => {
        const curve = got(rocCurve({ labels, scores }));
        for (const [place, threshold] of curve.thresholds.entries()) {
          expect(curve.sensitivity[place]).toBeCloseTo(
            cases.filter((score) => score >= threshold).length / cases.length,
            12,
          );
          expect(curve.specificity[place]).toBeCloseTo(
            controls.filter((score) => score < threshold).length / controls.length,
            12,
          );
        }
      }),
    );
  });

  it("keeps neighbouring numbers apart that have nothing between them", () => {
    const next = 1 + Number.EPSILON;
    const { thresholds, sensitivity } = got(rocCurve({ labels: [0, 1], scores: [1, next] }));
    expect([...thresholds]).toEqual([Number.NEGATIVE_INFINITY, next, Number.POSITIVE_INFINITY]);
    expect([...sensitivity]).toEqual([1, 1, 0]);
  });

  it("is thinned for a plot without leaving steps longer than asked, both ends kept", () => {
    const scores = Float64Array.from({ length: 4000 }, (_, row) => Math.sin(row * row));
    const labels = Array.from(scores, (score, row) => Number(score + Math.cos(row * 7) > 0));
    const whole = got(rocCurve({ labels, scores }));
    const thinned = got(rocCurve({ labels, scores, points: 100 }));
    expect(thinned.thresholds.length).toBeLessThan(205);
    expect(whole.thresholds.length).toBeGreaterThan(3900);
    for (let place = 1; place < thinned.thresholds.length; place++) {
      const step =
        thinned.sensitivity[place - 1]! -
        thinned.sensitivity[place]! +
        thinned.specificity[place]! -
        thinned.specificity[place - 1]!;
      expect(step).toBeLessThanOrEqual(2 / 100 + 1e-9);
    }
    expect([thinned.sensitivity[0], thinned.sensitivity.at(-1)]).toEqual([1, 0]);
  });
});

describe("partialArea", () => {
  it("is the whole area over the whole range, along either axis, and adds up over parts", () => {
    fc.assert(
      fc.property(
        predictions,
        fc.constantFrom("specificity", "sensitivity"),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (data, axis, cut) => {
          const { labels, scores } = data;
          const along = axis as "specificity";
          const whole = got(partialArea({ labels, scores, along, from: 0, to: 1 }));
          expect(whole.value).toBeCloseTo(got(areaUnderRoc({ labels, scores })).value, 10);
          expect(whole.corrected).toBeCloseTo(whole.value, 10);
          const below = got(partialArea({ labels, scores, along, from: 0, to: cut }));
          const above = got(partialArea({ labels, scores, along, from: cut, to: 1 }));
          expect(below.value + above.value).toBeCloseTo(whole.value, 10);
        },
      ),
    );
  });

  it("corrects a perfect score to 1 and refuses an empty range", () => {
    const data = { labels: [0, 0, 1, 1], scores: [1, 2, 3, 4] };
    expect(got(partialArea(data)).corrected).toBeCloseTo(1, 12);
    expect(partialArea({ ...data, from: 0.9, to: 0.9 })).toMatchObject({ code: "invalid-input" });
    expect(partialArea({ labels: [1], scores: [1] })).toMatchObject({ code: "one-class" });
  });
});

describe("thresholds chosen from the data", () => {
  it("are no worse than any point of the curve, and count every row", () => {
    fc.assert(
      fc.property(predictions, ({ labels, scores }) => {
        const curve = got(rocCurve({ labels, scores }));
        const youden = got(youdenThreshold({ labels, scores }));
        const nearest = got(closestTopLeft({ labels, scores }));
        const distance = (sensitivity: number, specificity: number) =>
          Math.hypot(1 - sensitivity, 1 - specificity);
        for (const [place, sensitivity] of curve.sensitivity.entries()) {
          const specificity = curve.specificity[place]!;
          expect(youden.youden).toBeGreaterThanOrEqual(sensitivity + specificity - 1 - 1e-9);
          expect(distance(nearest.sensitivity, nearest.specificity)).toBeLessThanOrEqual(
            distance(sensitivity, specificity) + 1e-6,
          );
        }
        const { truePositives, falsePositives, trueNegatives, falseNegatives } = youden;
        expect(truePositives + falsePositives + trueNegatives + falseNegatives).toBe(labels.length);
      }),
    );
    expect(youdenThreshold({ labels: [0, 0], scores: [1, 2] })).toMatchObject({ code: "one-class" });
  });
});
