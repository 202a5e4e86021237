import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import { bootstrapAreaUnderRoc } from "./bootstrap-area.ts";
import { bootstrap } from "./bootstrap.ts";
import { clusteredAreaUnderRoc } from "./clustered-area.ts";
import { drawCounts } from "./draw-counts.ts";

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

/** A few hundred rows with an area near 0.76. */
function madeUp(rows: number, seed: number) {
  const random = seededRandom(seed);
  const labels = Array.from({ length: rows }, (_, row) => Number(row % 3 === 0));
  const scores = labels.map((label) => random.normal() + label);
  return { labels, scores };
}

describe("drawCounts", () => {
  it("draws as many as there are units, whatever the stretch", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), fc.nat(200), (seed, from, size) => {
        const counts = new Uint16Array(from + size + 3).fill(9);
        drawCounts(seededRandom(seed), counts, from, from + size);
        expect(counts.subarray(from, from + size).reduce((sum, count) => sum + count, 0)).toBe(size);
        expect(
          [...counts.subarray(0, from), ...counts.subarray(from + size)].every((count) => count === 9),
        ).toBe(true);
      }),
    );
  });

  it("draws multinomial counts: every unit with mean 1, variance 1 − 1/n and covariance −1/n", () => {
    const [size, draws] = [8, 60_000];
    const random = seededRandom(11);
    const counts = new Uint16Array(size);
    const sums = new Float64Array(size);
    let squares = 0;
    let products = 0;
    const seen = new Map<number, number>();
    for (let draw = 0; draw < draws; draw++) {
      drawCounts(random, counts, 0, size);
      for (let unit = 0; unit < size; unit++) sums[unit] = sums[unit]! + counts[unit]!;
      squares += (counts[3]! - 1) ** 2;
      products += (counts[0]! - 1) * (counts[7]! - 1);
      seen.set(counts[5]!, (seen.get(counts[5]!) ?? 0) + 1);
    }
    for (const sum of sums) expect(sum / draws).toBeCloseTo(1, 1.6);
    expect(squares / draws).toBeCloseTo(1 - 1 / size, 1.5);
    expect(products / draws).toBeCloseTo(-1 / size, 1.5);
    // One unit is binomial: eight draws, one chance in eight each.
    const binomial = [0.3436, 0.3927, 0.1963, 0.0561, 0.01];
    for (const [count, share] of binomial.entries())
      expect((seen.get(count) ?? 0) / draws).toBeCloseTo(share, 2);
  });
});

describe("bootstrap", () => {
  const values = Array.from({ length: 40 }, (_, place) => ((place * 37) % 41) ** 2);
  const meanOf = (weights: ArrayLike<number>): number => {
    let sum = 0;
    let count = 0;
    for (let row = 0; row < values.length; row++) {
      sum += values[row]! * weights[row]!;
      count += weights[row]!;
    }
    return sum / count;
  };
  const ones = new Uint16Array(40).fill(1);
  const input = { rows: 40, estimate: meanOf(ones), statistic: meanOf, replicates: 4000 };

  it("gives a mean the error it has", () => {
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - meanOf(ones)) ** 2, 0)) / 40;
    const ours = bootstrap(input);
    expect(ours.standardError / spread).toBeCloseTo(1, 1);
    expect(ours.low).toBeLessThan(input.estimate);
    expect(ours.high).toBeGreaterThan(input.estimate);
  });

  it("depends on the seed alone", () => {
    expect(bootstrap({ ...input, seed: 5 })).toEqual(bootstrap({ ...input, seed: 5 }));
    expect(bootstrap({ ...input, seed: 5 }).low).not.toBe(bootstrap({ ...input, seed: 6 }).low);
  });

  it("moves BCa limits towards the long tail, with the influence given or found", () => {
    const skewed = { ...input, interval: "bca" } as const;
    const found = bootstrap(skewed);
    const given = bootstrap({ ...skewed, influence: values.map((value) => (value - input.estimate) / 40) });
    const percentile = bootstrap(input);
    expect(found.high).toBeGreaterThan(percentile.high ?? Number.NaN);
    expect(found.low).toBeGreaterThan(percentile.low ?? Number.NaN);
    expect(found.high).toBeCloseTo(given.high ?? Number.NaN, 6);
  });

  it("keeps the size of each stratum and the rows of a cluster together", () => {
    const strata = Int32Array.from({ length: 40 }, (_, row) => (row % 4 === 1 ? 1 : 0));
    const clusters = Int32Array.from({ length: 40 }, (_, row) => row % 9);
    bootstrap({
      ...input,
      replicates: 50,
      strata,
      statistic: (weights) => {
        expect(weights.filter((_, row) => strata[row] === 1).reduce((sum, weight) => sum + weight, 0)).toBe(
          10,
        );
        return weights[0]!;
      },
    });
    bootstrap({
      ...input,
      replicates: 50,
      clusters,
      statistic: (weights) => {
        for (let row = 9; row < 40; row++) expect(weights[row]).toBe(weights[row % 9]);
        return weights[0]!;
      },
    });
  });

  it("leaves replicates without a number out and counts them, and gives no interval when all agree", () => {
    const holes = bootstrap({
      ...input,
      statistic: (weights) => (weights[0] === 0 ? Number.NaN : meanOf(weights)),
    });
    expect(holes.replicates + holes.undefinedReplicates).toBe(4000);
    expect(holes.undefinedReplicates / 4000).toBeCloseTo(Math.exp(-1), 1);
    expect(bootstrap({ ...input, statistic: () => 1 })).toMatchObject({ low: null, high: null });
  });
});

describe("bootstrapAreaUnderRoc", () => {
  it("comes to the same error as DeLong's formula, and as Obuchowski's with clusters", () => {
    const data = madeUp(600, 2);
    const ours = got(bootstrapAreaUnderRoc(data));
    const plain = got(areaUnderRoc(data));
    expect(ours.value).toBeCloseTo(plain.value, 12);
    expect((ours.standardError ?? 0) / (plain.standardError ?? 0)).toBeCloseTo(1, 1);
    expect(ours.low).toBeCloseTo(plain.low ?? Number.NaN, 1.5);
    const doubled = { labels: [...data.labels, ...data.labels], scores: [...data.scores, ...data.scores] };
    const clusters = doubled.labels.map((_, row) => row % 600);
    const byCluster = got(bootstrapAreaUnderRoc({ ...doubled, clusters }));
    const formula = got(clusteredAreaUnderRoc({ ...doubled, clusters }));
    expect((byCluster.standardError ?? 0) / (formula.standardError ?? 0)).toBeCloseTo(1, 1);
  });

  it("stays the same under a rising change of the scores", () => {
    const data = madeUp(90, 4);
    const settings = { interval: "bca", replicates: 300 } as const;
    const ours = bootstrapAreaUnderRoc({ ...data, ...settings });
    expect(bootstrapAreaUnderRoc({ ...data, ...settings, scores: data.scores.map(Math.exp) })).toEqual(ours);
  });

  it("gives no interval when the classes are separated, and a reason for what is not defined", () => {
    const apart = bootstrapAreaUnderRoc({ labels: [0, 0, 1, 1], scores: [1, 2, 3, 4] });
    expect(apart).toMatchObject({ value: 1, low: null, high: null });
    expect(bootstrapAreaUnderRoc({ labels: [0, 0], scores: [1, 2] })).toMatchObject({ code: "one-class" });
    expect(bootstrapAreaUnderRoc({ labels: [0, 1], scores: [1, 2], replicates: 3 })).toMatchObject({
      code: "invalid-input",
    });
    expect(bootstrapAreaUnderRoc({ labels: [0, 1], scores: [1, 2], clusters: ["a"] })).toMatchObject({
      code: "invalid-input",
    });
  });
});
