import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../numbers/random.ts";
import { calibrationCurve } from "./calibration-curve.ts";
import type { CalibrationCurve } from "./calibration-curve.ts";
import { localQuadratic } from "./local-quadratic.ts";

function rowsOf(n: number, seed: number) {
  const random = seededRandom(seed);
  const probabilities = Float64Array.from({ length: n }, () => random.uniform());
  return { probabilities, labels: probabilities.map((p) => (random.uniform() < p * p ? 1 : 0)) };
}

const curveOf = (input: Parameters<typeof calibrationCurve>[0]): CalibrationCurve => {
  const curve = calibrationCurve(input);
  if ("code" in curve) throw new Error(curve.because);
  return curve;
};

/** Weighted least squares of a parabola by its normal equations, over all points. */
function naiveFit(x: readonly number[], y: readonly number[], at: number, span: number): number {
  const distances = x.map((value) => Math.abs(value - at)).toSorted((a, b) => a - b);
  const width = distances[Math.floor(x.length * span + 1e-5) - 1] as number;
  const rows = x.map((value, i) => {
    const u = Math.abs(value - at) / width;
    return { u: value - at, y: y[i] as number, w: u < 1 ? (1 - u ** 3) ** 3 : 0 };
  });
  const moment = (k: number) => rows.reduce((sum, row) => sum + row.w * row.u ** k, 0);
  const pull = (k: number) => rows.reduce((sum, row) => sum + row.w * row.u ** k * row.y, 0);
  const m = [0, 1, 2, 3, 4].map(moment) as [number, number, number, number, number];
  const t = [0, 1, 2].map(pull) as [number, number, number];
  const det = (a: number[][]) =>
    a[0]![0]! * (a[1]![1]! * a[2]![2]! - a[1]![2]! * a[2]![1]!) -
    a[0]![1]! * (a[1]![0]! * a[2]![2]! - a[1]![2]! * a[2]![0]!) +
    a[0]![2]! * (a[1]![0]! * a[2]![1]! - a[1]![1]! * a[2]![0]!);
  const whole = [
    [m[0], m[1], m[2]],
    [m[1], m[2], m[3]],
    [m[2], m[3], m[4]],
  ];
  const first = [
    [t[0], m[1], m[2]],
    [t[1], m[2], m[3]],
    [t[2], m[3], m[4]],
  ];
  return det(first) / det(whole);
}

describe("calibration curve", () => {
  it("agrees with each local parabola fitted by itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (seed, span) => {
          const { probabilities, labels } = rowsOf(60, seed);
          const x = [...probabilities].toSorted((a, b) => a - b);
          const y = [...labels];
          const places = [0.1, 0.35, 0.5, 0.82];
          const { fitted } = localQuadratic(
            { x: Float64Array.from(x), y: Float64Array.from(y) },
            places,
            span,
          );
          for (const [i, place] of places.entries())
            expect(fitted[i]).toBeCloseTo(naiveFit(x, y, place, span), 7);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("passes through any parabola exactly", () => {
    const x = Float64Array.from({ length: 50 }, (_, i) => i / 49);
    const y = x.map((value) => 0.2 + 0.3 * value - 0.4 * value * value);
    const { fitted } = localQuadratic({ x, y }, x, 0.5);
    for (const [i, value] of fitted.entries()) expect(value).toBeCloseTo(y[i] as number, 12);
  });

  it.each(["loess", "lowess", "splines"] as const)(
    "does not hang on the order of the rows: %s",
    (smoother) => {
      const { labels, probabilities } = rowsOf(300, 5);
      const here = curveOf({ labels, probabilities, smoother });
      const turned = curveOf({
        labels: labels.toReversed(),
        probabilities: probabilities.toReversed(),
        smoother,
      });
      expect(turned.ici).toBeCloseTo(here.ici, 9);
      expect(turned.emax).toBeCloseTo(here.emax, 9);
      expect(here.e50).toBeLessThanOrEqual(here.e90);
      expect(here.e90).toBeLessThanOrEqual(here.emax);
      expect(here.at).toHaveLength(101);
    },
  );

  it("hardly changes when rows are gathered in groups", () => {
    const direct = rowsOf(5000, 3);
    const beyond = {
      labels: [...direct.labels, ...direct.labels],
      probabilities: [...direct.probabilities, ...direct.probabilities],
    };
    const at = [0.05, 0.3, 0.6, 0.95];
    const one = curveOf({ ...direct, at });
    const many = curveOf({ ...beyond, at });
    expect(one.method).toContain("directly");
    expect(many.method).toContain("groups of equal counts");
    for (const [i, value] of one.observed.entries()) expect(many.observed[i]).toBeCloseTo(value, 3);
    expect(many.ici).toBeCloseTo(one.ici, 3);
    // Twice the rows, the same curve: the error shrinks by the root of 2.
    for (const [i, error] of (one.standardError ?? []).entries())
      expect(((many.standardError?.[i] ?? 0) * Math.SQRT2) / error).toBeCloseTo(1, 2);
  });

  it("leaves out places beyond the risks, and has no band for lowess", () => {
    const rows = rowsOf(200, 9);
    const curve = curveOf({ ...rows, at: [-1, 0.5, 2], smoother: "lowess" });
    expect(curve).toMatchObject({ at: [0.5], low: null, high: null, standardError: null });
  });

  it("stands with few different risks", () => {
    const probabilities = Array.from(
      { length: 400 },
      (_, row) => [0.1, 0.1, 0.1, 0.1, 0.6][row % 5] as number,
    );
    const labels = probabilities.map((p, row) => (row % 7 < 7 * p ? 1 : 0));
    const curve = curveOf({ labels, probabilities });
    expect(curve.observed.every(Number.isFinite)).toBe(true);
    expect(calibrationCurve({ labels, probabilities, smoother: "splines" })).toMatchObject({
      code: "too-few",
    });
  });

  it.each([
    ["one-class", [1, 1, 1], [0.2, 0.4, 0.9]],
    ["constant", [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]],
    ["missing-values", [0, 1, 1], [0.1, Number.NaN, 0.9]],
  ])("is not defined: %s", (code, labels, probabilities) => {
    for (const smoother of ["loess", "lowess", "splines"] as const)
      expect(calibrationCurve({ labels, probabilities, smoother })).toMatchObject({ value: null, code });
  });
});
