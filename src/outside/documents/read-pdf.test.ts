import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { aPdf } from "./testing.ts";
import type { PdfText } from "./testing.ts";

const SENTENCE = "A nurse with eight years in intensive care";

describe("a PDF's text", () => {
  it("carries page, size, weight and list marks", async () => {
    const outcome = await readPdf(
      aPdf({
        pages: [
          [
            { text: "Ada Example", x: 50, y: 780, size: 22, bold: true },
            { text: SENTENCE, x: 50, y: 740 },
            { text: "\\225 led the alarm group", x: 50, y: 720 },
          ].map((piece) => ({ ...piece, text: piece.text.replace("\\225", "\u0095") })),
          [{ text: "On the second page", x: 50, y: 780 }],
        ],
      }),
    );
    expect(outcome).toMatchObject({ kind: "read", document: { kind: "pdf", pages: 2 } });
    const { text, lines } = documentOf(outcome);
    expect(text).toBe(`Ada Example\n${SENTENCE}\nled the alarm group\n\nOn the second page`);
    expect(lines.map(({ page, scale, bold, bullet }) => [page, scale, bold, bullet])).toEqual([
      [1, 2.2, true, false],
      [1, 1, false, false],
      [1, 1, false, true],
      [2, 1, false, false],
    ]);
    expect(lines.map(({ start, end }) => text.slice(start, end)).join("|")).toBe(
      `Ada Example|${SENTENCE}|led the alarm group|On the second page`,
    );
  });

  it("comes column by column when the file was drawn row by row", async () => {
    const left = ["Skills", "Python", "SQL", "Excel", "Writing"];
    const right = [
      "Experience",
      "Wrote the weekly report on beds",
      "Counted them in every ward",
      "Told the board",
      "Left",
    ];
    const drawn = left.flatMap((text, at): readonly PdfText[] => [
      { text, x: 50, y: 700 - at * 15 },
      { text: right[at] ?? "", x: 200, y: 695 - at * 15 },
    ]);
    expect(documentOf(await readPdf(aPdf({ pages: [drawn] }))).text).toBe([...left, ...right].join("\n"));
  });
});

describe("a PDF that cannot be read", () => {
  it.each<[string, Uint8Array, ReadOutcome]>([
    ["is encrypted under a password", encrypted(), { kind: "failed", failure: "encrypted" }],
    [
      "holds a picture and no text",
      aPdf({ pages: [[]], picture: true }),
      { kind: "failed", failure: "scanned-image" },
    ],
    [
      "holds a picture and a stamp",
      aPdf({ pages: [[{ text: "page 1", x: 9, y: 9 }]], picture: true }),
      { kind: "failed", failure: "scanned-image" },
    ],
    ["is blank", aPdf({ pages: [[]] }), { kind: "failed", failure: "no-text" }],
    [
      "has 51 pages",
      aPdf({ pages: Array.from({ length: 51 }, () => []) }),
      { kind: "failed", failure: "too-many-pages" },
    ],
    [
      "is only a header",
      new TextEncoder().encode("%PDF-1.7\nnothing more"),
      { kind: "failed", failure: "corrupt" },
    ],
    ["maps its letters to private use", privateUse(), { kind: "failed", failure: "unmappable-fonts" }],
  ])("%s", async (_, bytes, expected) => {
    expect(await readPdf(bytes)).toEqual(expected);
  });
});

/** A document whose key needs a password: the check values are those of no empty password. */
function encrypted(): Uint8Array {
  const value = "<" + "5a".repeat(32) + ">";
  return aPdf({
    pages: [[{ text: SENTENCE, x: 50, y: 700 }]],
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${value} /U ${value} /P -4 >> /ID [${value} ${value}]`,
  });
}

function privateUse(): Uint8Array {
  const names = Array.from({ length: 26 }, (_, at) => `/uniE0${(at + 16).toString(16).toUpperCase()}`).join(
    " ",
  );
  return aPdf({
    pages: [[{ text: "abcdefghijklmnopqrstuvwxyz", x: 50, y: 700 }]],
    fonts:
      "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Custom /FirstChar 97 /LastChar 122 " +
      `/Widths [${"500 ".repeat(26)}] /Encoding << /Type /Encoding /Differences [97 ${names}] >> >> >>`,
  });
}

it("a compressed page reads like a plain one", async () => {
  const drawn = new TextEncoder().encode(`BT /F1 10 Tf 50 700 Td (${SENTENCE}) Tj ET`);
  const bytes = aPdf({
    pages: [[]],
    content: { dictionary: "/Filter /FlateDecode", bytes: zlibSync(drawn) },
  });
  expect(documentOf(await readPdf(bytes)).text).toBe(SENTENCE);
});

function documentOf(outcome: ReadOutcome) {
  if (outcome.kind === "failed") throw new Error(outcome.failure);
  return outcome.document;
}
