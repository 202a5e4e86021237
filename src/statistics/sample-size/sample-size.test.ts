import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binaryDevelopmentSize } from "./binary-development-size.ts";
import { continuousDevelopmentSize } from "./continuous-development-size.ts";
import { rSquaredFromC } from "./r-squared-from-c.ts";
import { shrinkageAt, shrinkageSize } from "./shrinkage-size.ts";
import { survivalDevelopmentSize } from "./survival-development-size.ts";
import {
  calibrationSlopeSize,
  cStatisticSize,
  netBenefitSize,
  observedExpectedSize,
} from "./validation-sizes.ts";

describe("development", () => {
  test("the published examples of the pmsampsize manual", () => {
    expect(binaryDevelopmentSize({ parameters: 24, prevalence: 0.174, rSquared: 0.288 })).toMatchObject({
      n: 662,
    });
    expect(
      survivalDevelopmentSize({
        parameters: 30,
        rSquared: 0.051,
        rate: 0.065,
        timepoint: 2,
        meanFollowUp: 2.07,
      }),
    ).toMatchObject({ n: 5143 });
    expect(
      continuousDevelopmentSize({
        parameters: 25,
        rSquared: 0.2,
        intercept: 1.9,
        standardDeviation: 0.6,
      }),
    ).toMatchObject({ n: 918 });
  });

  test("more parameters or a weaker model never need fewer people", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.02, max: 0.15, noNaN: true }),
        (parameters, rSquared) => {
          const size = (p: number, r: number) => {
            const found = binaryDevelopmentSize({ parameters: p, prevalence: 0.3, rSquared: r });
            if (!("n" in found)) throw new Error(found.because);
            return found.n;
          };
          expect(size(parameters + 1, rSquared)).toBeGreaterThanOrEqual(size(parameters, rSquared));
          expect(size(parameters, rSquared / 1.5)).toBeGreaterThanOrEqual(size(parameters, rSquared));
        },
      ),
    );
  });

  test("shrinkage at a number of people undoes people at a shrinkage", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 0.97, noNaN: true }), (shrinkage) => {
        const n = shrinkageSize(20, 0.2, shrinkage);
        expect(shrinkageAt(n, 20, 0.2)).toBeCloseTo(shrinkage, 2);
        expect(shrinkageAt(n, 20, 0.2)).toBeGreaterThanOrEqual(shrinkage - 1e-9);
      }),
    );
  });

  test("R² of a C statistic rises from 0 with it", () => {
    expect(rSquaredFromC(0.5 + 1e-9, 0.3)).toBeCloseTo(0, 9);
    expect(rSquaredFromC(0.8, 0.3)).toBeGreaterThan(rSquaredFromC(0.7, 0.3));
  });

  test("what cannot be has a reason", () => {
    const base = { parameters: 24, prevalence: 0.174 };
    expect(binaryDevelopmentSize(base)).toMatchObject({ code: "invalid-input" });
    expect(binaryDevelopmentSize({ ...base, rSquared: 0.7 })).toMatchObject({ value: null });
    expect(binaryDevelopmentSize({ ...base, cStatistic: 0.4 })).toMatchObject({ value: null });
    expect(binaryDevelopmentSize({ ...base, parameters: 0.5, rSquared: 0.2 })).toMatchObject({
      value: null,
    });
    expect(
      continuousDevelopmentSize({
        parameters: 2,
        rSquared: 0.2,
        intercept: 1,
        standardDeviation: 1,
      }),
    ).toMatchObject({ code: "too-few" });
  });
});

describe("validation", () => {
  test("the fewest people that reach the width: one fewer would not", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        (prevalence, width) => {
          const found = [
            observedExpectedSize({ prevalence, width }),
            cStatisticSize({ prevalence, cStatistic: 0.75, width }),
            calibrationSlopeSize({ prevalence, predictorMean: -1, predictorSpread: 1, width }),
            netBenefitSize({ prevalence, sensitivity: 0.7, specificity: 0.8, threshold: 0.1, width }),
          ];
          for (const size of found) {
            if (!("n" in size)) throw new Error(size.because);
            expect(size.standardError).toBeLessThanOrEqual(size.targetStandardError);
            // Every variance here falls about as 1/n, so one person fewer is at most this much worse.
            const fewer = size.standardError * (size.n / (size.n - 1)) ** 1.01;
            expect(size.n <= 3 || fewer > size.targetStandardError * (1 - 1e-9)).toBe(true);
          }
        },
      ),
    );
  });

  test("a wider spread of predictions makes the slope cheaper", () => {
    const people = (predictorSpread: number) => {
      const found = calibrationSlopeSize({
        prevalence: 0.3,
        predictorMean: -1,
        predictorSpread,
        width: 0.2,
      });
      return "n" in found ? found.n : 0;
    };
    expect(people(0.5)).toBeGreaterThan(people(1));
    expect(people(0.1)).toBeGreaterThan(0);
  });

  test("widths and shares out of range have a reason", () => {
    expect(observedExpectedSize({ prevalence: 0, width: 1 })).toMatchObject({ value: null });
    expect(cStatisticSize({ prevalence: 0.2, cStatistic: 0.8, width: 0 })).toMatchObject({
      value: null,
    });
  });
});
