import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import { clusteredAreaUnderRoc, clusteredDelongTest } from "./clustered-area.ts";
import { clusteredProportion } from "./clustered-proportion.ts";
import { delongTest, unpairedDelongTest } from "./delong-test.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

/** Rows with two scores and a cluster; at least three rows of each class. */
const rows = fc
  .array(
    fc.record({
      score: fc.integer({ min: 0, max: 12 }),
      other: fc.integer({ min: 0, max: 12 }),
      cluster: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 6, maxLength: 30 },
  )
  .map((drawn) => ({
    labels: drawn.map((_, row) => row % 2),
    scores: drawn.map(({ score }) => score),
    otherScores: drawn.map(({ other }) => other),
    clusters: drawn.map(({ cluster }) => `patient ${cluster}`),
    ownClusters: drawn.map((_, row) => row),
  }));

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

describe("delongTest", () => {
  it("changes its sign and nothing else when the scores change places", () => {
    fc.assert(
      fc.property(rows, ({ labels, scores, otherScores }) => {
        const one = delongTest({ labels, scores, otherScores });
        const other = delongTest({ labels, scores: otherScores, otherScores: scores });
        expect(isDefined(one)).toBe(isDefined(other));
        if (!isDefined(one) || !isDefined(other)) return;
        expect(one.z).toBeCloseTo(-other.z, 9);
        expect(one.pValue).toBeCloseTo(other.pValue, 9);
        expect(one.covariance).toBeCloseTo(other.covariance, 12);
        expect(one.difference.value).toBeCloseTo((one.first.value ?? 0) - (one.second.value ?? 0), 12);
      }),
    );
  });

  it("answers with a reason when two scores rank alike, or a class has one row", () => {
    const labels = [0, 1, 0, 1];
    const scores = [1, 2, 3, 4];
    expect(delongTest({ labels, scores, otherScores: scores.map((score) => score ** 3) })).toMatchObject({
      code: "constant",
    });
    expect(delongTest({ labels: [0, 1, 0], scores: [1, 2, 3], otherScores: [2, 1, 3] })).toMatchObject({
      code: "too-few",
    });
    expect(delongTest({ labels, scores, otherScores: [1] })).toMatchObject({ code: "invalid-input" });
  });
});

describe("unpairedDelongTest", () => {
  it("adds the variances of the two groups", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const groups = [...first.labels.map(() => "a"), ...second.labels.map(() => "b")];
        const both = {
          labels: [...first.labels, ...second.labels],
          scores: [...first.scores, ...second.scores],
        };
        const ours = unpairedDelongTest({ ...both, groups });
        if (!isDefined(ours)) return;
        const [one, other] = [got(areaUnderRoc(first)), got(areaUnderRoc(second))];
        expect(ours.groups).toEqual(["b", "a"]);
        expect(ours.difference.value).toBeCloseTo(other.value - one.value, 12);
        expect((ours.difference.standardError ?? 0) ** 2).toBeCloseTo(
          (one.variance ?? 0) + (other.variance ?? 0),
          12,
        );
        expect(ours.pValueStudent).toBeGreaterThanOrEqual(ours.pValue);
      }),
    );
  });

  it("compares exactly two groups", () => {
    const data = { labels: [0, 1, 0], scores: [1, 2, 3] };
    expect(unpairedDelongTest({ ...data, groups: ["a", "b", "c"] })).toMatchObject({ code: "invalid-input" });
    expect(unpairedDelongTest({ ...data, groups: ["a", "b", "b"], reference: "c" })).toMatchObject({
      code: "invalid-input",
    });
    expect(unpairedDelongTest({ ...data, groups: ["a", "a", "b"] })).toMatchObject({ code: "one-class" });
  });
});

describe("clustered areas", () => {
  it("are DeLong's when every row is a cluster of its own, alone and compared", () => {
    fc.assert(
      fc.property(rows, ({ labels, scores, otherScores, ownClusters }) => {
        const ours = got(clusteredAreaUnderRoc({ labels, scores, clusters: ownClusters }));
        const plain = got(areaUnderRoc({ labels, scores }));
        expect(ours.value).toBeCloseTo(plain.value, 12);
        expect(ours.variance).toBeCloseTo(plain.variance ?? Number.NaN, 12);
        const compared = clusteredDelongTest({ labels, scores, otherScores, clusters: ownClusters });
        const paired = delongTest({ labels, scores, otherScores });
        if (!isDefined(compared) || !isDefined(paired)) return;
        expect(compared.z).toBeCloseTo(paired.z, 8);
        expect(compared.covariance).toBeCloseTo(paired.covariance, 12);
      }),
    );
  });

  it("agree with Obuchowski's formula written out", () => {
    fc.assert(
      fc.property(rows, ({ labels, scores, clusters }) => {
        const ours = clusteredAreaUnderRoc({ labels, scores, clusters });
        if (!isDefined(ours)) return;
        expect(ours.variance).toBeCloseTo(obuchowski(labels, scores, clusters, ours.value), 12);
      }),
    );
  });

  it("give the same area, and a larger error, when every row is there twice", () => {
    fc.assert(
      fc.property(rows, ({ labels, scores, ownClusters }) => {
        const once = got(clusteredAreaUnderRoc({ labels, scores, clusters: ownClusters }));
        const twice = got(
          clusteredAreaUnderRoc({
            labels: [...labels, ...labels],
            scores: [...scores, ...scores],
            clusters: [...ownClusters, ...ownClusters],
          }),
        );
        // A copy brings nothing new: the variance stays what it was.
        expect(twice.value).toBeCloseTo(once.value, 12);
        expect(twice.variance).toBeCloseTo(once.variance, 12);
      }),
    );
  });

  it("answer with a reason when a class is found in one cluster only", () => {
    const data = { labels: [1, 1, 0, 0], scores: [3, 4, 1, 2], clusters: ["a", "a", "b", "c"] };
    expect(clusteredAreaUnderRoc(data)).toMatchObject({ code: "too-few" });
    expect(clusteredDelongTest({ ...data, otherScores: data.scores })).toMatchObject({ code: "too-few" });
    const apart = clusteredAreaUnderRoc({ ...data, clusters: ["a", "b", "c", "d"] });
    expect(apart).toMatchObject({ value: 1, method: "Newcombe 2006, method 5" });
  });
});

describe("clusteredProportion", () => {
  it("is close to the plain error when every row is a cluster of its own", () => {
    fc.assert(
      fc.property(rows, ({ labels, ownClusters }) => {
        const n = labels.length;
        const ours = got(clusteredProportion({ labels, clusters: ownClusters }));
        expect(ours.variance).toBeCloseTo((ours.value * (1 - ours.value)) / (n - 1), 12);
        expect(ours.low).toBeGreaterThan(0);
      }),
    );
  });

  it("counts clusters in place of rows when the rows of a cluster are copies", () => {
    const shares = [1, 0, 1, 1, 0, 1, 0, 1];
    const copied = shares.flatMap((share) => [share, share, share]);
    const clusters = shares.flatMap((_, cluster) => [cluster, cluster, cluster]);
    const ours = got(clusteredProportion({ labels: copied, clusters }));
    const once = got(clusteredProportion({ labels: shares, clusters: [...shares.keys()] }));
    expect(ours.variance).toBeCloseTo(once.variance, 12);
    expect(ours.designEffect).toBeCloseTo(3 * (once.designEffect ?? 0), 12);
  });

  it("says what stands in where the variance is zero", () => {
    const clusters = ["a", "a", "b", "b", "c", "c"];
    const all = got(clusteredProportion({ labels: [1, 1, 1, 1, 1, 1], clusters }));
    expect(all).toMatchObject({ value: 1, high: 1, low: wilsonShare(3, 3, 0.95).low });
    expect(all.because).toBeDefined();
    const alike = got(clusteredProportion({ labels: [1, 0, 1, 0, 1, 0], clusters }));
    expect(alike).toMatchObject({ value: 0.5, low: null, high: null });
    expect(clusteredProportion({ labels: [1, 0], clusters: ["a", "a"] })).toMatchObject({ code: "too-few" });
    expect(clusteredProportion({ labels: [1, 2], clusters: ["a", "b"] })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("wilsonShare", () => {
  it("gives Wilson's limits as Newcombe (1998) prints them", () => {
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [part, whole, low, high] of published) {
      const ours = wilsonShare(part, whole, 0.95);
      expect(ours.low).toBeCloseTo(low, 4);
      expect(ours.high).toBeCloseTo(high, 4);
    }
  });
});

/** The variance as the paper has it, from sums over clusters by hand. */
function obuchowski(
  labels: readonly number[],
  scores: readonly number[],
  clusters: readonly string[],
  area: number,
): number {
  const names = [...new Set(clusters)];
  const of = (label: number) => labels.flatMap((each, row) => (each === label ? [row] : []));
  const [cases, controls] = [of(1), of(0)];
  const half = (row: number, other: number) => (Math.sign((scores[row] ?? 0) - (scores[other] ?? 0)) + 1) / 2;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sumsOf = (members: readonly number[], placement: (row: number) => number) =>
    names.map((name) => {
      const inside = members.filter((row) => clusters[row] === name);
      return { size: inside.length, distance: inside.reduce((sum, row) => sum + placement(row) - area, 0) };
    });
  const ofCases = sumsOf(cases, (row) => mean(controls.map((other) => half(row, other))));
  const ofControls = sumsOf(controls, (other) => mean(cases.map((row) => half(row, other))));
  const small = (sums: typeof ofCases) => {
    const holding = sums.filter(({ size }) => size > 0).length;
    return holding / (holding - 1);
  };
  const squares = (sums: typeof ofCases) => sums.reduce((sum, { distance }) => sum + distance ** 2, 0);
  const s10 = (small(ofCases) * squares(ofCases)) / cases.length;
  const s01 = (small(ofControls) * squares(ofControls)) / controls.length;
  const products = names.reduce(
    (sum, _, place) => sum + ofCases[place]!.distance * ofControls[place]!.distance,
    0,
  );
  const s11 = (names.length / (names.length - 1)) * products;
  return Math.max(
    0,
    s10 / cases.length + s01 / controls.length + (2 * s11) / (cases.length * controls.length),
  );
}
