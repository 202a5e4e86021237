import fc from "fast-check";
import { expect, it } from "vitest";
import { cutByWords } from "./cut-by-words.ts";

it("loses no letter, and lights exactly the letters that lie in a span", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(10)).map(([start, long]) => ({ start, end: start + long })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, drawn) => {
      const inText = drawn.filter(({ end }) => end <= text.length);
      const pieces = cutByWords(text, inText);
      expect(pieces.map(({ piece }) => piece).join("")).toBe(text);
      for (const { start, piece, lit } of pieces)
        for (let at = start; at < start + piece.length; at++)
          expect(inText.some((span) => span.start <= at && at < span.end)).toBe(lit);
    }),
  );
});
