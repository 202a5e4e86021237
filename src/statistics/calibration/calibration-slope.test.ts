import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../numbers/random.ts";
import { calibrationInTheLarge } from "./calibration-in-the-large.ts";
import { calibrationSlope } from "./calibration-slope.ts";
import { calibrationTest } from "./calibration-test.ts";
import { clusteredCalibration } from "./clustered-calibration.ts";
import { recalibrate } from "./recalibrate.ts";
import { valProbStatistics } from "./val-prob-statistics.ts";

/** Rows whose true log odds are intercept + slope times those predicted. */
function rowsOf(n: number, intercept: number, slope: number, seed: number) {
  const random = seededRandom(seed);
  const logits = Float64Array.from({ length: n }, () => 1.3 * random.normal() - 0.5);
  return {
    probabilities: logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    labels: logits.map((logit) =>
      random.uniform() < 1 / (1 + Math.exp(-(intercept + slope * logit))) ? 1 : 0,
    ),
  };
}

function there<T extends object>(result: T): Exclude<T, { because: string; value: null }> {
  if ("code" in result) throw new Error("not defined");
  return result as Exclude<T, { because: string; value: null }>;
}

const seeds = fc.integer({ min: 1, max: 1e6 });

describe("calibration slope", () => {
  it("does not change with the order of the rows", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { labels, probabilities } = rowsOf(200, 0.2, 0.8, seed);
        const here = there(calibrationSlope({ labels, probabilities }));
        const turned = there(
          calibrationSlope({ labels: labels.toReversed(), probabilities: probabilities.toReversed() }),
        );
        expect(turned.slope.value).toBeCloseTo(here.slope.value, 10);
        expect(turned.jointIntercept.value).toBeCloseTo(here.jointIntercept.value, 10);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps its slope and turns its intercepts when outcomes and risks are swapped for their opposites", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { labels, probabilities } = rowsOf(200, 0.2, 0.8, seed);
        const opposite = { labels: labels.map((y) => 1 - y), probabilities: probabilities.map((p) => 1 - p) };
        const here = there(calibrationSlope({ labels, probabilities }));
        const there_ = there(calibrationSlope(opposite));
        expect(there_.slope.value).toBeCloseTo(here.slope.value, 9);
        expect(there_.jointIntercept.value).toBeCloseTo(-here.jointIntercept.value, 9);
        expect(there(calibrationInTheLarge(opposite)).intercept.value).toBeCloseTo(
          -there(calibrationInTheLarge({ labels, probabilities })).intercept.value,
          9,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("is 1 with both intercepts 0 once risks are recalibrated", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: -1, max: 1, noNaN: true }), (seed, shift) => {
        const rows = rowsOf(300, shift, 0.7, seed);
        const { probabilities } = there(recalibrate(rows));
        const after = { labels: rows.labels, probabilities };
        const { slope, jointIntercept } = there(calibrationSlope(after));
        expect(slope.value).toBeCloseTo(1, 8);
        expect(jointIntercept.value).toBeCloseTo(0, 8);
        expect(there(calibrationInTheLarge(after)).intercept.value).toBeCloseTo(0, 8);
        expect(there(calibrationTest(after)).chiSquare).toBeCloseTo(0, 8);
      }),
      { numRuns: 25 },
    );
  });

  it("has profile limits at which twice the likelihood lost is the chi-square quantile", () => {
    const rows = rowsOf(400, 0.3, 0.8, 7);
    const { interceptProfile } = there(calibrationInTheLarge(rows));
    const { low, high, value } = there(interceptProfile);
    const likelihood = (intercept: number) =>
      rows.labels.reduce((sum, y, row) => {
        const p = rows.probabilities[row] as number;
        const risk = 1 / (1 + Math.exp(-(intercept + Math.log(p / (1 - p)))));
        return sum + Math.log(y === 1 ? risk : 1 - risk);
      }, 0);
    for (const limit of [low, high])
      expect(2 * (likelihood(value) - likelihood(limit as number))).toBeCloseTo(3.841458820694124, 6);
  });

  it("meets its limits on the log odds of one risk for all: the logit of the share less that of the risk", () => {
    const labels = [1, 0, 0, 0, 0];
    const { intercept } = there(calibrationInTheLarge({ labels, probabilities: labels.map(() => 0.5) }));
    expect(intercept.value).toBeCloseTo(Math.log(0.25), 12);
    // 1 / (n p q)
    expect(intercept.standardError).toBeCloseTo(Math.sqrt(1 / (5 * 0.2 * 0.8)), 10);
  });

  it("gives the sandwich of single rows when each row is a cluster, and ignores the names of clusters", () => {
    const rows = rowsOf(400, 0.1, 1, 11);
    const names = rows.labels.map((_, row) => row % 40);
    const one = there(clusteredCalibration({ ...rows, clusters: names }));
    const words = there(
      clusteredCalibration({ ...rows, clusters: Array.from(names, (name) => `site ${name}`) }),
    );
    expect(words).toEqual(one);
    expect(one.clusters).toBe(40);
    const single = there(
      clusteredCalibration({ ...rows, clusters: rows.labels.map((_, row) => row), correction: "none" }),
    );
    const { slope } = there(calibrationSlope(rows));
    // With a model that holds, sandwich and model error agree but for chance.
    expect(single.slope.standardError).toBeGreaterThan(0.8 * (slope.standardError as number));
    expect(single.slope.standardError).toBeLessThan(1.25 * (slope.standardError as number));
  });

  it("widens its error by the root of the copies when every row is repeated within its cluster", () => {
    const rows = rowsOf(300, 0.1, 0.9, 13);
    const twice = {
      labels: [...rows.labels, ...rows.labels],
      probabilities: [...rows.probabilities, ...rows.probabilities],
      clusters: [...rows.labels.keys(), ...rows.labels.keys()],
    };
    const single = there(clusteredCalibration({ ...rows, clusters: [...rows.labels.keys()] }));
    expect(there(clusteredCalibration(twice)).slope.standardError).toBeCloseTo(
      single.slope.standardError as number,
      9,
    );
  });

  it.each([
    ["one-class", [1, 1, 1], [0.2, 0.4, 0.9]],
    ["separation", [0, 0, 0, 1, 1, 1], [0.1, 0.2, 0.3, 0.7, 0.8, 0.9]],
    ["separation", [1, 1, 0, 0], [0.1, 0.2, 0.8, 0.9]],
    ["separation", [0, 0, 1, 1], [0.1, 0.3, 0.3, 0.8]],
    ["constant", [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]],
    ["missing-values", [0, 1, 1], [0.1, Number.NaN, 0.9]],
    ["invalid-input", [0, 1], [-0.1, 1.2]],
    ["invalid-input", [0, 1, 2], [0.1, 0.5, 0.9]],
    ["invalid-input", [0, 1], [0.1]],
    ["no-rows", [], []],
  ])("is not defined: %s", (code, labels, probabilities) => {
    expect(calibrationSlope({ labels, probabilities })).toMatchObject({ value: null, code });
    expect(valProbStatistics({ labels, probabilities })).toMatchObject({ value: null, code });
  });

  it("moves risks of 0 and 1 by the clip and counts them", () => {
    const rows = { labels: [0, 1, 0, 1, 1], probabilities: [0, 1, 1, 0, 0.6] };
    expect(calibrationInTheLarge(rows)).toMatchObject({ clipped: 4 });
    expect(calibrationSlope(rows)).toMatchObject({ clipped: 4 });
  });
});
