import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perThousand } from "./draw-two-by-two.ts";
import { thresholdText } from "./mark-threshold.ts";
import { numberText } from "./number-text.ts";
import { linearScale } from "./scale.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

const anything = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 1e308, -1e308));

const letters = fc.array(fc.nat(0x10ffff)).map((codes) => String.fromCodePoint(...codes));

describe("linearScale", () => {
  it("has ticks inside its range, rising, few, and places them inside the picture", () => {
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        (low, high, nice, ticks) => {
          const scale = linearScale({ low, high, from: 56, to: 404, nice, ticks });
          expect(scale.low).toBeLessThan(scale.high);
          expect(scale.ticks.length).toBeLessThan(2 * ticks + 4);
          for (const [index, tick] of scale.ticks.entries()) {
            expect(tick).toBeGreaterThanOrEqual(scale.low);
            expect(tick).toBeLessThanOrEqual(scale.high);
            expect(tick).toBeGreaterThan(scale.ticks[index - 1] ?? Number.NEGATIVE_INFINITY);
            expect(scale.place(tick)).toBeGreaterThanOrEqual(56 - 1e-6);
            expect(scale.place(tick)).toBeLessThanOrEqual(404 + 1e-6);
            expect(numberText(tick, scale.digits)).not.toMatch(/NaN|Infinity|e\+/u);
          }
        },
      ),
    );
  });

  it("holds one value in the middle", () => {
    for (const value of [0, 0.83, -4, 1e16, 1e-200]) {
      expect(linearScale({ low: value, high: value, from: 0, to: 100 }).place(value)).toBeCloseTo(50, 6);
    }
  });
});

describe("perThousand", () => {
  it("always makes 1,000, each count within one of its share", () => {
    const count = fc.oneof(fc.nat(20), fc.nat(1_000_000), fc.maxSafeNat());
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        (truePositives, falsePositives, falseNegatives, trueNegatives) => {
          const counts = { truePositives, falsePositives, falseNegatives, trueNegatives };
          const n = truePositives + falsePositives + falseNegatives + trueNegatives;
          fc.pre(n > 0);
          const of = perThousand(counts);
          expect(of.truePositives + of.falsePositives + of.falseNegatives + of.trueNegatives).toBe(1000);
          for (const key of ["truePositives", "falsePositives", "falseNegatives", "trueNegatives"] as const)
            expect(Math.abs(of[key] - (counts[key] / n) * 1000)).toBeLessThan(1.000001);
        },
      ),
    );
  });
});

describe("texts of figures", () => {
  it("write thresholds without idle zeros, and keep those that count", () => {
    expect([0.16, 0.1, 0.0042, 0, 12, 100, 0.5, 0.105].map(thresholdText)).toEqual([
      "0.16",
      "0.1",
      "0.0042",
      "0",
      "12",
      "100",
      "0.5",
      "0.105",
    ]);
  });

  it("write any number without an exponent of computers, with a true minus", () => {
    expect([1e300, -1e300, -0.5, 12_345, -12_345, 1e-30].map((value) => numberText(value))).toEqual([
      "1 × 10^300",
      "−1 × 10^300",
      "−0.50",
      "12\u202F345",
      "−12\u202F345",
      "0.00",
    ]);
  });

  it("are cut to a width between whole characters", () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width + 1e-9);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
