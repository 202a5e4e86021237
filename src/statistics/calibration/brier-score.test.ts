import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierScore, scaledBrierScore } from "./brier-score.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { hosmerLemeshowTest } from "./hosmer-lemeshow-test.ts";
import { logLoss } from "./log-loss.ts";
import { observedToExpected } from "./observed-to-expected.ts";
import { spiegelhalterTest } from "./spiegelhalter-test.ts";

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((pairs) => ({ labels: pairs.map(([y]) => y), probabilities: pairs.map(([, p]) => p) }));

describe("scores of risks", () => {
  it("lie between 0 and 1 for Brier, and at 0 or more for log loss", () => {
    fc.assert(
      fc.property(rows, (input) => {
        const brier = brierScore(input).value as number;
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
        expect(logLoss(input).value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("scale to 0 when everyone is given the share of events", () => {
    const labels = [1, 0, 0, 1, 0];
    expect(scaledBrierScore({ labels, probabilities: labels.map(() => 0.4) }).value).toBeCloseTo(0, 12);
    expect(scaledBrierScore({ labels, probabilities: labels })).toMatchObject({
      value: 1,
      low: null,
      high: null,
    });
  });

  it("put a number on wrong certainty and say the clip", () => {
    const answer = logLoss({ labels: [0, 1, 0, 1], probabilities: [0, 1, 1, 0] });
    // Half the rows wrong: half of −log(1e-15), the upper clip being the nearest number to 1 − 1e-15.
    expect(answer.value).toBeCloseTo(17.269388197455342, 1);
    expect(answer).toMatchObject({ method: expect.stringContaining("rows moved: 4") });
    expect(brierScore({ labels: [0, 1, 0, 1], probabilities: [0, 1, 1, 0] }).value).toBe(0.5);
  });

  it("count observed over expected, and turn round when the risks double", () => {
    const labels = [1, 0, 0, 0];
    const probabilities = [0.1, 0.1, 0.1, 0.2];
    expect(observedToExpected({ labels, probabilities }).value).toBeCloseTo(2, 12);
    expect(observedToExpected({ labels, probabilities: probabilities.map((p) => 2 * p) }).value).toBeCloseTo(
      1,
      12,
    );
    expect(observedToExpected({ labels: [0, 0], probabilities: [0.1, 0.2] })).toMatchObject({
      code: "no-events",
    });
    expect(observedToExpected({ labels: [1, 0], probabilities: [0, 0] })).toMatchObject({ code: "constant" });
  });

  it("still stand with one class", () => {
    expect(brierScore({ labels: [1, 1, 1], probabilities: [0.2, 0.4, 0.9] }).value).toBeCloseTo(1.01 / 3, 12);
    expect(scaledBrierScore({ labels: [1, 1, 1], probabilities: [0.2, 0.4, 0.9] })).toMatchObject({
      code: "one-class",
    });
  });
});

describe("bins and tests of calibration", () => {
  it("bound the mean distance by the greatest, and both by 1", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (input, bins) => {
        const error = expectedCalibrationError({ ...input, bins });
        if ("code" in error) throw new Error(error.because);
        for (const [mean, most, parts] of [
          [error.equalWidthError, error.equalWidthMaximum, error.equalWidthBins],
          [error.equalMassError, error.equalMassMaximum, error.equalMassBins],
        ] as const) {
          expect(mean).toBeLessThanOrEqual(most + 1e-12);
          expect(most).toBeLessThanOrEqual(1);
          expect(parts.reduce((sum, bin) => sum + bin.n, 0)).toBe(input.labels.length);
        }
      }),
    );
  });

  it("make both binnings one when there is one bin", () => {
    const input = { labels: [1, 0, 1, 0], probabilities: [0.9, 0.4, 0.6, 0.2], bins: 1 };
    expect(expectedCalibrationError(input)).toMatchObject({ equalWidthError: expect.closeTo(0.025, 12) });
    expect(expectedCalibrationError(input)).toMatchObject({ equalMassError: expect.closeTo(0.025, 12) });
  });

  it("are not defined where nothing can vary", () => {
    expect(spiegelhalterTest({ labels: [0, 1], probabilities: [0.5, 0.5] })).toMatchObject({
      code: "constant",
    });
    expect(hosmerLemeshowTest({ labels: [0, 1, 0], probabilities: [0, 1, 0.4], groups: 3 })).toMatchObject({
      code: "constant",
    });
    expect(hosmerLemeshowTest({ labels: [0, 1], probabilities: [0.2, 0.4] })).toMatchObject({
      code: "too-few",
    });
  });
});
