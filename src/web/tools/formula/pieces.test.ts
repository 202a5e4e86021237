import fc from "fast-check";
import { expect, it } from "vitest";
import { readPieces, writePieces } from "./pieces.ts";

const piece = fc.record(
  {
    title: fc
      .string({ minLength: 1, maxLength: 200, unit: "binary" })
      .filter((title) => /[^\s|~]/.test(title.slice(0, 100))),
    domain: fc.constantFrom("imaging", "rpm"),
    privacy: fc.boolean(),
    validation: fc.boolean(),
    humanOversight: fc.boolean(),
  },
  { requiredKeys: ["title", "privacy", "validation", "humanOversight"] },
);

it("reads back the pieces it wrote, whatever stands in a title", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const read = readPieces(writePieces(pieces));
      expect(read.length).toBe(pieces.length);
      expect(writePieces(read)).toBe(writePieces(pieces));
      expect(read.map(({ title: _title, ...rest }) => rest)).toEqual(
        pieces.map(({ title: _title, ...rest }) => rest),
      );
    }),
  );
});

it("makes of any address no more pieces than the server takes", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (word) => {
      const pieces = readPieces(word);
      expect(pieces.length).toBeLessThanOrEqual(30);
      for (const { title } of pieces) expect(title.length).toBeLessThanOrEqual(120);
    }),
  );
});
