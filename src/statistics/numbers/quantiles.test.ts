import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile, betaUpper } from "./beta.ts";
import { binomialTestTwoSided, binomialUpper } from "./binomial.ts";
import { chiSquareCdf, chiSquareQuantile, chiSquareUpper } from "./chi-square.ts";
import { fQuantile, fUpper } from "./fisher-f.ts";
import { gammaLower, gammaQuantile, gammaUpper } from "./gamma.ts";
import { criticalValue, normalCdf, normalQuantile, twoSidedNormal } from "./normal.ts";
import { studentQuantile, studentUpper, twoSidedStudent } from "./student.ts";

const share = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });
const shape = fc.double({ min: 0.3, max: 300, noNaN: true });

/** How far two numbers are apart, as a part of the second. */
function apart(found: number, wanted: number): number {
  return Math.abs(found - wanted) / Math.abs(wanted);
}

describe("a quantile undoes its distribution function", () => {
  test("normal", () => {
    fc.assert(
      fc.property(share, (p) => {
        expect(apart(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-10);
      }),
    );
  });

  test("gamma and chi-square", () => {
    fc.assert(
      fc.property(share, shape, (p, a) => {
        expect(apart(gammaLower(a, gammaQuantile(p, a)), p)).toBeLessThan(1e-10);
        expect(apart(chiSquareCdf(chiSquareQuantile(p, a), a), p)).toBeLessThan(1e-10);
      }),
    );
  });

  test("beta, in the tail that has the digits", () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where x is within rounding of 1 it cannot hold the digits of 1 − x.
        fc.pre(x < 0.999);
        const found = p < 0.5 ? apart(betaCdf(x, a, b), p) : apart(betaUpper(x, a, b), 1 - p);
        expect(found).toBeLessThan(1e-7);
      }),
    );
  });

  test("Student and F", () => {
    fc.assert(
      fc.property(share, shape, shape, (p, df, other) => {
        const t = studentQuantile(p, df);
        expect(apart(studentUpper(-t, df), p)).toBeLessThan(1e-9);
        expect(fUpper(fQuantile(p, df, other), df, other)).toBeCloseTo(1 - p, 10);
      }),
    );
  });
});

describe("tails", () => {
  test("lower and upper add up to one", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 600, noNaN: true }), (a, x) => {
        expect(gammaLower(a, x) + gammaUpper(a, x)).toBeCloseTo(1, 13);
      }),
    );
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(betaCdf(x, a, b) + betaUpper(x, a, b)).toBeCloseTo(1, 13);
      }),
    );
  });

  test("a chi-square with one degree of freedom is a squared normal", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 30, noNaN: true }), (z) => {
        expect(apart(chiSquareUpper(z * z, 1), twoSidedNormal(z))).toBeLessThan(1e-12);
      }),
    );
  });

  test("an F with one degree of freedom above is a squared t", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 30, noNaN: true }), shape, (t, df) => {
        expect(apart(fUpper(t * t, 1, df), twoSidedStudent(t, df))).toBeLessThan(1e-12);
      }),
    );
  });

  test("infinite degrees of freedom give the normal and the chi-square", () => {
    expect(studentQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
    expect(apart(fUpper(1.7, 4, Number.POSITIVE_INFINITY), chiSquareUpper(6.8, 4))).toBeLessThan(1e-13);
  });

  test("ends are ends", () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
    expect(gammaQuantile(0, 2)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(fUpper(0, 2, 3)).toBe(1);
    expect(gammaUpper(2, 0)).toBe(1);
  });
});

describe("tables of textbooks", () => {
  test("critical values", () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228138851986275, 13);
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.841458820694124, 12);
    expect(fQuantile(0.95, 3, 16)).toBeCloseTo(3.238871517453586, 13);
  });

  test("Mendel's peas as R's help page tests them", () => {
    expect(binomialTestTwoSided(682, 925, 0.75)).toBeCloseTo(0.3824915595748529, 12);
  });
});

describe("the exact binomial test", () => {
  test("agrees with adding up the probabilities one by one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (n, drawn, p) => {
          const k = Math.min(drawn, n);
          const masses = Array.from({ length: n + 1 }, (_, count) => mass(count, n, p));
          const limit = masses[k]! * (1 + 1e-7);
          const twoSided = masses.filter((each) => each <= limit).reduce((a, b) => a + b, 0);
          const upper = masses.slice(k).reduce((a, b) => a + b, 0);

          expect(binomialTestTwoSided(k, n, p)).toBeCloseTo(twoSided, 10);
          expect(binomialUpper(k, n, p)).toBeCloseTo(upper, 10);
        },
      ),
    );
  });
});

function mass(k: number, n: number, p: number): number {
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways * p ** k * (1 - p) ** (n - k);
}
