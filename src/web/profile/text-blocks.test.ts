import fc from "fast-check";
import { expect, it } from "vitest";
import { blocksOf } from "./text-blocks.ts";

const aLine = fc.record({
  length: fc.integer({ min: 1, max: 100 }),
  page: fc.constantFrom(1, 2),
  scale: fc.constantFrom(1, 1.6),
  bold: fc.boolean(),
  heading: fc.boolean(),
  bullet: fc.boolean(),
});

const someText = fc.array(aLine).map((drawn) => {
  let at = 0;
  const lines = drawn.map(({ length, ...look }) => {
    const start = at;
    at += length + 1;
    return { ...look, start, end: start + length };
  });
  return { text: "x".repeat(at), lines };
});

it("keeps every line, in order", () => {
  fc.assert(
    fc.property(someText, (document) => {
      expect(blocksOf(document).flatMap((block) => block.lines)).toEqual(document.lines);
    }),
  );
});

it("joins a line to one that ran to the margin, and to no other", () => {
  const look = { page: 1, scale: 1, bold: false, heading: false, bullet: false };
  const full = { ...look, start: 0, end: 90 };
  const rest = { ...look, start: 91, end: 110 };
  const next = { ...look, start: 111, end: 190 };
  const text = `${"x".repeat(90)}\nRest of the line ..\nNext ${"x".repeat(75)}`;
  const sizes = (lines: readonly (typeof look & { start: number; end: number })[]) =>
    blocksOf({ text, lines }).map((block) => block.lines.length);
  expect(sizes([full, rest, next])).toEqual([2, 1]);
  expect(sizes([full, { ...rest, bullet: true }])).toEqual([1, 1]);
  expect(sizes([{ ...full, bold: true }, rest])).toEqual([1, 1]);
});

it("takes a line of capitals for a heading only where nothing else can mark one", () => {
  const look = { page: 1, scale: 1, bold: false, heading: false, bullet: false };
  const text =
    "worked on a ward for eight years and\nEXPÉRIENCE PROFESSIONNELLE\n(614) 555-0137\nSQL, ETL, FHIR";
  const lines = [...text.matchAll(/.+/g)].map(({ index, 0: words }) => ({
    ...look,
    start: index,
    end: index + words.length,
  }));
  const looks = (all: typeof lines) => blocksOf({ text, lines: all }).map((block) => block.look);
  expect(looks(lines)).toEqual(["text", "heading", "text", "text"]);
  expect(looks(lines.map((line, index) => ({ ...line, bold: index === 0 })))).not.toContain("heading");
});
