import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poolAreas } from "./pool-areas.ts";
import { poolEstimates } from "./pool-estimates.ts";
import type { PooledEstimates } from "./pool-estimates.ts";
import { poolObservedExpected } from "./pool-observed-expected.ts";

function sure<T extends object>(found: T): PooledEstimates {
  if (!("fixed" in found)) throw new Error(JSON.stringify(found));
  return found as unknown as PooledEstimates;
}

const site = fc.record({
  estimate: fc.double({ min: -2, max: 2, noNaN: true }),
  error: fc.double({ min: 0.05, max: 1, noNaN: true }),
});
const sites = fc.array(site, { minLength: 3, maxLength: 15 });
const pool = (rows: readonly { estimate: number; error: number }[]) =>
  sure(
    poolEstimates({
      estimates: rows.map((row) => row.estimate),
      standardErrors: rows.map((row) => row.error),
    }),
  );

/** BCG vaccine trials: log relative risks and sampling variances (Colditz 1994, as in Berkey 1995). */
const bcg = {
  estimates: [
    -0.8893, -1.5854, -1.3481, -1.4416, -0.2175, -0.7861, -1.6209, 0.012, -0.4694, -1.3713, -0.3394, 0.4459,
    -0.0173,
  ],
  standardErrors: [
    0.3256, 0.1946, 0.4154, 0.02, 0.0512, 0.0069, 0.223, 0.004, 0.0564, 0.073, 0.0124, 0.5325, 0.0714,
  ].map(Math.sqrt),
};

describe("published numbers", () => {
  test("the BCG vaccine trials, to the digits their variances have", () => {
    const found = sure(poolEstimates(bcg));
    const { restrictedLikelihood } = found;
    if (!("tauSquared" in restrictedLikelihood)) throw new Error("no peak");

    expect(found.q).toBeCloseTo(152.23, 0);
    expect(found.dersimonianLaird.tauSquared).toBeCloseTo(0.3088, 2);
    expect(restrictedLikelihood.tauSquared).toBeCloseTo(0.3132, 2);
    expect(restrictedLikelihood.estimate.value).toBeCloseTo(-0.7145, 2);
    expect(restrictedLikelihood.estimate.standardError).toBeCloseTo(0.1798, 2);
    expect(restrictedLikelihood.iSquared).toBeCloseTo(0.9222, 2);
    expect(found.tauSquaredLow).toBeCloseTo(0.1197, 2);
    expect(found.tauSquaredHigh).toBeCloseTo(1.1115, 1);
  });
});

describe("laws", () => {
  test("the order of sites does not matter and a shift of all shifts the summary", () => {
    fc.assert(
      fc.property(sites, fc.double({ min: -3, max: 3, noNaN: true }), (rows, shift) => {
        const found = pool(rows);
        const moved = pool(rows.toReversed().map((row) => ({ ...row, estimate: row.estimate + shift })));

        expect(moved.fixed.value).toBeCloseTo(found.fixed.value + shift, 9);
        expect(moved.pauleMandel.estimate.value).toBeCloseTo(found.pauleMandel.estimate.value + shift, 7);
        expect(moved.dersimonianLaird.tauSquared).toBeCloseTo(found.dersimonianLaird.tauSquared, 9);
      }),
    );
  });

  test("summaries lie between the sites, tau² within its profile, prediction wider than confidence", () => {
    fc.assert(
      fc.property(sites, (rows) => {
        const found = pool(rows);
        const values = rows.map((row) => row.estimate);
        const { pauleMandel, dersimonianLaird } = found;
        for (const { estimate, predictionInterval, iSquared } of [pauleMandel, dersimonianLaird]) {
          expect(estimate.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(estimate.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
          expect(predictionInterval.value === null ? 0 : predictionInterval.low).toBeLessThanOrEqual(
            estimate.low!,
          );
          expect(iSquared).toBeGreaterThanOrEqual(0);
          expect(iSquared).toBeLessThan(1);
        }
        expect(found.tauSquaredLow).toBeLessThanOrEqual(pauleMandel.tauSquared + 1e-9);
        expect(found.tauSquaredHigh).toBeGreaterThanOrEqual(pauleMandel.tauSquared - 1e-9);
      }),
    );
  });

  test("REML is a peak of the restricted likelihood", () => {
    fc.assert(
      fc.property(sites, (rows) => {
        const found = pool(rows).restrictedLikelihood;
        if (!("tauSquared" in found)) throw new Error("no peak");
        const at = restrictedLogLikelihood(rows, found.tauSquared);
        const step = 1e-3 * (found.tauSquared + 0.01);

        expect(restrictedLogLikelihood(rows, found.tauSquared + step)).toBeLessThanOrEqual(at + 1e-9);
        expect(restrictedLogLikelihood(rows, Math.max(0, found.tauSquared - step))).toBeLessThanOrEqual(
          at + 1e-9,
        );
      }),
    );
  });

  test("sites that agree have no variance between them, and fixed is random", () => {
    const found = sure(poolEstimates({ estimates: [0.3, 0.3, 0.3], standardErrors: [0.1, 0.2, 0.3] }));

    expect(found.dersimonianLaird.tauSquared).toBe(0);
    expect(found.pauleMandel.estimate.value).toBe(found.fixed.value);
    expect(found.iSquared).toBe(0);
    expect(found.tauSquaredHigh).toBe(0);
  });
});

describe("scales", () => {
  test("areas stay between 0 and 1 and complement to one", () => {
    const areas = [0.62, 0.75, 0.81, 0.7];
    const standardErrors = [0.03, 0.02, 0.05, 0.04];
    const there = sure(poolAreas({ areas, standardErrors }));
    const back = sure(poolAreas({ areas: areas.map((area) => 1 - area), standardErrors }));

    expect(there.pauleMandel.estimate.value).toBeCloseTo(1 - back.pauleMandel.estimate.value, 12);
    expect(there.pauleMandel.predictionIntervalNormal.high!).toBeLessThan(1);
  });

  test("observed over expected of equal sites is that of one", () => {
    const found = sure(poolObservedExpected({ observed: [30, 30], expected: [20, 20], totals: [100, 100] }));

    expect(found.fixed.value).toBeCloseTo(1.5, 12);
    expect(found.fixed.standardError).toBeCloseTo(Math.sqrt(0.7 / 30 / 2), 12);
  });

  test("one site, an error of 0, a perfect area and no events have a reason", () => {
    expect(poolEstimates({ estimates: [1], standardErrors: [1] })).toMatchObject({ code: "too-few" });
    expect(poolEstimates({ estimates: [1, 2], standardErrors: [1, 0] })).toMatchObject({
      code: "invalid-input",
    });
    expect(poolEstimates({ estimates: [1, Number.NaN], standardErrors: [1, 1] })).toMatchObject({
      code: "missing-values",
    });
    expect(poolAreas({ areas: [1, 0.8], standardErrors: [0.1, 0.1] })).toMatchObject({ value: null });
    expect(poolObservedExpected({ observed: [0, 3], expected: [1, 2] })).toMatchObject({
      code: "no-events",
    });
    expect(sure(poolEstimates({ estimates: [1, 2], standardErrors: [1, 1] }))).toMatchObject({
      pauleMandel: { predictionInterval: { value: null, code: "too-few" } },
    });
  });
});

function restrictedLogLikelihood(
  rows: readonly { estimate: number; error: number }[],
  tauSquared: number,
): number {
  const weights = rows.map((row) => 1 / (row.error ** 2 + tauSquared));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = rows.reduce((sum, row, i) => sum + weights[i]! * row.estimate, 0) / total;
  let value = -0.5 * Math.log(total);
  for (const [i, row] of rows.entries()) {
    value += 0.5 * Math.log(weights[i]!) - 0.5 * weights[i]! * (row.estimate - mean) ** 2;
  }
  return value;
}
