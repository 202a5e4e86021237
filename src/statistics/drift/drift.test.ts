import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../numbers/random.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import { kolmogorovSmirnov } from "./kolmogorov-smirnov.ts";
import { missingness } from "./missingness.ts";
import { populationStability } from "./population-stability.ts";
import { exactSmirnov, limitSmirnov } from "./smirnov-tail.ts";
import { wassersteinDistance } from "./wasserstein-distance.ts";

const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });

/** The value at a name, for objects that may say why they are not there. */
const read = (found: object, name: string) => (found as Record<string, number>)[name];

describe("two samples", () => {
  test("the same sample has not drifted, by any measure", () => {
    fc.assert(
      fc.property(sample, (values) => {
        fc.pre(new Set(values).size > 1);
        const both = { reference: values, current: values.toReversed() };

        expect(read(populationStability(both), "psi")).toBe(0);
        expect(read(kolmogorovSmirnov(both), "statistic")).toBe(0);
        expect(read(kolmogorovSmirnov(both), "p")).toBe(1);
        expect(read(jensenShannon(both), "divergence")).toBe(0);
        expect(read(wassersteinDistance(both), "distance")).toBe(0);
      }),
    );
  });

  test("KS, Jensen–Shannon and Wasserstein do not care which sample is first; KS keeps under a rising change", () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const there = { reference, current };
        const back = { reference: current, current: reference };
        const p = read(kolmogorovSmirnov(there), "p")!;

        expect(read(kolmogorovSmirnov(back), "p")).toBeCloseTo(p, 10);
        expect(read(wassersteinDistance(back), "distance")).toBeCloseTo(
          read(wassersteinDistance(there), "distance")!,
          10,
        );
        const divergence = read(jensenShannon(there), "divergence") ?? 0;
        expect(read(jensenShannon(back), "divergence") ?? 0).toBeCloseTo(divergence, 12);
        const cubed = {
          reference: reference.map((x) => x ** 3),
          current: current.map((x) => x ** 3),
        };
        expect(kolmogorovSmirnov(cubed)).toEqual(kolmogorovSmirnov(there));
      }),
    );
  });

  test("a shift moves the Wasserstein distance by as much", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 50 }), (reference, shift) => {
        const current = reference.map((x) => x + shift);

        expect(read(wassersteinDistance({ reference, current }), "distance")).toBeCloseTo(shift, 9);
      }),
    );
  });

  test("the exact tail counts every order of the values", () => {
    for (const [n, m] of [
      [3, 3],
      [4, 4],
      [3, 5],
      [2, 6],
    ] as const) {
      for (let widest = 1; widest <= n * m; widest += 1) {
        // With equal sizes only whole multiples can be reached.
        if (n === m && widest % n !== 0) continue;
        expect(exactSmirnov(n, m, widest)).toBeCloseTo(byCounting(n, m, widest), 12);
      }
    }
  });

  test("the large-sample tail is near the exact one for many values", () => {
    expect(limitSmirnov(1.3581)).toBeCloseTo(0.05, 4);
    expect(exactSmirnov(1000, 1001, 61_000)).toBeCloseTo(
      limitSmirnov((61_000 / 1_001_000) * Math.sqrt(1_001_000 / 2001)),
      1,
    );
  });

  test("PSI of samples from one source is about what chance gives", () => {
    const random = seededRandom(3);
    let total = 0;
    let wanted = 0;
    for (let run = 0; run < 200; run += 1) {
      const found = populationStability({
        reference: Float64Array.from({ length: 1000 }, random.normal),
        current: Float64Array.from({ length: 500 }, random.normal),
      });
      total += read(found, "psi")!;
      wanted += read(found, "expectedByChance")!;
    }
    expect(total / wanted).toBeGreaterThan(0.85);
    expect(total / wanted).toBeLessThan(1.2);
  });

  test("an empty bin counts as the floor and is told", () => {
    const found = populationStability({ reference: [1, 2, 3, 4], current: [4, 4], bins: 2 });

    expect(found).toMatchObject({ flooredBins: 1, currentShares: [0, 1] });
    expect(read(found, "psi")).toBeCloseTo(0.5 * Math.log(2) + (1e-4 - 0.5) * Math.log(1e-4 / 0.5), 12);
  });

  test("missing values are left out and counted; nothing and no spread have a reason", () => {
    const reference = [1, Number.NaN, 2];
    expect(wassersteinDistance({ reference, current: [1, 2] })).toEqual({
      distance: 0,
      missingReference: 1,
      missingCurrent: 0,
    });
    expect(kolmogorovSmirnov({ reference: [], current: [1] })).toMatchObject({ code: "no-rows" });
    expect(populationStability({ reference: [1, 1], current: [1] })).toMatchObject({
      code: "constant",
    });
    expect(jensenShannon({ reference: [1], current: [Infinity] })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("missingness", () => {
  const gone = Number.NaN;

  test("patterns add up to the rows and complete cases are the pattern of zeros", () => {
    const found = missingness({
      predictors: [
        [1, gone, 3, gone],
        [gone, 2, 3, gone],
      ],
      names: ["age", "bmi"],
      labels: [0, 1, 0, 1],
      groups: ["b", "a", "a", "a"],
    });

    expect(found).toMatchObject({
      n: 4,
      completeCases: 1,
      columns: [
        {
          name: "age",
          missing: 2,
          byOutcome: { chiSquare: 4, chiSquareCorrected: 1 },
          byGroup: [
            { group: "a", share: { value: 2 / 3 } },
            { group: "b", share: { value: 0 } },
          ],
        },
        { name: "bmi", missing: 2 },
      ],
      together: [{ first: "age", second: "bmi", phi: 0 }],
    });
    expect("patterns" in found && found.patterns.reduce((sum, each) => sum + each.rows, 0)).toBe(4);
  });

  test("a column that is never missing has no test and no correlation", () => {
    expect(
      missingness({
        predictors: [
          [1, 2],
          [gone, 1],
        ],
        labels: [0, 1],
      }),
    ).toMatchObject({
      columns: [{ byOutcome: { value: null, code: "constant" } }, { missing: 1 }],
      together: [{ phi: { value: null } }],
    });
    expect(missingness({ predictors: [] })).toMatchObject({ code: "no-rows" });
    expect(missingness({ predictors: [[1]], labels: [2] })).toMatchObject({ code: "invalid-input" });
  });
});

/** The share of all orders of n + m values whose functions come so far apart. */
function byCounting(n: number, m: number, widest: number): number {
  let all = 0;
  let far = 0;
  const walk = (i: number, j: number, reached: boolean): void => {
    const there = reached || Math.abs(i * m - j * n) >= widest;
    if (i === n && j === m) {
      all += 1;
      far += Number(there);
      return;
    }
    if (i < n) walk(i + 1, j, there);
    if (j < m) walk(i, j + 1, there);
  };
  walk(0, 0, false);
  return far / all;
}
