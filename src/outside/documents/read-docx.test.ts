import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "./read-docx.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { aDocx, aParagraph } from "./testing.ts";

const cell = (...texts: readonly string[]): string =>
  `<w:tc>${texts.map((text) => aParagraph(text)).join("")}</w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

const styles =
  '<w:styles xmlns:w><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>';

describe("a Word file's text", () => {
  it("carries headings in any language of Word, weight, size and list items", async () => {
    const { text, lines } = documentOf(
      await readDocx(
        aDocx(
          aParagraph("Expérience", '<w:pStyle w:val="Titre1"/>') +
            aParagraph("Staff nurse", "", "<w:b/>") +
            aParagraph("Large", "", '<w:sz w:val="30"/>') +
            aParagraph("• typed mark and a long line of ordinary words"),
          { "word/styles.xml": styles },
        ),
      ),
    );
    expect(text).toBe("Expérience\nStaff nurse\nLarge\ntyped mark and a long line of ordinary words");
    expect(lines.map(({ heading, bold, scale, bullet }) => [heading, bold, scale, bullet])).toEqual([
      [true, false, 1, false],
      [false, true, 1, false],
      [false, false, 1.5, false],
      [false, false, 1, true],
    ]);
  });

  it("keeps a table's rows, and reads a layout table column by column", async () => {
    const body =
      table(cell("Nurse") + cell("2018 – 2020"), cell("Charge nurse") + cell("2020 – 2024")) +
      table(cell("2016 – 2018") + cell("Student nurse", "A hospital", "Learnt a lot")) +
      table(cell("Skills", "Triage", "Handover") + cell("Experience", "Ward work", "Teaching"));
    expect(documentOf(await readDocx(aDocx(body))).text.split("\n")).toEqual([
      "Nurse\t2018 – 2020",
      "Charge nurse\t2020 – 2024",
      "2016 – 2018\tStudent nurse",
      "A hospital",
      "Learnt a lot",
      "Skills",
      "Triage",
      "Handover",
      "Experience",
      "Ward work",
      "Teaching",
    ]);
  });

  it("begins with the header, where names often stand, and leaves page numbers out", async () => {
    const bytes = aDocx(aParagraph("Nurse"), {
      "word/header1.xml": `<w:hdr xmlns:w>${aParagraph("Ada Example")}</w:hdr>`,
      "word/footer1.xml": `<w:ftr xmlns:w>${aParagraph("Page 1 of 2")}</w:ftr>`,
    });
    expect(documentOf(await readDocx(bytes)).text).toBe("Ada Example\nNurse");
  });
});

describe("a container that is no readable Word file", () => {
  it.each<[string, Uint8Array, ReadOutcome]>([
    ["holds no text", aDocx(aParagraph("")), { kind: "failed", failure: "no-text" }],
    [
      "is another kind of zip",
      zipSync({ "a.txt": strToU8("a") }),
      { kind: "failed", failure: "unsupported-type" },
    ],
    ["is cut off", aDocx(aParagraph("Nurse")).slice(0, 400), { kind: "failed", failure: "corrupt" }],
    ["has a broken body", aDocx("<w:p><w:r>"), { kind: "failed", failure: "corrupt" }],
    [
      "grows past the limit",
      aDocx(`<!--${" ".repeat(17 * 1024 * 1024)}-->`),
      { kind: "failed", failure: "too-large" },
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await readDocx(bytes)).toEqual(expected);
  });
});

function documentOf(outcome: ReadOutcome) {
  if (outcome.kind === "failed") throw new Error(outcome.failure);
  return outcome.document;
}
