import { describe, expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import { aalenJohansen } from "#src/statistics/survival/aalen-johansen.ts";
import { graysTest } from "#src/statistics/survival/grays-test.ts";

/** The generator of R before 1.7 (Marsaglia's multiply-with-carry), so that printed results can be had again. */
function oldGenerator(seed: number) {
  let state = seed >>> 0;
  const scrambled = () => (state = (Math.imul(69069, state) + 1) >>> 0);
  for (let round = 0; round < 50; round += 1) scrambled();
  let [first, second] = [scrambled(), scrambled()];
  const uniform = () => {
    first = (Math.imul(36969, first & 0xffff) + (first >>> 16)) >>> 0;
    second = (Math.imul(18000, second & 0xffff) + (second >>> 16)) >>> 0;
    return (((first << 16) >>> 0) ^ (second & 0xffff)) >>> 0;
  };
  const unit = () => (uniform() >>> 0) * 2.328306437080797e-10;
  // Ahrens & Dieter 1972, algorithm SA.
  const steps: number[] = [];
  let [term, sum] = [1, 0];
  for (let k = 1; k <= 16; k += 1) {
    term *= Math.LN2 / k;
    sum += term;
    steps.push(sum);
  }
  const exponential = () => {
    let [base, u] = [0, unit()];
    for (u += u; u <= 1; u += u) base += steps[0]!;
    u -= 1;
    if (u <= steps[0]!) return base + u;
    let least = unit();
    for (let i = 1; ; i += 1) {
      least = Math.min(least, unit());
      if (u <= steps[i]!) return base + least * steps[0]!;
    }
  };
  const pick = (low: number, high: number) => low + Math.floor((high - low + 1) * unit());
  return { exponential, pick };
}

/** The rows of the test that comes with the cmprsk package, version 2.2, whose printed results are public. */
function packageRows() {
  const { exponential, pick } = oldGenerator(2);
  const many = (draw: () => number) => Array.from({ length: 100 }, draw);
  const times = many(exponential);
  const groups = many(() => pick(1, 3));
  const causes = many(() => pick(0, 2));
  return { times, groups, causes, strata: many(() => pick(1, 2)) };
}

const printed = {
  estimates: [
    [0.2352861, 0.3287068, 0.4247898, 0.4247898, 0.4247898],
    [0.2567862, 0.393158, 0.4631781, 0.4911861, 0.4911861],
  ],
  variances: [
    [0.002062112, 0.002957844, 0.004170634, 0.004170634, 0.004170634],
    [0.002190305, 0.003273248, 0.004004514, 0.00436994, 0.00436994],
  ],
};

describe("the printed results of cmprsk", () => {
  it("are those of the cumulative incidences and their variances", () => {
    const { times, causes } = packageRows();
    const found = aalenJohansen({ times, causes, at: [1, 2, 3, 4, 5] });
    if (!isDefined(found)) throw new Error(found.because);
    found.curves.forEach((curve, place) => {
      curve.at.forEach(({ incidence }, at) => {
        if (!isDefined(incidence)) throw new Error(incidence.because);
        expect(incidence.value).toBeCloseTo(printed.estimates[place]![at]!, 7);
        expect((incidence.standardError ?? 0) ** 2).toBeCloseTo(printed.variances[place]![at]!, 9);
      });
    });
  });

  it("are those of Gray's test of three groups in two strata", () => {
    const found = graysTest(packageRows());
    if (!isDefined(found)) throw new Error(found.because);
    expect(found.tests).toMatchObject([
      { cause: 1, degreesOfFreedom: 2, chiSquare: expect.closeTo(3.393977, 6), pValue: expect.closeTo(0.1832345, 7) },
      { cause: 2, degreesOfFreedom: 2, chiSquare: expect.closeTo(1.989511, 6), pValue: expect.closeTo(0.3698139, 7) },
    ]);
  });

  it("are those of Gray's test of two of the groups", () => {
    const rows = packageRows();
    const kept = rows.groups.flatMap((group, row) => (group === 2 ? [] : [row]));
    const pick = (column: readonly number[]) => kept.map((row) => column[row]!);
    const found = graysTest({
      times: pick(rows.times),
      causes: pick(rows.causes),
      groups: pick(rows.groups),
      strata: pick(rows.strata),
    });
    if (!isDefined(found)) throw new Error(found.because);
    expect(found.tests).toMatchObject([
      { degreesOfFreedom: 1, chiSquare: expect.closeTo(3.5151549, 7), pValue: expect.closeTo(0.06080997, 8) },
      { degreesOfFreedom: 1, chiSquare: expect.closeTo(0.1400145, 7), pValue: expect.closeTo(0.70826655, 8) },
    ]);
  });
});
