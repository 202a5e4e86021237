import { createRequire } from "node:module";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { drawRoc } from "#src/figures/index.ts";
import type { Block, Paper } from "#src/figures/index.ts";
import { writePaperPdf } from "./write-paper-pdf.ts";

const require = createRequire(import.meta.url);
const typeface = {
  regular: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
};

const roc = drawRoc({
  area: "0.734 (0.699 to 0.769)",
  points: [
    { falsePositiveRate: 0, sensitivity: 0 },
    { falsePositiveRate: 0.2, sensitivity: 0.7 },
    { falsePositiveRate: 1, sensitivity: 1 },
  ],
  at: { threshold: 0.16, falsePositiveRate: 0.2, sensitivity: 0.7 },
  n: 1500,
  events: 232,
});

const aPaper = (blocks: readonly Block[]): Paper => ({
  title: "Readmission model",
  subtitle: "predictions.csv, 1500 rows",
  blocks,
  foot: ["No medical advice."],
});

const everyKind: readonly Block[] = [
  { kind: "heading", level: 2, text: "In plain words" },
  { kind: "list", items: ["First point", "Second point"], ordered: true },
  { kind: "notice", weight: "serious", text: "The scores run backwards.", advice: "Turn them." },
  { kind: "heading", level: 3, text: "Where it stands" },
  {
    kind: "facts",
    rows: [
      ["Licence", "Open"],
      ["Source", "See https://example.org/data/set-1."],
    ],
  },
  { kind: "table", caption: "Metrics", columns: ["Metric", "Value"], rows: [["AUC", "0.734"]], numeric: [1] },
  { kind: "live", id: "figures", blocks: [{ kind: "figure", figure: roc }] },
  { kind: "paragraph", text: "And that is all." },
];

async function readPages(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const strings = items.flatMap((item) => ("str" in item ? [item.str] : []));
    pages.push(strings.join(" ").replaceAll(/\s+/gu, " "));
  }
  return { pdf, pages, text: pages.join(" ") };
}

describe("writePaperPdf", () => {
  it("sets every kind of block in order, figures with their letters, the foot last", async () => {
    const { text } = await readPages(await writePaperPdf(aPaper(everyKind), typeface));
    const parts = [
      "Readmission model",
      "1500 rows",
      "In plain words",
      "1. First point",
      "Read this first: The scores run backwards.",
      "Turn them.",
      "Where it stands",
      "Licence Open",
      "Metrics",
      "AUC 0.734",
      "ROC curve",
      "1 − specificity",
      "Model, AUC 0.734 (0.699 to 0.769)",
      "at 0.16",
      "And that is all.",
      "No medical advice.",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
    expect(text.indexOf("page 1 of")).toBeGreaterThan(0);
  });

  it("is A4, has tags, a language, words for each figure and links that can be followed", async () => {
    const { pdf, pages } = await readPages(await writePaperPdf(aPaper(everyKind), typeface));
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "Readmission model", Language: "en-GB" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    let tree = "";
    const links: unknown[] = [];
    for (let number = 1; number <= pages.length; number += 1) {
      const page = await pdf.getPage(number);
      tree += JSON.stringify(await page.getStructTree());
      for (const { url } of (await page.getAnnotations()) as { url?: unknown }[]) links.push(url);
    }
    for (const tag of ["H1", "H2", "H3", "Sect", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Link"])
      expect(tree).toContain(`"role":"${tag}"`);
    expect(tree).toContain("Sensitivity against one minus specificity");
    expect(links).toEqual(["https://example.org/data/set-1"]);
  });

  it("gives the same bytes for the same document", async () => {
    const [one, other] = [
      await writePaperPdf(aPaper(everyKind), typeface),
      await writePaperPdf(aPaper(everyKind), typeface),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("repeats the head of a table on each page and loses no row", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `Row number ${index}`,
      "words that wrap in a narrow column ".repeat(4),
      String(index),
    ]);
    const table: Block = { kind: "table", caption: "Long", columns: ["Name", "Says", "Count"], rows };
    const { pages, text } = await readPages(await writePaperPdf(aPaper([table]), typeface));
    expect(pages.length).toBeGreaterThan(5);
    expect(text.match(/Row number \d+/gu)).toHaveLength(300);
    for (const page of pages) expect(page).toContain("Name Says Count");
  });

  it("sets sixty pages and more with figures, each figure on one page", async () => {
    const words = "A sentence of ordinary length that a person may well have written about a model. ".repeat(
      12,
    );
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      { kind: "heading", level: 2, text: `Part ${index + 1} of many` },
      { kind: "paragraph", text: words },
      { kind: "figure", figure: { ...roc, title: `Picture ${index + 1}.` } },
      { kind: "paragraph", text: words },
      { kind: "paragraph", text: words },
    ]).flat();
    const { pages } = await readPages(await writePaperPdf(aPaper(blocks), typeface));
    expect(pages.length).toBeGreaterThanOrEqual(60);
    for (let index = 1; index <= 60; index += 1) {
      const page = pages.find((text) => text.includes(`Picture ${index}.`)) ?? "";
      expect(page).toMatch(new RegExp(`Picture ${index}\\. .*1 − specificity`, "u"));
    }
  });

  it("is not broken by odd characters, long words, empty parts or crowded tables", async () => {
    const odd = "NUL \u0000 bell \u0007 half \uD800 👩‍⚕️ שלום עולם مرحبا 中文 \u202Eturned \uFEFF e\u0301nd";
    const many = Array.from({ length: 40 }, (_, index) => `column-${index}`);
    const blocks: Block[] = [
      { kind: "paragraph", text: odd },
      { kind: "paragraph", text: "" },
      { kind: "paragraph", text: "x".repeat(20_000) },
      { kind: "list", items: [odd, ""] },
      { kind: "facts", rows: [[odd, "y".repeat(9_000)]] },
      { kind: "table", caption: odd, columns: many, rows: [many, [odd], []] },
      {
        kind: "table",
        caption: "Tall",
        columns: ["z ".repeat(2_000), "b"],
        rows: [["w ".repeat(30_000), "c"]],
      },
      { kind: "table", caption: "Bare", columns: [], rows: [] },
      { kind: "figure", figure: { ...roc, title: odd, height: 9_000, description: "long ".repeat(900) } },
      { kind: "heading", level: 2, text: odd },
    ];
    const paper = { ...aPaper(blocks), title: `${odd} ${"t".repeat(900)}` };
    const { pages, text } = await readPages(await writePaperPdf(paper, typeface));
    expect(pages.length).toBeLessThan(60);
    expect(text.match(/x/gu)?.length).toBeGreaterThanOrEqual(20_000);
    expect(text).toContain("turned énd");
  });
});
