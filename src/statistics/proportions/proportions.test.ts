import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agrestiCoull } from "./agresti-coull.ts";
import { clopperPearson } from "./clopper-pearson.ts";
import { diagnosticAccuracy } from "./diagnostic-accuracy.ts";
import { exactPoissonRate } from "./exact-poisson-rate.ts";
import { jeffreysInterval } from "./jeffreys-interval.ts";
import { mcnemarFromCounts, mcnemarTest } from "./mcnemar-test.ts";
import { newcombeDifference } from "./newcombe-difference.ts";
import { newcombePairedDifference } from "./newcombe-paired-difference.ts";
import { predictiveValuesAtPrevalence } from "./predictive-values-at-prevalence.ts";
import { rateRatio } from "./rate-ratio.ts";
import { thresholdMetrics } from "./threshold-metrics.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const count = fc.nat(60);
const table = fc.record({
  truePositives: count,
  falsePositives: count,
  falseNegatives: count,
  trueNegatives: count,
});
const part = fc.tuple(count, count).map(([successes, rest]) => ({
  successes,
  total: successes + rest + 1,
}));
const intervals = { agrestiCoull, clopperPearson, jeffreysInterval, wilsonInterval };

describe.each(Object.entries(intervals))("%s", (_, interval) => {
  test("holds the share and turns with it: failures have the mirrored interval", () => {
    fc.assert(
      fc.property(part, ({ successes, total }) => {
        const there = interval({ successes, total });
        const back = interval({ successes: total - successes, total });

        expect(there.value).toBe(successes / total);
        expect(there).toMatchObject({ level: 0.95 });
        if (!("low" in there) || !("low" in back)) throw new Error("no interval");
        expect(there.low! - 1e-12).toBeLessThanOrEqual(successes / total);
        expect(there.high! + 1e-12).toBeGreaterThanOrEqual(successes / total);
        expect(there.low!).toBeCloseTo(1 - back.high!, 11);
      }),
    );
  });

  test("is not defined for nobody, a part above the whole, a broken count or coverage", () => {
    expect(interval({ successes: 0, total: 0 })).toMatchObject({ code: "no-rows" });
    expect(interval({ successes: 3, total: 2 })).toMatchObject({ code: "invalid-input" });
    expect(interval({ successes: 0.5, total: 2 })).toMatchObject({ code: "invalid-input" });
    expect(interval({ successes: Number.NaN, total: 2 })).toMatchObject({ code: "invalid-input" });
    expect(interval({ successes: 1, total: 2, level: 95 })).toMatchObject({ code: "invalid-input" });
  });
});

describe("exact limits", () => {
  test("Clopper–Pearson holds Jeffreys at every count", () => {
    fc.assert(
      fc.property(part, (share) => {
        const wide = clopperPearson(share);
        const narrow = jeffreysInterval(share);
        if (!("low" in wide) || !("low" in narrow)) throw new Error("no interval");

        expect(wide.low!).toBeLessThanOrEqual(narrow.low! + 1e-12);
        expect(wide.high!).toBeGreaterThanOrEqual(narrow.high! - 1e-12);
      }),
    );
  });

  test("no event in a Poisson count has the rule of three", () => {
    const found = exactPoissonRate({ events: 0, exposure: 1, level: 0.9 });

    expect(found).toMatchObject({ value: 0, low: 0 });
    expect("high" in found && found.high).toBeCloseTo(-Math.log(0.05), 12);
    expect(exactPoissonRate({ events: 2, exposure: 0 })).toMatchObject({ value: null });
  });
});

describe("a 2×2 table", () => {
  test("numbers that belong together agree, whatever the counts", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const found = diagnosticAccuracy(counts);
        fc.pre("n" in found);
        const { sensitivity, specificity, youden, balancedAccuracy, kappa } = found;
        for (const answer of Object.values(found)) {
          if (typeof answer === "number") continue;
          expect(answer.value).not.toBeNaN();
          if (answer.value === null || !("low" in answer)) continue;
          expect((answer.low ?? answer.value) - 1e-9).toBeLessThanOrEqual(answer.value);
          expect((answer.high ?? answer.value) + 1e-9).toBeGreaterThanOrEqual(answer.value);
        }
        fc.pre(sensitivity.value !== null && specificity.value !== null);
        expect(youden.value).toBeCloseTo(sensitivity.value! + specificity.value! - 1, 12);
        expect(balancedAccuracy.value).toBeCloseTo((youden.value! + 1) / 2, 12);
        expect(Math.abs(kappa.value ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("what has a denominator of 0 is not defined, the rest is", () => {
    const found = diagnosticAccuracy({
      truePositives: 3,
      falsePositives: 0,
      falseNegatives: 2,
      trueNegatives: 0,
    });

    expect(found).toMatchObject({
      sensitivity: { value: 0.6 },
      specificity: { value: null, code: "one-class" },
      youden: { value: null },
      matthewsCorrelation: { value: null },
      likelihoodRatioPositive: { value: null },
      positivePredictiveValue: { value: 1 },
    });
  });

  test("a perfect test has no likelihood ratio and no interval of its correlation", () => {
    const found = diagnosticAccuracy({
      truePositives: 5,
      falsePositives: 0,
      falseNegatives: 0,
      trueNegatives: 5,
    });

    expect(found).toMatchObject({
      likelihoodRatioPositive: { value: null },
      matthewsCorrelation: { value: 1, low: null },
      kappa: { value: 1, low: null },
    });
  });

  test("the error of kappa is the published one of Fleiss, Cohen and Everitt at independence", () => {
    // Balanced and independent: the variance is 1/n.
    const found = diagnosticAccuracy({
      truePositives: 25,
      falsePositives: 25,
      falseNegatives: 25,
      trueNegatives: 25,
    });

    expect(found).toMatchObject({ kappa: { value: 0 }, matthewsCorrelation: { value: 0 } });
    expect("n" in found && "standardError" in found.kappa && found.kappa.standardError).toBeCloseTo(0.1, 12);
    expect(
      "n" in found && "standardError" in found.matthewsCorrelation && found.matthewsCorrelation.standardError,
    ).toBeCloseTo(0.1, 12);
  });
});

describe("thresholds", () => {
  test("agree with counting each row, in any order of thresholds, ties at the threshold positive", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1), fc.nat(9)), { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(10), { maxLength: 6 }),
        (rows, thresholds) => {
          const labels = rows.map(([label]) => label);
          const scores = rows.map(([, score]) => score);
          const found = thresholdMetrics({ labels, scores, thresholds });
          if (!("thresholds" in found)) throw new Error(found.because);
          for (const [at, threshold] of thresholds.entries()) {
            const row = found.thresholds[at]!;
            const number = (label: number, positive: boolean) =>
              rows.filter((each) => each[0] === label && each[1] >= threshold === positive).length;

            expect(row.threshold).toBe(threshold);
            expect(row.truePositives).toBe(number(1, true));
            expect(row.falsePositives).toBe(number(0, true));
            expect(row.falseNegatives).toBe(number(1, false));
            expect(row.trueNegatives).toBe(number(0, false));
          }
        },
      ),
    );
  });

  test("missing scores and columns of unlike length have a reason", () => {
    const labels = [0, 1];
    expect(thresholdMetrics({ labels, scores: [1], thresholds: [1] })).toMatchObject({ value: null });
    expect(thresholdMetrics({ labels, scores: [1, Number.NaN], thresholds: [1] })).toMatchObject({
      code: "missing-values",
    });
    expect(thresholdMetrics({ labels: [], scores: [], thresholds: [1] })).toMatchObject({
      code: "no-rows",
    });
    expect(thresholdMetrics({ labels, scores: [1, 2], thresholds: [Number.NaN] })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("another prevalence", () => {
  test("at the prevalence of the table the predictive values are those of the table", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const found = diagnosticAccuracy(counts);
        fc.pre("n" in found && counts.truePositives > 0 && counts.falsePositives > 0);
        const { prevalence, positivePredictiveValue } = found;
        fc.pre(prevalence.value! > 0 && prevalence.value! < 1);
        const moved = predictiveValuesAtPrevalence({ ...counts, prevalence: prevalence.value! });

        if (!("prevalence" in moved)) throw new Error(moved.because);
        expect(moved.positivePredictiveValue.value).toBeCloseTo(positivePredictiveValue.value!, 10);
      }),
    );
  });

  test("a rarer outcome lowers the positive and raises the negative predictive value", () => {
    const counts = { truePositives: 40, falsePositives: 20, falseNegatives: 10, trueNegatives: 80 };
    const rare = predictiveValuesAtPrevalence({ ...counts, prevalence: 0.01 });
    const common = predictiveValuesAtPrevalence({ ...counts, prevalence: 0.5 });
    if (!("prevalence" in rare) || !("prevalence" in common)) throw new Error("not defined");

    expect(rare.positivePredictiveValue.value!).toBeLessThan(common.positivePredictiveValue.value!);
    expect(rare.negativePredictiveValue.value!).toBeGreaterThan(common.negativePredictiveValue.value!);
    // Sensitivity 0.8, specificity 0.8 at one half.
    expect(common.positivePredictiveValue.value).toBeCloseTo(0.8, 12);
    expect(predictiveValuesAtPrevalence({ ...counts, prevalence: 1 })).toMatchObject({ value: null });
  });
});

describe("differences and ratios", () => {
  test("the example of Newcombe's paper: 56 of 70 against 48 of 80", () => {
    const found = newcombeDifference({
      successesFirst: 56,
      totalFirst: 70,
      successesSecond: 48,
      totalSecond: 80,
    });
    if (!("low" in found)) throw new Error("not defined");

    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.low!).toBeCloseTo(0.0524, 4);
    expect(found.high!).toBeCloseTo(0.3339, 4);
  });

  test("the other way round has the other sign, paired or not", () => {
    fc.assert(
      fc.property(part, part, table, (a, b, cells) => {
        const first = { successesFirst: a.successes, totalFirst: a.total };
        const second = { successesSecond: b.successes, totalSecond: b.total };
        const there = newcombeDifference({ ...first, ...second });
        const back = newcombeDifference({
          successesFirst: b.successes,
          totalFirst: b.total,
          successesSecond: a.successes,
          totalSecond: a.total,
        });
        if (!("low" in there) || !("low" in back)) throw new Error("not defined");
        expect(there.low!).toBeCloseTo(-back.high!, 10);
        const pairs = {
          both: cells.truePositives + 1,
          onlyFirst: cells.falsePositives,
          onlySecond: cells.falseNegatives,
          neither: cells.trueNegatives,
        };
        const paired = newcombePairedDifference(pairs);
        const turned = newcombePairedDifference({
          ...pairs,
          onlyFirst: pairs.onlySecond,
          onlySecond: pairs.onlyFirst,
        });
        if (!("low" in paired) || !("low" in turned)) throw new Error("not defined");
        expect(paired.low!).toBeCloseTo(-turned.high!, 10);
      }),
    );
  });

  test("the exact p of a rate ratio is above 0.05 just when its interval holds 1, but for ties of tails", () => {
    const found = rateRatio({
      eventsFirst: 30,
      exposureFirst: 100,
      eventsSecond: 10,
      exposureSecond: 100,
    });
    if (!("p" in found)) throw new Error(found.because);

    expect(found.ratio.value).toBeCloseTo(3, 12);
    expect(found.p).toBeLessThan(0.05);
    expect("low" in found.exact && found.exact.low).toBeGreaterThan(1);
    expect(rateRatio({ eventsFirst: 0, exposureFirst: 1, eventsSecond: 0, exposureSecond: 1 })).toMatchObject(
      { code: "no-events" },
    );
    expect(rateRatio({ eventsFirst: 2, exposureFirst: 1, eventsSecond: 0, exposureSecond: 1 })).toMatchObject(
      { ratio: { value: null }, exact: { value: null } },
    );
  });
});

describe("McNemar", () => {
  test("Agresti's approval of the prime minister: 150 and 86 changed", () => {
    const found = mcnemarFromCounts({ onlyFirst: 150, onlySecond: 86 });
    if (!("p" in found)) throw new Error(found.because);

    expect(found.chiSquare).toBeCloseTo(17.36, 2);
    expect(found.chiSquareCorrected).toBeCloseTo(16.82, 2);
  });

  test("columns give what their counts give", () => {
    expect(mcnemarTest({ first: [1, 1, 0, 0, 1], second: [1, 0, 1, 0, 0] })).toEqual(
      mcnemarFromCounts({ onlyFirst: 2, onlySecond: 1 }),
    );
    expect(mcnemarTest({ first: [1], second: [1] })).toMatchObject({ code: "no-events" });
    expect(mcnemarTest({ first: [2], second: [1] })).toMatchObject({ code: "invalid-input" });
  });
});
