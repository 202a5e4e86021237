import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveHourly, hourlyQuestionSchema, unpaidTimes } from "./effective-hourly.ts";
import type { HourlyQuestion, Reach } from "./effective-hourly.ts";

const money = fc.double({ min: 0, max: 5000, noNaN: true });
const minutes = fc.double({ min: 1, max: 3000, noNaN: true });
const unpaid = fc.dictionary(
  fc.constantFrom(...unpaidTimes),
  fc.double({ min: 0, max: 600, noNaN: true }),
) as fc.Arbitrary<HourlyQuestion["unpaidMinutes"]>;
const points = fc.record({
  paidAmount: money,
  currency: fc.constant("USD"),
  paidMinutes: minutes,
  unpaidMinutes: unpaid,
  costs: money,
});

const rate = (answer: unknown): Reach => {
  expect(answer).toHaveProperty("low");
  return answer as Reach;
};
const ask = (rest: Partial<HourlyQuestion>): HourlyQuestion => ({
  paidAmount: 240,
  currency: "USD",
  paidMinutes: 300,
  unpaidMinutes: {},
  ...rest,
});

describe("effectiveHourly", () => {
  it("is pay over paid minutes when nothing else was spent", () => {
    const { paidRate, effectiveRate, unpaidShare, losses } = effectiveHourly(ask({}));
    expect(paidRate).toEqual({ low: 48, high: 48 });
    expect(effectiveRate).toEqual({ low: 48, high: 48 });
    expect(unpaidShare).toEqual({ low: 0, high: 0 });
    expect(losses).toEqual([]);
  });

  it("counts every minute: 240 for 300 paid, 60 read and 90 waited is 32 an hour", () => {
    const answer = effectiveHourly(ask({ unpaidMinutes: { reading: 60, waiting: 90 } }));
    expect(rate(answer.effectiveRate).low).toBeCloseTo(32, 12);
    expect(rate(answer.unpaidShare).low).toBeCloseTo(1 / 3, 12);
    expect(answer.minutes).toEqual({ low: 450, high: 450 });
    expect(answer.losses.map(({ of }) => of)).toEqual(["waiting", "reading"]);
    expect(answer.losses.map(({ lowersRateBy }) => Math.round(rate(lowersRateBy).low * 1e9) / 1e9)).toEqual([
      9.6, 6.4,
    ]);
  });

  it("takes costs off before it divides, and the reserve after", () => {
    const answer = effectiveHourly(ask({ costs: 40, taxReserveShare: 0.25 }));
    expect(answer.left).toEqual({ low: 200, high: 200 });
    expect(rate(answer.effectiveRate).low).toBeCloseTo(40, 12);
    expect(rate(answer.afterReserve).low).toBeCloseTo(30, 12);
  });

  it("is not defined over no time, and says why", () => {
    const answer = effectiveHourly(ask({ paidMinutes: 0 }));
    for (const one of [answer.paidRate, answer.effectiveRate, answer.unpaidShare])
      expect(one).toMatchObject({ value: null, because: expect.stringContaining("no minutes") });
  });

  it("has a true rate where pay is for tasks and nobody counted paid minutes", () => {
    const answer = effectiveHourly(ask({ paidMinutes: 0, unpaidMinutes: { reading: 120, rejected: 120 } }));
    expect(answer.paidRate).toMatchObject({ value: null });
    expect(rate(answer.effectiveRate).low).toBeCloseTo(60, 12);
    expect(answer.losses).toHaveLength(2);
    for (const { lowersRateBy } of answer.losses) expect(lowersRateBy).toMatchObject({ value: null });
  });

  it("ends at zero when costs eat the pay, and says how much was lost", () => {
    const answer = effectiveHourly(ask({ costs: 300 }));
    expect(answer.effectiveRate).toEqual({ low: 0, high: 0 });
    expect(answer.left).toEqual({ low: -60, high: -60 });
  });

  it("asks for a lower end where the time might be none", () => {
    const { effectiveRate } = effectiveHourly(ask({ paidMinutes: { low: 0, high: 60 } }));
    expect(effectiveRate).toMatchObject({ because: expect.stringContaining("lower end") });
  });

  it("never rises with unpaid minutes, nor with costs", () => {
    fc.assert(
      fc.property(
        points,
        fc.constantFrom(...unpaidTimes),
        fc.double({ min: 0, max: 600, noNaN: true }),
        (one, of, more) => {
          const before = rate(effectiveHourly(one).effectiveRate).low;
          const unpaidMinutes = { ...one.unpaidMinutes, [of]: Number(one.unpaidMinutes[of] ?? 0) + more };
          expect(rate(effectiveHourly({ ...one, unpaidMinutes }).effectiveRate).low).toBeLessThanOrEqual(
            before + 1e-9,
          );
          const costs = Number(one.costs ?? 0) + more;
          expect(rate(effectiveHourly({ ...one, costs }).effectiveRate).low).toBeLessThanOrEqual(
            before + 1e-9,
          );
        },
      ),
    );
  });

  it("never lies above the rate on paper", () => {
    fc.assert(
      fc.property(points, (one) => {
        const { paidRate, effectiveRate } = effectiveHourly(one);
        expect(rate(effectiveRate).low).toBeLessThanOrEqual(rate(paidRate).low + 1e-9);
      }),
    );
  });

  it("loses to its parts just what parts the two rates", () => {
    fc.assert(
      fc.property(points, (one) => {
        const { paidRate, effectiveRate, losses, left } = effectiveHourly(one);
        fc.pre(left.low >= 0);
        const lost = losses.reduce((sum, { lowersRateBy }) => sum + rate(lowersRateBy).low, 0);
        const gap = rate(paidRate).low - rate(effectiveRate).low;
        expect(Math.abs(lost - gap)).toBeLessThanOrEqual(1e-9 * Math.max(1, rate(paidRate).low));
      }),
    );
  });

  it("of ranges holds the answer of every point inside them", () => {
    const spread = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(points, spread, spread, (one, wide, at) => {
        const range = (value: number) => ({ low: value * (1 - wide / 2), high: value * (1 + wide) });
        const inside = (value: number) => range(value).low + at * (range(value).high - range(value).low);
        const shape = (how: (value: number) => HourlyQuestion["paidAmount"]): HourlyQuestion => ({
          ...one,
          paidAmount: how(one.paidAmount),
          paidMinutes: how(one.paidMinutes),
          costs: how(one.costs),
          unpaidMinutes: Object.fromEntries(
            Object.entries(one.unpaidMinutes).map(([of, value]) => [of, how(Number(value))]),
          ),
        });
        const wideAnswer = effectiveHourly(shape(range));
        const point = effectiveHourly(shape(inside));
        const holds = (outer: unknown, inner: unknown): void => {
          const slack = 1e-9 * Math.max(1, rate(inner).high);
          expect(rate(outer).low).toBeLessThanOrEqual(rate(inner).low + slack);
          expect(rate(outer).high).toBeGreaterThanOrEqual(rate(inner).high - slack);
        };
        holds(wideAnswer.effectiveRate, point.effectiveRate);
        holds(wideAnswer.paidRate, point.paidRate);
        holds(wideAnswer.unpaidShare, point.unpaidShare);
        for (const { of, lowersRateBy } of point.losses)
          holds(wideAnswer.losses.find((loss) => loss.of === of)?.lowersRateBy, lowersRateBy);
      }),
    );
  });

  it("reads a question as it stands, and refuses a range that runs downwards", () => {
    expect(hourlyQuestionSchema.safeParse({ paidAmount: 1, currency: "EUR", paidMinutes: 1 }).success).toBe(
      true,
    );
    const wrong = { paidAmount: { low: 2, high: 1 }, currency: "EUR", paidMinutes: 1 };
    expect(hourlyQuestionSchema.safeParse(wrong).success).toBe(false);
    expect(hourlyQuestionSchema.safeParse({ ...wrong, paidAmount: -1 }).success).toBe(false);
  });
});
