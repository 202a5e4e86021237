import { expect, it } from "vitest";
import { nearestRow } from "./nearest-row.ts";

const rows = [0.1, 0.2, 0.4].map((threshold) => ({ threshold }));

it("is the place of the closest threshold, the first of two as close", () => {
  expect(nearestRow(rows, -3)).toBe(0);
  expect(nearestRow(rows, 0.19)).toBe(1);
  expect(nearestRow(rows, 9)).toBe(2);
  expect(nearestRow([{ threshold: 0 }, { threshold: 1 }], 0.5)).toBe(0);
  expect(nearestRow([], 0.5)).toBeUndefined();
});
