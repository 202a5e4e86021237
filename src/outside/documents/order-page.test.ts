import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderPage } from "./order-page.ts";
import type { Piece } from "./page-pieces.ts";
import { aPiece } from "./testing.ts";

const LEFT = 40;
const RIGHT = 220;

/** Lines of prose that fit their column; capitals begin some, as sentences do. */
const proseLine = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.stringMatching(/^[A-Za-z]{2,9}$/), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(" ").slice(0, longest).trim());

const column = (longest: number, fewest: number): fc.Arbitrary<readonly string[]> =>
  fc.array(proseLine(longest), { minLength: fewest, maxLength: 30 });

/** A page with a sidebar left or right whose lines sit on baselines of their own, under a header. */
const twoColumns = fc
  .record({
    left: column(30, 4),
    right: column(60, 4),
    leading: fc.integer({ min: 12, max: 16 }),
    drop: fc.integer({ min: 4, max: 7 }),
  })
  .map(({ left, right, leading, drop }) => ({
    expected: ["A header that spans the whole page from one side to the other side", ...left, ...right],
    pieces: [
      aPiece("A header that spans the whole page from one side to the other side", LEFT, 40, { size: 14 }),
      ...left.map((text, at) => aPiece(text, LEFT, 80 + at * leading)),
      ...right.map((text, at) => aPiece(text, RIGHT, 80 + drop + at * leading)),
    ],
  }));

const anyPieces = fc.array(
  fc
    .tuple(
      fc.stringMatching(/^[A-Za-z0-9]{1,9}$/),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom(8, 10, 14, 22),
    )
    .map(([text, x, y, size]) => aPiece(text, x, y, { size })),
  { maxLength: 80 },
);

describe("a page", () => {
  it("keeps every word once, however it is laid out", () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const marked = pieces.map((piece, at) => ({ ...piece, text: `${piece.text}<${String(at)}>` }));
        const words =
          textOf(marked)
            .join(" ")
            .match(/\w+<\d+>/g) ?? [];
        expect(words.toSorted()).toEqual(marked.map(({ text }) => text).toSorted());
      }),
    );
  });

  it("reads the same in whatever order it was drawn", () => {
    const shuffled = anyPieces.chain((pieces) =>
      fc.record({
        pieces: fc.constant(pieces),
        mixed: fc.shuffledSubarray(pieces, { minLength: pieces.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ pieces, mixed }) => {
        expect(textOf(mixed)).toEqual(textOf(pieces));
      }),
    );
  });

  it("reads a header, then the left column, then the right one", () => {
    fc.assert(
      fc.property(twoColumns, ({ pieces, expected }) => {
        expect(textOf(pieces)).toEqual(expected);
      }),
    );
  });
});

describe("columns on one grid of baselines", () => {
  const prose = [
    "Designed the partner platform that moves",
    "shipment events between sixty carriers",
    "and keeps an audit log of each message",
    "for the teams that settle the invoices.",
    "Cut the slowest response to a quarter",
    "by moving the busy path to another",
    "language and by tuning the indexes.",
  ];
  const skills = ["Skills", "TypeScript", "Go", "SQL", "Languages", "English", "Marathi"];

  it("are told apart by the sentences that run on beside new entries", () => {
    const pieces = prose.flatMap((text, at) => [
      aPiece(skills[at] ?? "", LEFT, 80 + at * 14),
      aPiece(text, RIGHT, 80 + at * 14),
    ]);
    expect(textOf(pieces)).toEqual([...skills, ...prose]);
  });

  it("stay rows when one side holds dates", () => {
    const rows = ["Registered nurse", "Board exam", "Life support", "Stroke scale"];
    const pieces = rows.flatMap((text, at) => [
      aPiece(text, LEFT, 80 + at * 14),
      aPiece(`${String(2018 + at)} – present`, 400, 80 + at * 14),
    ]);
    expect(textOf(pieces)).toEqual(rows.map((text, at) => `${text} ${String(2018 + at)} – present`));
  });

  it("stay rows when dates stand left of entries of several lines", () => {
    const entry = (title: string, at: number): readonly Piece[] => [
      aPiece(`201${String(at)} – 201${String(at + 1)}`, LEFT, 80 + at * 60),
      aPiece(title, RIGHT, 80 + at * 60, { bold: true }),
      aPiece("A hospital in a town", RIGHT, 94 + at * 60),
      aPiece("cared for people there", RIGHT, 108 + at * 60),
    ];
    const pieces = ["Nurse", "Charge nurse", "Educator", "Manager"].flatMap(entry);
    expect(textOf(pieces).slice(0, 4)).toEqual([
      "2010 – 2011 Nurse",
      "A hospital in a town",
      "cared for people there",
      "2011 – 2012 Charge nurse",
    ]);
  });

  it("stay rows when they are labels beside values", () => {
    const pieces = [
      ["Monitoring", "Bedside monitors and telemetry"],
      ["Infusion", "Smart pumps with drug library"],
      ["Renal", "Continuous renal replacement"],
      ["Airway", "Invasive ventilators"],
    ].flatMap(([label = "", value = ""], at) => [
      aPiece(label, LEFT, 80 + at * 14),
      aPiece(value, 150, 80 + at * 14),
    ]);
    expect(textOf(pieces)[1]).toBe("Infusion Smart pumps with drug library");
  });
});

it("a list mark stays with its words, and letters drawn twice count once", () => {
  const pieces = [
    aPiece("•", 40, 80),
    aPiece("Bedside", 62, 80),
    aPiece("Bedside", 62.2, 80),
    aPiece("care", 100, 80),
  ];
  expect(textOf(pieces)).toEqual(["• Bedside care"]);
});

function textOf(pieces: readonly Piece[]): readonly string[] {
  return orderPage(pieces).map((row) => row.map(({ text }) => text).join(" "));
}
