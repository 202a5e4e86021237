import type { Typeface } from "./typeface.ts";

/** Points, 72 to the inch. */
export const MARGIN = 48;
export const INK = "#1c1b1a";
export const GREY = "#5f5b57";
export const RULE = "#d9d5d0";

/** Where a document is being set, and how far down the page it has come. */
export interface Sheet {
  readonly document: PDFKit.PDFDocument;
  readonly typeface: Typeface;
  y: number;
}

/** What a piece of a document belongs to, for who listens to it. */
export type Part = PDFKit.PDFStructureElement;

/** A new part inside another. */
export function addPart(
  { document }: Sheet,
  parent: Part,
  tag: string,
  options: { readonly alt?: string; readonly scope?: string } = {},
): Part {
  const part = document.struct(tag, options);
  parent.add(part);
  return part;
}

/** Draws what belongs to a part. */
export function drawIn({ document }: Sheet, part: Part, tag: string, draw: () => void): void {
  part.add(document.markStructureContent(tag));
  draw();
  document.endMarkedContent();
}

/** Draws what nobody needs to be told of: rules, bars, what stands there for the second time. */
export function drawAside({ document }: Sheet, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}

/** Points between the margins. */
export function widthOf({ document }: Sheet): number {
  return document.page.width - 2 * MARGIN;
}

/** Points left on the page. */
export function roomOn({ document, y }: Sheet): number {
  return document.page.height - MARGIN - y;
}

/** Points of a whole page. */
export function pageRoom({ document }: Sheet): number {
  return document.page.height - 2 * MARGIN;
}

/** Goes on to the next page unless the height fits on this one. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y === MARGIN || height <= roomOn(sheet)) return;
  sheet.document.addPage();
  sheet.y = MARGIN;
}
