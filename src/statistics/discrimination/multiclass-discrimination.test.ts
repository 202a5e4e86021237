import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import { multiclassDiscrimination } from "./multiclass-discrimination.ts";

/** Three classes, each with rows, and probabilities that sum to 1. */
const rows = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    {
      minLength: 6,
      maxLength: 30,
    },
  )
  .map((drawn) => ({
    classes: drawn.map((_, row) => row % 3),
    classProbabilities: [0, 1, 2].map((each) =>
      drawn.map((line) => line[each]! / (line[0] + line[1] + line[2])),
    ),
  }));

function got<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error("not defined");
  return result as Exclude<T, { value: null }>;
}

describe("multiclassDiscrimination", () => {
  it("keeps its averages when the classes are numbered another way", () => {
    fc.assert(
      fc.property(rows, ({ classes, classProbabilities }) => {
        const ours = got(multiclassDiscrimination({ classes, classProbabilities }));
        const turned = got(
          multiclassDiscrimination({
            classes: classes.map((each) => 2 - each),
            classProbabilities: classProbabilities.toReversed(),
          }),
        );
        expect(turned.oneVersusRest.macro).toBeCloseTo(ours.oneVersusRest.macro as number, 12);
        expect(turned.oneVersusOne.macro).toBeCloseTo(ours.oneVersusOne.macro as number, 12);
        expect(turned.logLoss).toBeCloseTo(ours.logLoss, 12);
        expect(turned.brier).toBeCloseTo(ours.brier, 12);
      }),
    );
  });

  it("fills a table that holds every row, with accuracy on its diagonal and never above the top-2", () => {
    fc.assert(
      fc.property(rows, (input) => {
        const ours = got(multiclassDiscrimination(input));
        expect(ours.confusion.flat().reduce((sum, cell) => sum + cell, 0)).toBe(ours.rows);
        const right = ours.confusion.reduce((sum, line, each) => sum + line[each]!, 0);
        expect(ours.accuracy.value).toBeCloseTo(right / ours.rows, 12);
        expect(ours.topAccuracy.value).toBeGreaterThanOrEqual(ours.accuracy.value);
        expect(got(multiclassDiscrimination({ ...input, top: 1 })).topAccuracy.value).toBeCloseTo(
          ours.accuracy.value,
          12,
        );
        expect(got(multiclassDiscrimination({ ...input, top: 3 })).topAccuracy.value).toBe(1);
      }),
    );
  });

  it("is the plain area with two classes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 20 }), (scores) => {
        const labels = scores.map((_, row) => row % 2);
        const probabilities = scores.map((score) => score / 9);
        const ours = got(
          multiclassDiscrimination({
            classes: labels,
            classProbabilities: [probabilities.map((p) => 1 - p), probabilities],
          }),
        );
        const area = got(areaUnderRoc({ labels, scores })).value;
        expect(ours.oneVersusRest.macro).toBeCloseTo(area, 12);
        expect(ours.oneVersusOne.weighted).toBeCloseTo(area, 12);
      }),
    );
  });

  it("says which averages a class without rows leaves open", () => {
    const ours = got(
      multiclassDiscrimination({
        classes: [0, 1, 0],
        classProbabilities: [
          [0.8, 0.3, 0.6],
          [0.1, 0.6, 0.3],
          [0.1, 0.1, 0.1],
        ],
      }),
    );
    expect(ours.oneVersusRest.macro).toMatchObject({ code: "one-class" });
    expect(ours.oneVersusOne.macro).toMatchObject({ code: "one-class" });
    expect(ours.perClass[2]).toMatchObject({
      recall: { value: null },
      precision: { value: null },
      support: 0,
    });
    expect(ours.balancedAccuracy).toBe(1);
    expect(ours.kappa).toBe(1);
  });

  it("answers with a reason where kappa has no room, and refuses other shapes", () => {
    const one = got(
      multiclassDiscrimination({
        classes: [0, 0],
        classProbabilities: [
          [0.9, 0.8],
          [0.1, 0.2],
        ],
      }),
    );
    expect(one.kappa).toMatchObject({ value: null });
    expect(one.matthews).toMatchObject({ value: null });
    const refused = [
      {
        classes: [0, 3],
        classProbabilities: [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      },
      {
        classes: [0, 1],
        classProbabilities: [
          [0.5, 0.5],
          [0.1, 0.1],
        ],
      },
      { classes: [0, 1], classProbabilities: [[1, 1]] },
      { classes: [0, 1], classProbabilities: [[0.5], [0.5]] },
    ];
    for (const input of refused)
      expect(multiclassDiscrimination(input)).toMatchObject({ code: "invalid-input" });
    expect(multiclassDiscrimination({ classes: [], classProbabilities: [[], []] })).toMatchObject({
      code: "no-rows",
    });
    expect(
      multiclassDiscrimination({
        classes: [0, 1],
        classProbabilities: [
          [0.5, Number.NaN],
          [0.5, 0.5],
        ],
      }),
    ).toMatchObject({ code: "missing-values" });
  });
});
