import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundAxis } from "./round-axis.ts";

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
);

describe("roundAxis", () => {
  it("holds both amounts between round ends, with few and even ticks", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (one, other, room) => {
        const [lowest, highest] = one < other ? [one, other] : [other, one];
        const { from, to, ticks } = roundAxis(lowest, highest, room);
        expect(from).toBeLessThanOrEqual(lowest);
        expect(to).toBeGreaterThanOrEqual(highest);
        expect(ticks[0]).toBe(from);
        expect(ticks.at(-1)).toBe(to);
        expect(ticks.length).toBeLessThanOrEqual(8);
        const step = (to - from) / (ticks.length - 1);
        expect([1, 2, 5]).toContain(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6)));
      }),
    );
  });

  it("keeps a step free above an open end", () => {
    expect(roundAxis(100_000, 200_000, true)).toEqual({
      from: 100_000,
      to: 220_000,
      ticks: [100_000, 120_000, 140_000, 160_000, 180_000, 200_000, 220_000],
    });
  });

  it("draws a single amount, and nothing at all", () => {
    expect(roundAxis(95_000, 95_000, false)).toMatchObject({ from: 80_000, to: 100_000 });
    expect(roundAxis(0, 0, false)).toEqual({ from: 0, to: 1, ticks: [0, 1] });
  });
});
