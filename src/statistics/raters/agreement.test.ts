import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { brennanPrediger } from "./brennan-prediger.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { congerKappa } from "./conger-kappa.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { gwetAC1 } from "./gwet-ac1.ts";
import { gwetAC2 } from "./gwet-ac2.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { randolphKappa } from "./randolph-kappa.ts";
import { scottPi } from "./scott-pi.ts";

type Cell = string;

const scale = ["1", "2", "3", "4"];

/** Units × raters; an empty cell is a missing rating. */
function toLong(table: readonly (readonly Cell[])[]) {
  const rows = table.flatMap((row, unit) => row.map((cell, rater) => ({ unit, rater, cell })));
  return {
    units: rows.map(({ unit }) => `u${String(unit)}`),
    raters: rows.map(({ rater }) => `r${String(rater)}`),
    ratings: rows.map(({ cell }) => cell),
    categories: scale,
  };
}

const cells = fc.constantFrom("1", "2", "3", "4", "");
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((raters) =>
    fc.array(fc.array(cells, { minLength: raters, maxLength: raters }), { minLength: 2, maxLength: 12 }),
  );

const nominal = { fleissKappa, randolphKappa, brennanPrediger, congerKappa, gwetAC1 };
const every = { ...nominal, gwetAC2, krippendorffAlpha };

const valueOf = (answer: { readonly coefficient: Estimate } | NotDefined) =>
  isDefined(answer) ? answer.coefficient.value : answer.code;

/** The same number to nine digits, or the same reason why there is none. */
const near = (answer: number | string): unknown =>
  typeof answer === "number" ? expect.closeTo(answer, 9) : answer;

/** The definition of alpha, pair by pair. */
function alphaByPairs(
  table: readonly (readonly Cell[])[],
  distance: (a: number, b: number) => number,
): number {
  const units = table
    .map((row) => row.filter((cell) => cell !== "").map(Number))
    .filter((row) => row.length > 1);
  const all = units.flat();
  const within = units.map(
    (row) => row.flatMap((a) => row.map((b) => distance(a, b))).reduce((x, y) => x + y) / (row.length - 1),
  );
  const any = all.flatMap((a) => all.map((b) => distance(a, b))).reduce((x, y) => x + y);
  return 1 - within.reduce((x, y) => x + y) / all.length / (any / (all.length * (all.length - 1)));
}

describe("coefficients of agreement", () => {
  it("do not change when units, raters or rows change places or names", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const long = toLong(table);
        const turned = toLong(table.toReversed().map((row) => row.toReversed()));
        const renamed = {
          ...turned,
          units: turned.units.map((unit) => `${unit}!`),
          raters: turned.raters.map((r) => `x${r}`),
        };
        for (const coefficient of Object.values(every))
          expect(valueOf(coefficient(renamed))).toEqual(near(valueOf(coefficient(long))));
      }),
      { numRuns: 40 },
    );
  });

  it("do not change when categories change names, where no order counts", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const names: Record<string, string> = { "1": "3", "2": "1", "3": "4", "4": "2", "": "" };
        const renamed = table.map((row) => row.map((cell) => names[cell] ?? ""));
        for (const coefficient of [...Object.values(nominal), krippendorffAlpha]) {
          expect(valueOf(coefficient(toLong(renamed)))).toEqual(near(valueOf(coefficient(toLong(table)))));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are 1 when all agree and more than one category was used", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scale), { minLength: 1, maxLength: 9 }), (words) => {
        const table = ["1", "2", ...words].map((word) => [word, word, word]);
        const first = table.map((row) => row[0]!);
        for (const coefficient of Object.values(every))
          expect(valueOf(coefficient(toLong(table)))).toBeCloseTo(1, 12);
        for (const coefficient of [cohenKappa, scottPi])
          expect(valueOf(coefficient({ first, second: first }))).toBeCloseTo(1, 12);
      }),
      { numRuns: 30 },
    );
  });

  it("are never above 1, and AC1 is never below the kappa that draws from shares", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const long = toLong(table);
        for (const coefficient of Object.values(every)) {
          const value = valueOf(coefficient(long));
          expect(typeof value === "string" || value <= 1 + 1e-12).toBe(true);
        }
        const fleiss = valueOf(fleissKappa(long));
        const gwet = valueOf(gwetAC1(long));
        expect(typeof fleiss === "string" || (gwet as number) >= fleiss - 1e-12).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("keep their interval around them and at 1 or less", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const coefficient of Object.values(nominal)) {
          const answer = coefficient(toLong(table));
          const found = isDefined(answer) ? answer.coefficient : undefined;
          if (found === undefined || found.low === null || found.high === null) continue;
          const ends = [found.low, found.value, found.high, 1 + 1e-12];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are not defined when one category was used or no unit has two ratings", () => {
    const one = toLong([
      ["2", "2"],
      ["2", "2"],
      ["2", "2"],
    ]);
    const alone = toLong([
      ["1", ""],
      ["", "2"],
    ]);
    for (const coefficient of Object.values(every)) {
      expect(coefficient(one)).toMatchObject({ value: null, code: "one-class" });
      expect(coefficient(alone)).toMatchObject({ value: null, code: "too-few" });
    }
    const words = ["2", "2", "2"];
    expect(cohenKappa({ first: words, second: words, categories: scale })).toMatchObject({
      code: "one-class",
    });
    expect(scottPi({ first: words, second: words, categories: scale })).toMatchObject({ code: "one-class" });
    expect(cohenKappa({ first: ["1", ""], second: ["", "2"] })).toMatchObject({ code: "too-few" });
    expect(percentAgreement(one)).toMatchObject({ agreement: { value: 1, method: "Wilson score" } });
    expect(percentAgreement(alone)).toMatchObject({ code: "too-few" });
  });

  it("refuse a rater who rated a unit twice, a rating off the scale and columns of different lengths", () => {
    const twice = {
      units: ["a", "a", "b", "b"],
      raters: ["x", "x", "x", "y"],
      ratings: ["1", "2", "1", "2"],
    };
    expect(gwetAC1(twice)).toMatchObject({ code: "invalid-input" });
    expect(gwetAC1({ ...twice, categories: ["1"] })).toMatchObject({ code: "invalid-input" });
    expect(gwetAC1({ ...twice, ratings: ["1"] })).toMatchObject({ code: "invalid-input" });
    expect(
      gwetAC1({
        counts: [
          [1, Number.NaN],
          [1, 1],
        ],
      }),
    ).toMatchObject({ code: "invalid-input" });
    expect(fleissKappa({ ...twice, raters: ["x", "y", "x", "y"], level: 2 })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("Krippendorff's alpha", () => {
  it("is what its definition gives pair by pair", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const long = toLong(table);
        const metrics = {
          nominal: (a: number, b: number) => Number(a !== b),
          interval: (a: number, b: number) => (a - b) ** 2,
          ratio: (a: number, b: number) => ((a - b) / (a + b)) ** 2,
        } as const;
        for (const metric of ["nominal", "interval", "ratio"] as const) {
          const alpha = krippendorffAlpha({ ...long, metric, draws: 0 });
          const wanted = isDefined(alpha) ? alphaByPairs(table, metrics[metric]) : alpha.code;
          expect(valueOf(alpha)).toEqual(near(wanted));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shares its disagreement out among the units", () => {
    const table = [
      ["1", "1", "1"],
      ["1", "2", ""],
      ["3", "3", "4"],
      ["", "2", "2"],
    ];
    const alpha = krippendorffAlpha({ ...toLong(table), draws: 200 });
    expect(alpha).toMatchObject({
      pairableUnits: 4,
      pairableRatings: 10,
      perUnit: { alpha: expect.anything() },
    });
    const { perUnit } = alpha as Exclude<typeof alpha, NotDefined>;
    expect(perUnit.share.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(perUnit.alpha[0]).toBe(1);
  });

  it("has the published value of the example of 2011", () => {
    const units = ["111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"];
    const table = units.map((word) => word.split("")).map((row) => [...row, "", "", ""].slice(0, 4));
    const long = { ...toLong(table), categories: ["1", "2", "3", "4", "5"] };
    const published = { nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 } as const;
    for (const metric of ["nominal", "ordinal", "interval", "ratio"] as const) {
      expect(valueOf(krippendorffAlpha({ ...long, metric, draws: 0 }))).toBeCloseTo(published[metric], 2);
    }
  });
});

describe("Cohen's kappa", () => {
  it("is the same both ways round, and Conger's of two raters", () => {
    const columns = fc.array(fc.tuple(fc.constantFrom(...scale), fc.constantFrom(...scale)), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(columns, fc.constantFrom("none", "linear", "quadratic"), (rows, weighting) => {
        const first = rows.map(([word]) => word);
        const second = rows.map(([, word]) => word);
        const kappa = valueOf(cohenKappa({ first, second, categories: scale, weighting }));
        expect(valueOf(cohenKappa({ first: second, second: first, categories: scale, weighting }))).toEqual(
          near(kappa),
        );
        expect(valueOf(congerKappa({ ...toLong(rows), weighting }))).toEqual(near(kappa));
      }),
      { numRuns: 60 },
    );
  });

  it("counts a declared step that nobody used", () => {
    const first = ["1", "2", "4", "4", "1", "2"];
    const second = ["1", "2", "4", "2", "2", "1"];
    const declared = valueOf(cohenKappa({ first, second, categories: scale, weighting: "quadratic" }));
    const found = valueOf(cohenKappa({ first, second, weighting: "quadratic" }));
    expect(declared).not.toBeCloseTo(found as number, 3);
  });
});

it("Fleiss' kappa has the published value of Fleiss 1971", () => {
  // Patients by diagnosis: depression, personality disorder, schizophrenia, neurosis, other.
  const rows =
    "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006";
  const table = rows.split(" ").map((row) => row.split("").map(Number));
  const counts = [0, 1, 2, 3, 4].map((column) => table.map((row) => row[column]!));
  const fleiss = fleissKappa({ counts });
  expect(valueOf(fleiss)).toBeCloseTo(0.43, 3);
  expect(fleiss).toMatchObject({ chanceTest: { z: expect.closeTo(17.65, 2) } });
});
