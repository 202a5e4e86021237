import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { areaUnderRoc } from "../discrimination/area-under-roc.ts";
import { fairnessGaps } from "./fairness-gaps.ts";
import { newcombeDifference } from "./rate-gap.ts";
import { subgroupPerformance } from "./subgroup-performance.ts";

const predictions = fc
  .array(
    fc.tuple(
      fc.constantFrom(0, 1),
      fc.integer({ min: 1, max: 19 }),
      fc.constantFrom<string>("a", "b", "c", ""),
    ),
    {
      minLength: 8,
      maxLength: 60,
    },
  )
  .map((rows) => ({
    labels: rows.map(([label]) => label),
    probabilities: rows.map(([, tenth]) => tenth / 20),
    groups: rows.map(([, , group]) => group),
    threshold: 0.5,
  }));

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

describe("subgroupPerformance", () => {
  it("drops no group and no row, and adds up to everyone", () => {
    fc.assert(
      fc.property(predictions, (input) => {
        const { overall, groups } = got(subgroupPerformance(input));
        const names = [...new Set(input.groups.filter((group) => group !== ""))].toSorted();
        if (input.groups.includes("")) names.push("(missing)");
        expect(groups.map(({ group }) => group)).toEqual(names);
        for (const field of [
          "n",
          "events",
          "truePositives",
          "falsePositives",
          "trueNegatives",
          "falseNegatives",
        ] as const) {
          expect(groups.reduce((sum, group) => sum + group[field], 0)).toBe(overall[field]);
        }
        const brier = groups.reduce((sum, { brier: each, n }) => sum + each * n, 0) / overall.n;
        expect(brier).toBeCloseTo(overall.brier, 12);
      }),
    );
  });

  it("gives a group the numbers it would have alone", () => {
    fc.assert(
      fc.property(predictions, (input) => {
        const { groups } = got(subgroupPerformance(input));
        for (const { group, ...numbers } of groups) {
          const rows = input.groups.flatMap((each, row) =>
            (each === "" ? "(missing)" : each) === group ? [row] : [],
          );
          const [labels, scores] = [
            rows.map((row) => input.labels[row]!),
            rows.map((row) => input.probabilities[row]!),
          ];
          expect(numbers.area).toEqual(areaUnderRoc({ labels, scores }));
          expect(numbers.missing).toBe(group === "(missing)");
        }
      }),
    );
  });

  it("flags small groups and says why a rate is absent", () => {
    const input = {
      labels: [0, 0, 1, 0],
      probabilities: [0.1, 0.2, 0.9, 0.8],
      groups: ["a", "a", "b", "b"],
      threshold: 0.5,
    };
    const { groups } = got(subgroupPerformance(input));
    expect(groups[0]).toMatchObject({
      caution: expect.stringContaining("2 rows, 0 with the outcome"),
      truePositiveRate: { value: null, because: "Not defined, because no row of the group has the outcome." },
      positivePredictiveValue: { value: null },
      area: { code: "one-class" },
      calibrationInTheLarge: { value: null },
      observedToExpected: { value: 0, low: null },
    });
    const many = { ...repeat(input, 30), smallest: 50 };
    expect(got(subgroupPerformance(many)).groups[1]!.caution).toBeUndefined();
  });

  it("finds calibration in the large at zero when events match what the model says", () => {
    const labels = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0];
    const input = {
      labels,
      probabilities: labels.map(() => 0.2),
      groups: labels.map(() => "all"),
      threshold: 0.5,
    };
    const [all] = got(subgroupPerformance(input)).groups;
    expect(got(all!.calibrationInTheLarge).value).toBeCloseTo(0, 10);
    expect(got(all!.observedToExpected).value).toBeCloseTo(1, 10);
  });

  it("gives copied rows the certainty of the originals once they are named as clusters", () => {
    const once = {
      labels: Array.from({ length: 60 }, (_, row) => row % 2),
      probabilities: Array.from({ length: 60 }, (_, row) => ((row * 37) % 59) / 60),
      groups: Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? "a" : "b")),
      threshold: 0.4,
    };
    const clusters = Array.from({ length: 180 }, (_, row) => row % 60);
    const single = got(subgroupPerformance({ ...once, clusters: clusters.slice(0, 60) }));
    const copied = got(subgroupPerformance({ ...repeat(once, 3), clusters }));
    for (const [place, group] of copied.groups.entries()) {
      const original = single.groups[place]!;
      for (const name of ["truePositiveRate", "falsePositiveRate", "accuracy", "area"] as const) {
        expect(got(group[name]).standardError).toBeCloseTo(
          got(original[name]).standardError ?? Number.NaN,
          10,
        );
        expect(got(group[name]).low).toBeCloseTo(got(original[name]).low ?? Number.NaN, 10);
      }
    }
  });
});

describe("fairnessGaps", () => {
  it("has gaps of the differences between the groups' own rates, and ratios to the reference", () => {
    fc.assert(
      fc.property(predictions, (input) => {
        const ours = fairnessGaps(input);
        if (!isDefined(ours)) return;
        const { groups } = got(subgroupPerformance(input));
        const reference = groups.find(({ group }) => group === ours.reference)!;
        expect(Math.max(...groups.map(({ n }) => n))).toBe(reference.n);
        expect(ours.gaps).toHaveLength(groups.length - 1);
        for (const gap of ours.gaps) {
          const group = groups.find(({ group: name }) => name === gap.group)!;
          for (const rate of ["selectionRate", "truePositiveRate", "accuracy"] as const) {
            const gapOfRate = gap[rate];
            if (!("difference" in gapOfRate)) continue;
            const [one, other] = [got(group[rate]).value, got(reference[rate]).value];
            const { value, low, high } = gapOfRate.difference;
            expect(value).toBeCloseTo(one - other, 12);
            expect(low! <= value + 1e-12 && value <= high! + 1e-12).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps its widest gaps whatever the reference and the order of the rows", () => {
    fc.assert(
      fc.property(predictions, (input) => {
        const ours = fairnessGaps(input);
        if (!isDefined(ours)) return;
        const turned = {
          ...input,
          labels: input.labels.toReversed(),
          probabilities: input.probabilities.toReversed(),
          groups: input.groups.toReversed(),
          reference: ours.gaps[0]!.group,
        };
        const other = got(fairnessGaps(turned));
        expect(other.demographicParity).toEqual(ours.demographicParity);
        expect(other.equalisedOdds).toEqual(ours.equalisedOdds);
        expect(other.shares).toEqual(ours.shares);
      }),
    );
  });

  it("widens the interval of the widest gap for having picked it", () => {
    const input = {
      labels: Array.from({ length: 120 }, (_, row) => row % 2),
      probabilities: Array.from({ length: 120 }, (_, row) => ((row * 37) % 119) / 120),
      groups: Array.from({ length: 120 }, (_, row) => "abc"[row % 3]!),
      threshold: 0.5,
    };
    const ours = got(fairnessGaps(input));
    const { difference, highest, lowest } = got(ours.demographicParity);
    const share = (group: string) => {
      const { n, selectionRate } = ours.shares.find(({ group: name }) => name === group)!;
      return { part: Math.round((selectionRate as number) * n), whole: n };
    };
    const pair = newcombeDifference(share(highest), share(lowest), 0.95);
    expect(difference.value).toBeCloseTo(pair.value, 12);
    expect(difference.low).toBeLessThan(pair.low ?? Number.NaN);
    expect(difference.high).toBeGreaterThan(pair.high ?? Number.NaN);
  });

  it("uses the cluster variance when rows are copies", () => {
    const once = {
      labels: Array.from({ length: 80 }, (_, row) => row % 2),
      probabilities: Array.from({ length: 80 }, (_, row) => ((row * 37) % 79) / 80),
      groups: Array.from({ length: 80 }, (_, row) => (row % 5 < 2 ? "a" : "b")),
      threshold: 0.5,
    };
    const clusters = Array.from({ length: 240 }, (_, row) => row % 80);
    const single = got(fairnessGaps({ ...once, clusters: clusters.slice(0, 80) })).gaps[0]!;
    const copied = got(fairnessGaps({ ...repeat(once, 3), clusters })).gaps[0]!;
    expect(got(copied.selectionRate).difference.standardError).toBeCloseTo(
      got(single.selectionRate).difference.standardError ?? Number.NaN,
      10,
    );
    expect(got(copied.area).z).toBeCloseTo(got(single.area).z, 10);
  });

  it("answers with a reason when there is nothing to compare", () => {
    const input = { labels: [0, 1], probabilities: [0.1, 0.9], groups: ["a", "a"], threshold: 0.5 };
    expect(fairnessGaps(input)).toMatchObject({ code: "too-few" });
    expect(fairnessGaps({ ...input, groups: ["a", "b"], reference: "c" })).toMatchObject({
      code: "invalid-input",
    });
    expect(fairnessGaps({ ...input, threshold: 5 })).toMatchObject({ code: "invalid-input" });
    expect(fairnessGaps({ ...input, probabilities: [0.1, 1.9] })).toMatchObject({ code: "invalid-input" });
    expect(fairnessGaps({ ...input, groups: ["a"] })).toMatchObject({ code: "invalid-input" });
  });
});

describe("newcombeDifference", () => {
  it("gives the limits Newcombe (1998) prints for 56 of 70 against 48 of 80", () => {
    const { low, high } = newcombeDifference({ part: 56, whole: 70 }, { part: 48, whole: 80 }, 0.95);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});

function repeat<T extends { labels: number[]; probabilities: number[]; groups: string[] }>(
  input: T,
  times: number,
): T {
  const copy = <V>(values: readonly V[]): V[] => Array.from({ length: times }, () => values).flat();
  return {
    ...input,
    labels: copy(input.labels),
    probabilities: copy(input.probabilities),
    groups: copy(input.groups),
  };
}
