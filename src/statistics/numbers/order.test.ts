import fc from "fast-check";
import { expect, test } from "vitest";
import { midRanks, quantile, sortedCopy, sortedOrder } from "./order.ts";

const numbers = fc.array(
  fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324)),
  { minLength: 1, maxLength: 900 },
);
/** Long enough for the counting sort. */
const many = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true })), {
  minLength: 400,
  maxLength: 700,
});
/** Alike in their upper digits, so that only the lower ones tell them apart. */
const close = fc
  .array(fc.integer({ min: -5000, max: 5000 }), { minLength: 400, maxLength: 700 })
  .map((steps) => steps.map((step) => 1 + step * Number.EPSILON));

test("the order is the stable order of a comparing sort, for short and long columns", () => {
  fc.assert(
    fc.property(fc.oneof(numbers, many, close), (values) => {
      const wanted = values
        .map((value, row) => ({ value, row }))
        .toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)) || a.row - b.row);

      expect([...sortedOrder(values)]).toEqual(wanted.map(({ row }) => row));
      expect([...sortedCopy(values)].map((value) => value + 0)).toEqual(wanted.map(({ value }) => value + 0));
    }),
  );
});

test("what is no number goes last in both ways of sorting", () => {
  for (const length of [5, 2000]) {
    const values = Float64Array.from({ length }, (_, i) => (i === 1 ? Number.NaN : -i));

    expect(sortedOrder(values).at(-1)).toBe(1);
    expect(sortedOrder(values)[0]).toBe(length - 1);
  }
});

test("equal values share the mean of their ranks and ranks add up", () => {
  expect([...midRanks([3, 1, 3, 2])]).toEqual([3.5, 1, 3.5, 2]);
  fc.assert(
    fc.property(numbers, (values) => {
      const total = midRanks(values).reduce((a, b) => a + b, 0);

      expect(total).toBe((values.length * (values.length + 1)) / 2);
    }),
  );
});

test("quantiles of type 7 pass through the values and lie between the ends", () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = sortedCopy(values);
        const found = quantile(sorted, p);

        expect(found).toBeGreaterThanOrEqual(sorted[0]!);
        expect(found).toBeLessThanOrEqual(sorted.at(-1)!);
      },
    ),
  );
});
