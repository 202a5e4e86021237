import { expect, it } from "vitest";
import { readReach } from "./read-reach.ts";

it.each([
  ["60", 60],
  ["7,5", 7.5],
  ["0", 0],
  ["60-90", { low: 60, high: 90 }],
  ["60 – 90", { low: 60, high: 90 }],
  ["7,5..8", { low: 7.5, high: 8 }],
  ["30 to 30", { low: 30, high: 30 }],
])("reads %j as a number or two ends", (text, expected) => {
  expect(readReach(text)).toEqual(expected);
});

it.each(["", "-5", "x", "90-60", "60-", "1e9999"])("refuses %j", (text) => {
  expect(() => readReach(text)).toThrow(/Write/);
});
