import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeRoi } from "./compute-roi.ts";
import type { RoiModel, RoiResult } from "./compute-roi.ts";
import { evaluateFormula } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { aFinishedStudy } from "./testing.ts";

const valueOf = (text: string, values: Record<string, number> = {}): number => {
  const outcome = parseFormula(text);
  if (outcome.kind === "wrong") throw new Error(outcome.says);
  return evaluateFormula(outcome.formula, values);
};

const model = (change: Partial<RoiModel> = {}): RoiModel => {
  const { structure } = aFinishedStudy("roi-model");
  if (structure.kind !== "roi-model") throw new Error(structure.kind);
  return { ...structure, ...change };
};

const computed = (given: RoiModel): RoiResult => {
  const outcome = computeRoi(given, { draws: 400 });
  if (outcome.kind === "wrong") throw new Error(outcome.problems[0]?.says);
  return outcome;
};

const ranges = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
    ),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .map((given) =>
    given.map(([low, more, most], place) => ({
      id: `a${place}`,
      label: `Assumption ${place}`,
      unit: "",
      low,
      likely: low + more,
      high: low + more + most,
      source: "made up",
    })),
  );

describe("formulas", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) × 3", 9],
    ["8 ÷ 4 ÷ 2", 1],
    ["10 − 4 − 3", 3],
    ["-2 * -3", 6],
    ["max(1, min(5, 3), 2)", 3],
    ["0.5 · 4", 2],
    ["2 * a_1 + a_1", 12],
  ])("are read as written: %s", (text, result) => {
    expect(valueOf(text, { a_1: 4 })).toBe(result);
  });

  it.each([
    ["", 0],
    ["1 +", 3],
    ["(1 + 2", 0],
    ["1 2", 2],
    ["2 * $", 4],
    ["max 3", 4],
    ["A + 1", 0],
  ])("say where they go wrong: “%s”", (text, start) => {
    const outcome = parseFormula(text);
    expect(outcome).toMatchObject({ kind: "wrong", start });
  });

  it("never throw, whatever is typed, and point into the text", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 800 }),
      fc.string({ unit: fc.constantFrom(..."ab1.+-*/(),× min".split("")), maxLength: 700 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const outcome = parseFormula(text);
        if (outcome.kind === "parsed") return;
        expect(outcome.says.length).toBeGreaterThan(5);
        expect(outcome.start).toBeGreaterThanOrEqual(0);
        expect(outcome.end).toBeLessThanOrEqual(text.length);
      }),
    );
    expect(parseFormula("(".repeat(500)).kind).toBe("wrong");
  });

  it("know nothing of the language they are written in", () => {
    expect(valueOf("constructor", {})).toBeNaN();
    expect(parseFormula("a.b").kind).toBe("wrong");
    expect(parseFormula("a[0]").kind).toBe("wrong");
  });
});

describe("costs and benefits", () => {
  it("are what a person gets by hand", () => {
    const result = computed(model());
    // 5000 requests of 6 minutes at 32 an hour, less 8000, for three years, less 5000.
    expect(result.likely).toBeCloseTo(3 * ((5_000 * 6 * 32) / 60 - 8_000) - 5_000, 6);
    expect(result.payback).toBeCloseTo(5_000 / 8_000, 6);
    expect(result.bars[0]?.id).toBe("minutes_saved");
    expect(result.bars.find(({ id }) => id === "minutes_saved")?.breakEven).toBeCloseTo(3.625, 6);
  });

  it("rise with each benefit and fall with each cost, likely between low and high", () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 5 }), (assumptions, years) => {
        const [first, ...rest] = assumptions.map(({ id }) => id);
        const result = computed(
          model({ assumptions, years, benefit: rest.join(" * "), cost: first ?? "0", setUp: "10" }),
        );
        for (const bar of result.bars) {
          const direction = bar.id === first ? -1 : 1;
          expect(direction * (bar.atHigh - bar.atLow)).toBeGreaterThanOrEqual(0);
          expect(result.likely).toBeGreaterThanOrEqual(Math.min(bar.atLow, bar.atHigh));
          expect(result.likely).toBeLessThanOrEqual(Math.max(bar.atLow, bar.atHigh));
        }
        expect(result.low).toBeLessThanOrEqual(result.likely);
        expect(result.high).toBeGreaterThanOrEqual(result.likely);
        const drawn = result.simulation.quantiles.map(({ value }) => value);
        expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
        const slack = 1e-9 * (Math.abs(result.low) + Math.abs(result.high));
        expect(drawn[0]).toBeGreaterThanOrEqual(result.low - slack);
        expect(drawn.at(-1)).toBeLessThanOrEqual(result.high + slack);
      }),
    );
  });

  it("are zero at each break-even that is given", () => {
    fc.assert(
      fc.property(ranges, (assumptions) => {
        const [first = "", ...rest] = assumptions.map(({ id }) => id);
        const given = model({ assumptions, benefit: rest.join(" + "), cost: `2 * ${first}`, setUp: "3" });
        for (const { id, breakEven } of computed(given).bars) {
          if (breakEven === null) continue;
          const moved = assumptions.map((one) => (one.id === id ? { ...one, likely: breakEven } : one));
          expect(Math.abs(computed({ ...given, assumptions: moved }).likely)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are the same for the same seed and differ for another", () => {
    const draw = (seed: number) => {
      const outcome = computeRoi(model(), { seed, draws: 500 });
      return outcome.kind === "wrong" ? undefined : outcome.simulation.quantiles;
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it("name what cannot be computed", () => {
    expect(computeRoi(model({ benefit: "requests * magic" }))).toMatchObject({
      kind: "wrong",
      problems: [{ field: "benefit", start: 11, end: 16 }],
    });
    expect(computeRoi(model({ benefit: "1 / (requests - requests)" })).kind).toBe("wrong");
  });
});
