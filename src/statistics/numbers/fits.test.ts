import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choleskySolve, invertSymmetric, leastSquares } from "./linear.ts";
import { fitLogistic } from "./logistic.ts";
import { findRoot, minimise } from "./minimise.ts";
import { covariance, mean, sum, variance } from "./moments.ts";
import { seededRandom } from "./random.ts";

/** A column of random normals. */
function column(seed: number, n: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: n }, () => random.normal());
}

describe("moments", () => {
  test("keep what plain adding loses", () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(mean([1, 2, 3, 4])).toBe(2.5);
    expect(variance([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
    expect(covariance([1, 2, 3], [2, 4, 6])).toBe(2);
    expect(variance([3])).toBeNaN();
  });
});

describe("linear algebra", () => {
  test("a symmetric positive matrix times its inverse is the identity, also badly scaled", () => {
    const matrix = Float64Array.from([4e12, 2e6, 0.6e6, 2e6, 5, 1, 0.6e6, 1, 3]);
    const inverse = invertSymmetric(matrix, 3)!;
    const solved = choleskySolve(matrix, [1, 2, 3], 3)!;
    for (let i = 0; i < 3; i += 1) {
      let back = 0;
      for (let k = 0; k < 3; k += 1) back += matrix[i * 3 + k]! * solved[k]!;
      expect(back).toBeCloseTo(i + 1, 8);
      let product = 0;
      for (let k = 0; k < 3; k += 1) product += inverse[i * 3 + k]! * (k + 1);
      expect(product / solved[i]!).toBeCloseTo(1, 10);
    }
  });

  test("a matrix that is not positive has no answer", () => {
    expect(choleskySolve(Float64Array.from([1, 2, 2, 1]), [1, 1], 2)).toBeUndefined();
    expect(invertSymmetric(Float64Array.from([1, 1, 1, 1]), 2)).toBeUndefined();
  });

  test("least squares finds an exact line and its residual variance", () => {
    const x = column(1, 50);
    const exact = leastSquares(
      [new Float64Array(50).fill(1), x],
      x.map((at) => 3 + 2 * at),
    )!;

    expect(exact.coefficients[0]).toBeCloseTo(3, 12);
    expect(exact.coefficients[1]).toBeCloseTo(2, 12);
    expect(exact.residualVariance).toBeCloseTo(0, 20);
  });

  test("residuals of least squares are at right angles to every column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const columns = [column(seed, 30), column(seed + 1, 30), column(seed + 2, 30)];
        const y = column(seed + 3, 30);
        const { coefficients } = leastSquares(columns, y)!;
        const rest = y.map((at, i) => at - sum(columns.map((each, k) => each[i]! * coefficients[k]!)));
        for (const each of columns) {
          expect(sum(each.map((at, i) => at * rest[i]!))).toBeCloseTo(0, 11);
        }
      }),
    );
  });

  test("a weight of two is the row twice", () => {
    const x = [1, 2, 3, 5];
    const y = [1, 3, 2, 6];
    const heavy = leastSquares([[1, 1, 1, 1], x], y, [1, 2, 1, 1])!;
    const twice = leastSquares(
      [
        [1, 1, 1, 1, 1],
        [1, 2, 2, 3, 5],
      ],
      [1, 3, 3, 2, 6],
    )!;

    expect(heavy.coefficients[1]).toBeCloseTo(twice.coefficients[1]!, 12);
  });

  test("a column that mixes others has no fit", () => {
    const x = column(5, 20);
    expect(leastSquares([x, x.map((at) => 2 * at)], column(6, 20))).toBeUndefined();
  });
});

describe("logistic regression", () => {
  test("an intercept alone is the log odds, with the variance of the textbook", () => {
    const fit = fitLogistic({ columns: [], labels: [1, 1, 0] })!;

    expect(fit.coefficients[0]).toBeCloseTo(Math.log(2), 14);
    expect(fit.covariance[0]).toBeCloseTo(1 + 1 / 2, 12);
  });

  test("one 0/1 column is the log odds ratio of the 2×2 table", () => {
    const x = [1, 1, 1, 1, 1, 0, 0, 0, 0];
    const labels = [1, 1, 1, 0, 0, 1, 0, 0, 0];
    const fit = fitLogistic({ columns: [x], labels })!;

    expect(fit.coefficients[1]).toBeCloseTo(Math.log((3 * 3) / (2 * 1)), 12);
    expect(fit.covariance[3]).toBeCloseTo(1 / 3 + 1 / 2 + 1 + 1 / 3, 11);
  });

  test("at the maximum observed and expected sums agree for every column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const random = seededRandom(seed);
        const n = 200;
        const columns = [column(seed, n), column(seed + 1, n).map((at) => at * 1e4 + 3e5)];
        const labels = Float64Array.from({ length: n }, () => random.below(2));
        const offset = column(seed + 2, n);
        const { coefficients } = fitLogistic({ columns, labels, offset })!;
        const rest = labels.map((label, i) => {
          const predictor =
            offset[i]! +
            coefficients[0]! +
            coefficients[1]! * columns[0]![i]! +
            coefficients[2]! * columns[1]![i]!;
          return label - 1 / (1 + Math.exp(-predictor));
        });
        expect(sum(rest)).toBeCloseTo(0, 9);
        expect(sum(rest.map((at, i) => at * columns[0]![i]!))).toBeCloseTo(0, 9);
      }),
      { numRuns: 40 },
    );
  });

  test("a weight of three is the row three times", () => {
    const heavy = fitLogistic({ columns: [[1, 2, 3, 4]], labels: [0, 1, 0, 1], weights: [1, 1, 3, 1] })!;
    const thrice = fitLogistic({ columns: [[1, 2, 3, 3, 3, 4]], labels: [0, 1, 0, 0, 0, 1] })!;

    expect(heavy.coefficients[1]).toBeCloseTo(thrice.coefficients[1]!, 11);
    expect(heavy.logLikelihood).toBeCloseTo(thrice.logLikelihood, 11);
  });

  test("separated outcomes, one class and repeated columns have no fit", () => {
    expect(fitLogistic({ columns: [[1, 2, 3, 4]], labels: [0, 0, 1, 1] })).toBeUndefined();
    expect(fitLogistic({ columns: [[1, 2, 2, 3, 4]], labels: [0, 0, 1, 1, 1] })).toBeUndefined();
    expect(fitLogistic({ columns: [], labels: [1, 1] })).toBeUndefined();
    expect(
      fitLogistic({
        columns: [
          [1, 2, 3],
          [2, 4, 6],
        ],
        labels: [0, 1, 0],
      }),
    ).toBeUndefined();
    expect(fitLogistic({ columns: [[5, 5, 5]], labels: [0, 1, 0] })).toBeUndefined();
  });

  test("with the intercept left out and nothing else, only the offset speaks", () => {
    const fit = fitLogistic({ columns: [], labels: [1, 0], offset: [0, 0], intercept: false })!;

    expect(fit.logLikelihood).toBeCloseTo(2 * Math.log(0.5), 14);
  });
});

describe("search", () => {
  test("a root is found to the last bits, and none where the signs agree", () => {
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(findRoot((x) => x ** 9, -1, 3)).toBeCloseTo(0, 10);
    expect(findRoot((x) => x * x + 1, -1, 1)).toBeUndefined();
  });

  test("the least place of Rosenbrock's valley", () => {
    const found = minimise((at) => (1 - at[0]!) ** 2 + 100 * (at[1]! - at[0]! ** 2) ** 2, [-1.2, 1]);

    expect(found.converged).toBe(true);
    expect(found.point[0]).toBeCloseTo(1, 6);
    expect(found.point[1]).toBeCloseTo(1, 6);
  });
});

describe("seeded chance", () => {
  test("the same seed gives the same stream, another seed another", () => {
    const stream = (seed: number) => Array.from({ length: 4 }, seededRandom(seed).nextUint32);

    expect(stream(1)).toEqual(stream(1));
    expect(stream(1)).not.toEqual(stream(2));
  });

  test("draws have the moments of their distributions", () => {
    const random = seededRandom(11);
    const n = 40_000;
    const draw = (next: () => number) => Float64Array.from({ length: n }, next);
    const cases: readonly (readonly [Float64Array, number, number])[] = [
      [draw(random.uniform), 1 / 2, 1 / 12],
      [draw(random.normal), 0, 1],
      [draw(() => random.below(6)), 2.5, 35 / 12],
      [draw(() => random.poisson(0.7)), 0.7, 0.7],
      [draw(() => random.poisson(40)), 40, 40],
      [draw(() => random.gamma(0.4)), 0.4, 0.4],
      [draw(() => random.gamma(6)), 6, 6],
    ];
    for (const [values, centre, spread] of cases) {
      expect(Math.abs(mean(values) - centre)).toBeLessThan(5 * Math.sqrt(spread / n));
      expect(Math.abs(variance(values) / spread - 1)).toBeLessThan(0.1);
    }
  });
});
