import { layOutPlan } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { collectPdf } from "./collect-pdf.ts";
import { numberPages } from "./number-pages.ts";
import { planBlocks } from "./plan-blocks.ts";
import type { Block, Piece, SetLine } from "./plan-blocks.ts";
import { builtTypeface } from "./typeface.ts";
import type { Typeface } from "./typeface.ts";

/** Points, 72 to the inch. */
const MARGIN = 48;
const INDENT = 18;
const SIZES = { H1: 20, H2: 13, P: 10 } as const;
const GAP_AFTER = { H1: 8, H2: 3, P: 1.5 } as const;
/** The typeface asks for more room between lines than a list wants. */
const LINE_GAP = -1.5;
const PIECE_GAP = 4;
const BLOCK_GAP = 12;
const INK = "#1a1a1a";
const GREY = "#555555";

/**
 * The plan as a PDF for A4: a week stays on one page where it fits on one, with boxes to tick and page numbers, and
 * tags for who listens to it. No clock is read: the same plan gives the same bytes.
 */
export async function writePlanPdf(plan: Plan, typeface: Typeface = builtTypeface()): Promise<Uint8Array> {
  // Loaded when a plan is printed and not at every start.
  const { default: PDFDocument } = await import("pdfkit");
  const page = layOutPlan(plan);
  const made = new Date(`${plan.events.at(-1)?.on ?? plan.start}T00:00:00Z`);
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    // Fonts go by their files throughout: a second name for the first one is opened anew at every use (pdfkit 0.20.2).
    font: typeface.regular,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: page.title,
      Creator: "Clerkship",
      Producer: "Clerkship",
      CreationDate: made,
      ModDate: made,
    },
  });
  const written = collectPdf(document);
  setBlocks({ document, typeface }, planBlocks(page));
  numberPages(document, typeface.regular, page.title);
  document.end();
  return written;
}

/** Where words are set, and in what. */
interface Sheet {
  readonly document: PDFKit.PDFDocument;
  readonly typeface: Typeface;
}

function setBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  const { document } = sheet;
  const root = document.struct("Document");
  document.addStructure(root);
  let y = MARGIN;
  const turnUnless = (height: number): void => {
    if (y === MARGIN || y + height <= bottomOf(document)) return;
    document.addPage();
    y = MARGIN;
  };
  let section = root;
  let list: PDFKit.PDFStructureElement | undefined;
  for (const { heading, pieces } of blocks) {
    if (heading !== "" && y > MARGIN) y += BLOCK_GAP;
    turnUnless(sum(pieces.map((piece) => heightOf(sheet, piece))));
    if (heading !== "") {
      section = document.struct("Sect");
      root.add(section);
      list = undefined;
      document.outline.addItem(heading);
    }
    for (const piece of pieces) {
      turnUnless(heightOf(sheet, piece));
      if (piece.item && list === undefined) {
        list = document.struct("L");
        section.add(list);
      }
      y = setPiece(sheet, piece, piece.item && list !== undefined ? list : section, y);
    }
  }
}

function setPiece(
  sheet: Sheet,
  { item, ticked, lines }: Piece,
  parent: PDFKit.PDFStructureElement,
  top: number,
): number {
  const { document, typeface } = sheet;
  let body = parent;
  if (item) {
    const entry = document.struct("LI");
    parent.add(entry);
    const mark = ticked === undefined ? "•" : ticked ? "☑" : "☐";
    document.font(typeface.regular).fontSize(SIZES.P).fillColor(INK);
    document.text(mark, MARGIN, top, { lineBreak: false, structParent: entry, structType: "Lbl" });
    body = document.struct("LBody");
    entry.add(body);
  }
  let y = top;
  for (const line of lines) {
    const height = choose(sheet, line, item);
    document.fillColor(line.grey === true ? GREY : INK);
    document.text(line.text, MARGIN + indentOf(item), y, {
      width: widthOf(document, item),
      lineGap: LINE_GAP,
      structParent: body,
      structType: line.tag,
    });
    y += height;
  }
  return y + PIECE_GAP;
}

function heightOf(sheet: Sheet, { item, lines }: Piece): number {
  return sum(lines.map((line) => choose(sheet, line, item))) + PIECE_GAP;
}

/** Chooses font and size of a line, and gives the height it takes with the gap after it. */
function choose({ document, typeface }: Sheet, { text, tag, bold }: SetLine, item: boolean): number {
  document.font(bold === true ? typeface.bold : typeface.regular).fontSize(SIZES[tag]);
  return (
    document.heightOfString(text, { width: widthOf(document, item), lineGap: LINE_GAP }) + GAP_AFTER[tag]
  );
}

function bottomOf(document: PDFKit.PDFDocument): number {
  return document.page.height - MARGIN;
}

function widthOf(document: PDFKit.PDFDocument, item: boolean): number {
  return document.page.width - 2 * MARGIN - indentOf(item);
}

function indentOf(item: boolean): number {
  return item ? INDENT : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
