import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { blandAltmanRepeated } from "./bland-altman-repeated.ts";
import { blandAltman } from "./bland-altman.ts";
import { concordanceCorrelation } from "./concordance-correlation.ts";
import { kendallCorrelation, pearsonCorrelation, spearmanCorrelation } from "./correlation.ts";
import { demingRegression } from "./deming-regression.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import { linearRegression } from "./linear-regression.ts";
import { noncentralTCdf, noncentralTQuantile } from "./noncentral-t.ts";
import { regressionAccuracy } from "./regression-accuracy.ts";
import { virtualScreening } from "./virtual-screening.ts";

const column = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });
/** Two columns of one length, with ties. */
const pairs = fc.integer({ min: 5, max: 40 }).chain((length) => fc.tuple(column(length), column(length)));
const varies = (values: readonly number[]): boolean => new Set(values).size > 1;

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

/** Peak expiratory flow by two meters, 17 people: Bland and Altman 1986, Lancet i:307, table 1 (first readings). */
const wright = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
const mini = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
/** Six people rated by four judges: Shrout and Fleiss 1979, table 2. */
const judges = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];

describe("published examples", () => {
  it("gives the limits of agreement of the two flow meters", () => {
    const found = there(blandAltman({ first: wright, second: mini, interval: "approximate" }));
    expect(found.bias.value).toBeCloseTo(-2.1, 1);
    expect(found.standardDeviation).toBeCloseTo(38.8, 1);
    expect(found.bias.low).toBeCloseTo(-22.0, 0);
    expect(found.bias.high).toBeCloseTo(17.8, 0);
  });

  it("gives the six correlations of the four judges", () => {
    const found = there(intraclassCorrelation({ ratings: judges }));
    const forms = [
      found.oneWay,
      found.randomRaters,
      found.fixedRaters,
      found.oneWayMean,
      found.randomRatersMean,
      found.fixedRatersMean,
    ];
    const published = [0.17, 0.29, 0.71, 0.44, 0.62, 0.91];
    expect(forms.map((form) => Number(form.correlation.value.toFixed(2)))).toEqual(published);
  });
});

describe("correlations", () => {
  it("agree with the count of all pairs, whatever the ties", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        fc.pre(varies(first) && varies(second));
        let excess = 0;
        let firstApart = 0;
        let secondApart = 0;
        for (let a = 0; a < first.length; a++) {
          for (let b = 0; b < a; b++) {
            const x = Math.sign(first[a]! - first[b]!);
            const y = Math.sign(second[a]! - second[b]!);
            excess += x * y;
            firstApart += x * x;
            secondApart += y * y;
          }
        }
        expect(kendallCorrelation({ first, second }).value).toBeCloseTo(
          excess / Math.sqrt(firstApart * secondApart),
          10,
        );
      }),
    );
  });

  it("do not change when rows are turned round, and change sign with a column", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        fc.pre(varies(first) && varies(second));
        for (const correlation of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
          const value = correlation({ first, second }).value!;
          const turned = correlation({ first: first.toReversed(), second: second.toReversed() }).value!;
          const negated = correlation({ first: first.map((x) => -x), second }).value!;
          expect(Math.abs(value)).toBeLessThanOrEqual(1);
          expect(turned).toBeCloseTo(value, 12);
          expect(negated).toBeCloseTo(-value, 12);
        }
      }),
    );
  });

  it("by ranks stay when a column is stretched in its order", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        fc.pre(varies(first) && varies(second));
        const stretched = first.map((x) => Math.exp(x / 20));
        for (const correlation of [spearmanCorrelation, kendallCorrelation]) {
          expect(correlation({ first: stretched, second }).value).toBeCloseTo(
            correlation({ first, second }).value!,
            12,
          );
        }
      }),
    );
  });

  it("concordance never passes the correlation", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        fc.pre(varies(first) && varies(second));
        const { concordance, precision, accuracy } = there(concordanceCorrelation({ first, second }));
        expect(Math.abs(concordance.value)).toBeLessThanOrEqual(Math.abs(precision) + 1e-12);
        expect(concordance.value).toBeCloseTo(precision * accuracy, 10);
      }),
    );
  });
});

describe("accuracy of predicted numbers", () => {
  it("keeps its order: mean absolute error never above the root mean square", () => {
    fc.assert(
      fc.property(pairs, ([observed, predicted]) => {
        const found = there(regressionAccuracy({ observed, predicted, tolerances: [10] }));
        expect(found.meanAbsoluteError.value).toBeLessThanOrEqual(found.rootMeanSquaredError.value + 1e-12);
        expect(found.pinballLoss.value).toBeCloseTo(found.meanAbsoluteError.value / 2, 12);
        expect(found.within[0]!.share.value).toBe(
          observed.filter((value, row) => Math.abs(value - predicted[row]!) <= 10).length / observed.length,
        );
      }),
    );
  });

  it("says why where there is no number", () => {
    const constant = there(regressionAccuracy({ observed: [3, 3, 3, 3], predicted: [1, 2, 3, 4] }));
    expect(constant.rSquared).toMatchObject({ value: null, code: "constant" });
    expect(constant.pearson).toMatchObject({ value: null, code: "constant" });
    const zero = there(regressionAccuracy({ observed: [0, 1, 2], predicted: [1, 1, 1] }));
    expect(zero.meanAbsolutePercentageError).toMatchObject({ value: null, code: "invalid-input" });
    expect(regressionAccuracy({ observed: [1, Number.NaN], predicted: [1, 2] })).toMatchObject({
      code: "missing-values",
    });
    expect(regressionAccuracy({ observed: [1, 2], predicted: [1] })).toMatchObject({ code: "invalid-input" });
    expect(regressionAccuracy({ observed: [], predicted: [] })).toMatchObject({ code: "no-rows" });
    expect(linearRegression({ outcome: [1, 2, 3, 5], predictors: [[2, 2, 2, 2]] })).toMatchObject({
      code: "constant",
    });
    expect(intraclassCorrelation({ ratings: [[1, 2, 3]] })).toMatchObject({ code: "too-few" });
    expect(demingRegression({ first: [1, 1, 1, 1], second: [1, 2, 3, 4] })).toMatchObject({
      code: "constant",
    });
  });
});

describe("agreement of two measurements", () => {
  it("turns round with them", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const one = there(blandAltman({ first, second }));
        const other = there(blandAltman({ first: second, second: first }));
        expect(one.bias.value).toBeCloseTo(-other.bias.value, 10);
        expect(one.upperLimit.high).toBeCloseTo(-other.lowerLimit.low!, 8);
      }),
      { numRuns: 10 },
    );
  });

  it("has exact limits near the approximate ones in large samples, and wider outwards in small ones", () => {
    const differences = Array.from({ length: 400 }, (_, row) => Math.sin(row * 12.9898) * 5);
    const second = differences.map(() => 0);
    const exact = there(blandAltman({ first: differences, second })).upperLimit;
    const near = there(blandAltman({ first: differences, second, interval: "approximate" })).upperLimit;
    expect(exact.high! / near.high!).toBeCloseTo(1, 2);
    const few = { first: wright, second: mini };
    expect(there(blandAltman(few)).upperLimit.high!).toBeGreaterThan(
      there(blandAltman({ ...few, interval: "approximate" })).upperLimit.high!,
    );
  });

  it("asks for more than one pair a person before it separates people", () => {
    const input = { first: wright, second: mini };
    expect(blandAltmanRepeated({ ...input, clusters: wright.map((_, row) => row) })).toMatchObject({
      code: "too-few",
    });
    const found = there(blandAltmanRepeated({ ...input, clusters: wright.map((_, row) => row % 6) }));
    expect(found.upperLimit.low!).toBeLessThan(found.upperLimit.value);
    expect(found.upperLimit.high!).toBeGreaterThan(found.upperLimit.value);
    expect(found.people).toBe(6);
  });

  it("fits the same line from either side when both errors are alike", () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const one = demingRegression({ first, second });
        const other = demingRegression({ first: second, second: first });
        fc.pre(isDefined(one) && isDefined(other));
        const slopes = "slope" in one && "slope" in other ? one.slope.value * other.slope.value : Number.NaN;
        expect(slopes).toBeCloseTo(1, 6);
      }),
    );
  });

  it("has a noncentral t that is the t without a shift", () => {
    expect(noncentralTCdf(2.228138851964939, 10, 0)).toBeCloseTo(0.975, 10);
    expect(noncentralTCdf(1, 1, 0)).toBeCloseTo(0.75, 6);
    const t = noncentralTQuantile(0.9, 20, 8)!;
    expect(noncentralTCdf(t, 20, 8)).toBeCloseTo(0.9, 9);
  });
});

describe("early recognition", () => {
  const labels = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
  const falling = labels.map((_, row) => -row);

  it("is 1 with all actives first and 0 with all last", () => {
    expect(there(virtualScreening({ labels, scores: falling, replicates: 2 })).bedroc.value).toBeCloseTo(
      1,
      12,
    );
    const rising = falling.map((score) => -score);
    expect(there(virtualScreening({ labels, scores: rising, replicates: 2 })).bedroc.value).toBeCloseTo(
      0,
      12,
    );
  });

  it("does not depend on the order of rows when ties share their places", () => {
    const rows = fc.array(
      fc.record({ label: fc.constantFrom(0, 1), score: fc.integer({ min: 0, max: 4 }) }),
      {
        minLength: 4,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const screen = (some: typeof list) =>
          virtualScreening({
            labels: some.map(({ label }) => label),
            scores: some.map(({ score }) => score),
            ties: "average",
            replicates: 5,
          });
        const one = screen(list);
        const other = screen(list.toReversed());
        fc.pre(isDefined(one) && isDefined(other));
        expect(there(one).bedroc.value).toBeCloseTo(there(other).bedroc.value, 10);
        expect(there(one).areaUnderRocAsListed).toBeCloseTo(there(one).areaUnderRoc, 12);
        expect(there(one).enrichment[2]!.factor.value).toBeCloseTo(
          there(other).enrichment[2]!.factor.value,
          10,
        );
      }),
    );
  });

  it("is not defined for a list of one class", () => {
    expect(virtualScreening({ labels: [1, 1], scores: [1, 2] })).toMatchObject({ code: "one-class" });
  });
});
