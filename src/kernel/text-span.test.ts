import fc from "fast-check";
import { expect, it } from "vitest";
import { overlaps, quote } from "./text-span.ts";

const spans = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

it("overlaps exactly when a character is in both", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const shared = Array.from({ length: 41 }, (_, at) => at).some(
        (at) => at >= a.start && at < a.end && at >= b.start && at < b.end,
      );
      expect(overlaps(a, b)).toBe(shared);
    }),
  );
});

it("quotes as many code units as it spans", () => {
  expect(quote("a🩺b", { start: 1, end: 3 })).toBe("🩺");
});
