import fc from "fast-check";
import { expect, it } from "vitest";
import { wrap } from "./wrap.ts";

const words = fc.array(fc.stringMatching(/^[a-zé“”]{1,12}$/u), { minLength: 1, maxLength: 60 });

it("keeps every word, in order, and no line longer than asked", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 120 }), fc.nat(10), (list, width, indent) => {
      const shape = { width, first: " ".repeat(indent), rest: " ".repeat(indent) };
      const wrapped = wrap(list.join(" "), shape);
      expect(wrapped.split(/\s+/u).filter((word) => word !== "")).toEqual(list);
      for (const line of wrapped.split("\n")) {
        expect(line.length).toBeLessThanOrEqual(width);
        expect(line.startsWith(shape.first)).toBe(true);
      }
    }),
  );
});

it("hangs the lines after the first, and leaves a long word whole", () => {
  expect(wrap("one two three", { width: 32, first: "1. ", rest: "   " })).toBe("1. one two three");
  const long = "x".repeat(200);
  expect(wrap(`a ${long} b`, { width: 40, first: "- ", rest: "  " })).toBe(`- a\n  ${long}\n  b`);
});
