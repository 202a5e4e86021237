import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { assembleText } from "./assemble-text.ts";
import { countUnreadable } from "./clean-text.ts";
import { MAX_PAGES, MAX_TEXT_CHARS } from "./document-limits.ts";
import { joinHyphens } from "./join-hyphens.ts";
import { addMissingInNode20 } from "./missing-in-node-20.ts";
import { orderPage } from "./order-page.ts";
import { pageLines } from "./page-lines.ts";
import type { Piece, Row } from "./page-pieces.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { bodySize } from "./split-columns.ts";

/** Share of letters without a meaning from which the fonts cannot be read. Project's own judgement. */
const UNMAPPABLE_SHARE = 0.3;

/** A scan often carries a stamp or a page number as text; fewer letters than this are not a résumé. */
const FEWEST_LETTERS = 25;

const OPEN_OPTIONS = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  // No picture is decoded: only whether there are any matters here.
  maxImageSize: 1,
} as const;

/** Reads a PDF's text in reading order. Nothing in it is run, fetched or drawn. */
export async function readPdf(bytes: Uint8Array): Promise<ReadOutcome> {
  addMissingInNode20();
  const { getDocumentProxy } = await import("unpdf");
  // pdf.js takes the bytes away, and the pictures are looked for afterwards.
  const hasPictures = /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString("latin1"));
  let pdf: PDFDocumentProxy;
  try {
    pdf = await getDocumentProxy(bytes, OPEN_OPTIONS);
  } catch (error) {
    return failed(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "corrupt");
  }
  try {
    return pdf.numPages > MAX_PAGES ? failed("too-many-pages") : await readPages(pdf, hasPictures);
  } catch {
    return failed("corrupt");
  } finally {
    await pdf.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, hasPictures: boolean): Promise<ReadOutcome> {
  const pages: (readonly Row[])[] = [];
  let raw = "";
  let unreadablePages = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const pieces = await readPieces(pdf, number);
    if (pieces === undefined) {
      unreadablePages += 1;
      pages.push([]);
      continue;
    }
    raw += pieces.map(({ text }) => text).join("");
    if (raw.length > MAX_TEXT_CHARS) return failed("too-large");
    pages.push(orderPage(pieces));
  }
  if (unreadablePages === pdf.numPages) return failed("corrupt");

  const { unreadable, visible } = countUnreadable(raw);
  if (visible > 0 && unreadable / visible > UNMAPPABLE_SHARE) return failed("unmappable-fonts");
  if ((raw.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS && hasPictures) return failed("scanned-image");

  const body = bodySize(pages.flat());
  const lines = pages.flatMap((rows, at) => pageLines(rows, at + 1, body));
  const document = assembleText("pdf", joinHyphens(lines), pdf.numPages);
  return document.text === "" ? failed("no-text") : { kind: "read", document };
}

/** What a page draws, or nothing when the page is broken: the others may still be whole. */
async function readPieces(pdf: PDFDocumentProxy, number: number): Promise<readonly Piece[] | undefined> {
  try {
    const page = await pdf.getPage(number);
    const pieces = await piecesOf(page);
    page.cleanup();
    return pieces;
  } catch {
    return undefined;
  }
}

type Matrix = readonly [number, number, number, number, number, number];

async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  const boldFonts = await findBoldFonts(page, new Set(texts.map(({ fontName }) => fontName)));
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  return texts.map((item) => {
    const [a, b, c, d, x, y] = multiply(view, matrixOf(item.transform));
    const size = Math.max(Math.hypot(c, d), 0.1);
    return {
      text: item.str,
      ...upright({ x, y, angle: Math.atan2(b, a) }),
      width: Math.max(item.width, 0),
      size,
      bold: boldFonts.has(item.fontName),
    };
  });
}

/** Turned text is laid out beneath the page in its own direction, so that it is read whole and last. */
function upright({ x, y, angle }: { x: number; y: number; angle: number }): { x: number; y: number } {
  const quarter = Math.round(angle / (Math.PI / 2));
  if (quarter === 0) return { x, y };
  const turns = ((quarter % 4) + 4) % 4;
  const turned = turns === 1 ? { x: y, y: -x } : turns === 2 ? { x: -x, y: -y } : { x: -y, y: x };
  return { x: turned.x, y: turned.y + TURNED_BELOW * turns };
}

/** Farther than any page is long: PDF allows 14,400 points. */
const TURNED_BELOW = 50_000;

/** Which fonts are bold. pdf.js tells a font's name only once the page's operators have been read. */
async function findBoldFonts(page: PDFPageProxy, names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const known = (name: string): boolean => page.commonObjs.has(name);
  if ([...names].some((name) => !known(name))) await page.getOperatorList();
  return new Set([...names].filter((name) => known(name) && isBold(page.commonObjs.get(name))));
}

function isBold(font: unknown): boolean {
  if (typeof font !== "object" || font === null || !("name" in font)) return false;
  return typeof font.name === "string" && /bold|black|heavy|semibold|demi/i.test(font.name);
}

function matrixOf(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map((value) =>
    Number.isFinite(value) ? value : 0,
  );
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
