import { describe, expect, it } from "vitest";
import { isDefined, type NotDefined } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { dawidSkene } from "./dawid-skene.ts";
import { exponentiallyWeightedChart } from "./exponentially-weighted-chart.ts";
import { goldTaskBound } from "./gold-task-bound.ts";
import { mace } from "./mace.ts";
import { majorityVote } from "./majority-vote.ts";
import { markedSpanAgreement } from "./marked-span-agreement.ts";
import { rubricScore } from "./rubric-score.ts";
import { severeFlagLoss } from "./severe-flag-loss.ts";
import { worstAtK } from "./worst-at-k.ts";

function there<T extends object>(answer: T | NotDefined): T {
  if (!isDefined(answer)) throw new Error(answer.because);
  return answer;
}

/** Raters who know the class with a chance of their own and else guess; the last one always says A. */
function simulate(seed: number) {
  const random = seededRandom(seed);
  const names = ["A", "B", "C"];
  const known = [0.9, 0.8, 0.7, 0.6, 0.4];
  const truth: string[] = [];
  const long = { units: [] as string[], raters: [] as string[], ratings: [] as string[] };
  for (let unit = 0; unit < 800; unit += 1) {
    const right = names[random.below(3)]!;
    truth.push(right);
    for (const [rater, chance] of [...known, 0].entries()) {
      const said = random.uniform() < chance ? right : names[random.below(3)]!;
      long.units.push(`u${String(unit)}`);
      long.raters.push(`r${String(rater)}`);
      long.ratings.push(rater === known.length ? "A" : said);
    }
  }
  return { truth, long, known };
}

describe("raters of known skill", () => {
  const { truth, long, known } = simulate(11);
  const right = (labels: readonly string[]) =>
    labels.filter((label, unit) => label === truth[unit]).length / truth.length;

  it("are recovered by dawidSkene, and one who always says A scores near chance", () => {
    const fit = there(dawidSkene(long));
    for (const [rater, skill] of known.entries())
      expect(Math.abs(fit.raters[rater]!.skill - skill)).toBeLessThan(0.07);
    expect(Math.abs(fit.raters[known.length]!.skill)).toBeLessThan(0.02);
    expect(right(fit.labels)).toBeGreaterThan(0.94);
  });

  it("are recovered by mace, the same for the same seed", () => {
    const fit = there(mace(long));
    for (const [rater, skill] of known.entries())
      expect(Math.abs(fit.raters[rater]!.competence - skill)).toBeLessThan(0.07);
    expect(fit.raters[known.length]!.competence).toBeLessThan(0.1);
    expect(fit.raters[known.length]!.guesses[0]).toBeGreaterThan(0.9);
    expect(right(fit.labels)).toBeGreaterThan(0.94);
    expect(there(mace(long)).logEvidence).toBe(fit.logEvidence);
  });

  it("keep their skill under other names and in another order", () => {
    const one = there(dawidSkene(long));
    const turned = {
      units: long.units.toReversed(),
      raters: long.raters.toReversed().map((name) => `x${name}`),
      ratings: long.ratings.toReversed(),
    };
    const other = there(dawidSkene(turned));
    for (const { rater, skill } of one.raters) {
      expect(other.raters.find((found) => found.rater === `x${rater}`)?.skill).toBeCloseTo(skill, 4);
    }
  });

  it("cannot be told apart when all ratings are one category", () => {
    const same = { ...long, ratings: long.ratings.map(() => "A") };
    expect(dawidSkene(same)).toMatchObject({ value: null, code: "one-class" });
    expect(mace(same)).toMatchObject({ value: null, code: "one-class" });
  });
});

it("a majority keeps its ties and loses rare severe flags", () => {
  const votes = {
    units: ["a", "a", "a", "b", "b", "c", "c", "c"],
    raters: ["x", "y", "z", "x", "y", "x", "y", "z"],
    ratings: ["ok", "harm", "ok", "ok", "harm", "harm", "harm", "harm"],
  };
  expect(majorityVote(votes)).toMatchObject({ winners: ["ok", null, "harm"], ties: 1, unanimous: 1 });
  expect(severeFlagLoss({ ...votes, severe: ["harm"] })).toMatchObject({
    flagged: 3,
    kept: 1,
    tied: 1,
    outvotedUnits: ["a"],
  });
  expect(severeFlagLoss({ ...votes, severe: ["death"] })).toMatchObject({ code: "no-events" });
});

it("gold tasks pass, fail or ask for more by Wilson's bounds", () => {
  expect(goldTaskBound({ right: 8, given: 10, bar: 0.8 })).toMatchObject({ verdict: "more" });
  expect(goldTaskBound({ right: 98, given: 100, bar: 0.9 })).toMatchObject({ verdict: "pass" });
  expect(goldTaskBound({ right: 50, given: 100, bar: 0.9 })).toMatchObject({ verdict: "fail" });
  expect(goldTaskBound({ right: 0, given: 0, bar: 0.9 })).toMatchObject({ code: "no-rows" });
});

it("a drift chart stays quiet at its target and alarms after a fall", () => {
  const values = [...Array.from({ length: 20 }, () => 1), ...Array.from({ length: 20 }, () => 0)];
  const chart = there(exponentiallyWeightedChart({ values, target: 0.9 }));
  expect(chart.below[0]).toBeGreaterThanOrEqual(20);
  expect(exponentiallyWeightedChart({ values, target: 1 })).toMatchObject({ code: "constant" });
});

it("the worst of k is the mean minimum over all sets of k", () => {
  expect(worstAtK({ scores: [1, 2, 3, 4], k: 1 })).toMatchObject({ worst: { value: 2.5 } });
  // Pairs of 1, 2, 4: minima 1, 1, 2.
  expect(there(worstAtK({ scores: [4, 1, 2], k: 2 })).worst.value).toBeCloseTo(4 / 3, 12);
  expect(worstAtK({ scores: [4, 1, 2], k: 3 })).toMatchObject({ worst: { value: 1 } });
  expect(worstAtK({ scores: [4], k: 2 })).toMatchObject({ code: "too-few" });
});

it("a rubric counts points met over points above nought, and none is no score", () => {
  const rubric = {
    examples: ["a", "a", "a", "b", "c"],
    points: [5, 5, -4, 2, -3],
    met: [1, 0, 1, 0, 1],
    tags: ["x", "x", "y", "x", "y"],
  };
  const score = there(rubricScore(rubric));
  expect(score.each).toEqual([0.1, 0, null]);
  expect(score.score.value).toBeCloseTo(0.05, 12);
  expect(score.byTag).toMatchObject([
    { tag: "x", score: { value: 0.25 } },
    { tag: "y", score: { code: "no-events" } },
  ]);
  const long = there(
    rubricScore({ ...rubric, characters: [1000, 1000, 1000, 0, 0], penalty: 0.1, centre: 500 }),
  );
  expect(long.each[0]).toBeCloseTo(0, 12);
});

it("marked spans agree by characters, and texts nobody shares say nothing", () => {
  const spans = { texts: ["t", "t"], raters: ["x", "y"], starts: [0, 5], ends: [10, 15] };
  expect(markedSpanAgreement(spans)).toMatchObject({ f1: { value: 0.5 }, pairs: [{ f1: 0.5, texts: 1 }] });
  expect(markedSpanAgreement({ ...spans, labels: ["drug", "dose"] })).toMatchObject({ f1: { value: 0 } });
  expect(markedSpanAgreement({ ...spans, texts: ["t", "u"] })).toMatchObject({ code: "too-few" });
  expect(markedSpanAgreement({ ...spans, ends: [0, 5] })).toMatchObject({ code: "no-events" });
});
