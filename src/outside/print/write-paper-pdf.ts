import type { Block, Paper } from "#src/figures/index.ts";
import { collectPdf } from "./collect-pdf.ts";
import { numberPages } from "./number-pages.ts";
import { figureHeight, setFigure } from "./paper-figure.ts";
import { chooseType, cutLines, plainText } from "./paper-lines.ts";
import { addPart, drawAside, drawIn, GREY, INK, makeRoom, MARGIN, RULE, widthOf } from "./paper-sheet.ts";
import type { Part, Sheet } from "./paper-sheet.ts";
import { setTable } from "./paper-table.ts";
import { lineHeight, setText } from "./paper-text.ts";
import { builtTypeface } from "./typeface.ts";
import type { Typeface } from "./typeface.ts";

const BODY = { size: 10 };
/** A PDF must name a day; the first one a computer counts is no claim about this document. */
const NO_DATE = new Date(0);
const INDENT = 16;
const FOOT_WIDTH = 90;
const BARS = { serious: "#a3301f", minor: "#8a5a00", good: "#0b5c6b" } as const;
const NAMES = { serious: "Read this first: ", minor: "Note: ", good: "" } as const;

/**
 * A document as a PDF for A4, with tags for who listens to it. No clock is read: the same document gives the same bytes.
 */
export async function writePaperPdf(paper: Paper, typeface: Typeface = builtTypeface()): Promise<Uint8Array> {
  // Loaded when something is printed and not at every start.
  const { default: PDFDocument } = await import("pdfkit");
  const title = plainText(paper.title);
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    font: typeface.regular,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: fileTitle(title),
      Creator: "Clerkship",
      Producer: "Clerkship",
      CreationDate: NO_DATE,
      ModDate: NO_DATE,
    },
  });
  const written = collectPdf(document);
  const sheet: Sheet = { document, typeface, y: MARGIN };
  const root = document.struct("Document");
  document.addStructure(root);
  setText(sheet, root, paper.title, { tag: "H1", size: 20, bold: true, after: 4 });
  if (paper.subtitle !== undefined)
    setText(sheet, root, paper.subtitle, { ...BODY, tag: "P", colour: GREY, after: 12 });
  setBlocks(sheet, root, flatten(paper.blocks));
  setFoot(sheet, root, paper.foot);
  chooseType(sheet, { size: 8 });
  numberPages(document, typeface.regular, cutToFoot(sheet, title));
  document.end();
  return written;
}

type PlainBlock = Exclude<Block, { kind: "live" }>;

/** On paper nothing moves: what a page may draw anew stands as it is. */
const flatten = (blocks: readonly Block[]): PlainBlock[] =>
  blocks.flatMap((block) => (block.kind === "live" ? flatten(block.blocks) : [block]));

function setBlocks(sheet: Sheet, root: Part, blocks: readonly PlainBlock[]): void {
  let section = root;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") {
      const next = blocks[index + 1];
      // A heading stays with what it heads.
      makeRoom(sheet, 40 + (next?.kind === "figure" ? figureHeight(sheet, next.figure) : 40));
      if (block.level === 2) {
        section = addPart(sheet, root, "Sect");
        sheet.document.outline.addItem(plainText(block.text));
      }
    }
    setBlock(sheet, section, block);
  }
}

function setBlock(sheet: Sheet, section: Part, block: PlainBlock): void {
  switch (block.kind) {
    case "heading":
      if (sheet.y > MARGIN) sheet.y += block.level === 2 ? 10 : 4;
      setText(sheet, section, block.text, {
        tag: block.level === 2 ? "H2" : "H3",
        size: block.level === 2 ? 14 : 11.5,
        bold: true,
      });
      return;
    case "paragraph":
      setText(sheet, section, block.text, { ...BODY, tag: "P" });
      return;
    case "list":
      setList(sheet, section, block.items, block.ordered === true);
      return;
    case "facts":
      setTable(sheet, section, { rows: block.rows });
      return;
    case "table":
      makeRoom(sheet, 70);
      setText(sheet, section, block.caption, { ...BODY, tag: "P", bold: true, after: 2 });
      setTable(sheet, section, block);
      return;
    case "figure":
      setFigure(sheet, section, block.figure);
      return;
    case "notice": {
      const bar = BARS[block.weight];
      const text = `${NAMES[block.weight]}${block.text}`;
      const advised = block.advice !== undefined;
      setText(sheet, section, text, { ...BODY, tag: "P", indent: 10, bar, after: advised ? 0 : 8 });
      if (advised) {
        setText(sheet, section, block.advice, { ...BODY, tag: "P", indent: 10, bar, colour: GREY, after: 8 });
      }
    }
  }
}

function setList(sheet: Sheet, section: Part, items: readonly string[], ordered: boolean): void {
  const list = addPart(sheet, section, "L");
  for (const [index, item] of items.entries()) {
    const entry = addPart(sheet, list, "LI");
    makeRoom(sheet, 2 * lineHeight(BODY));
    drawIn(sheet, addPart(sheet, entry, "Lbl"), "Lbl", () => {
      chooseType(sheet, BODY);
      sheet.document.fillColor(INK).text(ordered ? `${index + 1}.` : "•", MARGIN, sheet.y + BODY.size, {
        lineBreak: false,
        baseline: "alphabetic",
      });
    });
    const indent = ordered && items.length > 99 ? INDENT + 8 : INDENT;
    setText(sheet, addPart(sheet, entry, "LBody"), item, { ...BODY, tag: "P", indent, after: 2.5 });
  }
  sheet.y += 4;
}

function setFoot(sheet: Sheet, root: Part, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.y += 14;
  makeRoom(sheet, 30);
  drawAside(sheet, () => {
    sheet.document
      .moveTo(MARGIN, sheet.y)
      .lineTo(MARGIN + widthOf(sheet), sheet.y)
      .lineWidth(0.5)
      .stroke(RULE);
  });
  sheet.y += 6;
  for (const line of lines) setText(sheet, root, line, { size: 8.5, tag: "P", colour: GREY, after: 2 });
}

/** The library writes the title into XML as it is. */
function fileTitle(title: string): string {
  return title.replaceAll("&", "and").replaceAll("<", "‹").replaceAll(">", "›");
}

/** A long title is cut so that the number of the page has room beside it. */
function cutToFoot(sheet: Sheet, title: string): string {
  const room = widthOf(sheet) - FOOT_WIDTH;
  const [line = [], more] = cutLines(sheet, title, { size: 8 }, room);
  return `${line.map(({ text }) => text).join("")}${more === undefined ? "" : "…"}`;
}
