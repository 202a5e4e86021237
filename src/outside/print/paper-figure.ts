import { drawableMarks, pathOf, toneColour } from "#src/figures/index.ts";
import type { Figure, Mark } from "#src/figures/index.ts";
import { chooseType, cutLines, plainText } from "./paper-lines.ts";
import { addPart, drawIn, GREY, makeRoom, MARGIN, pageRoom, widthOf } from "./paper-sheet.ts";
import type { Part, Sheet } from "./paper-sheet.ts";
import { lineHeight, setText } from "./paper-text.ts";

/** Letters of a figure are drawn for a screen; on paper they are smaller, and two square plots share a page. */
const LARGEST_SCALE = 0.72;
const TITLE = { size: 11, bold: true };
const SAYS = { size: 9 };
const AROUND = 26;

/** The height a figure takes with its title and what it says. */
export function figureHeight(sheet: Sheet, figure: Figure): number {
  return wordsHeight(sheet, figure) + figure.height * scaleOf(sheet, figure);
}

/** Draws a figure as lines and letters, on one page, with its words. */
export function setFigure(sheet: Sheet, parent: Part, figure: Figure): void {
  makeRoom(sheet, figureHeight(sheet, figure));
  setText(sheet, parent, figure.title, { ...TITLE, tag: "P", after: 4 });
  const scale = scaleOf(sheet, figure);
  const part = addPart(sheet, parent, "Figure", { alt: plainText(`${figure.title}. ${figure.description}`) });
  drawIn(sheet, part, "Figure", () => {
    const { document } = sheet;
    document.save().translate(MARGIN, sheet.y).scale(scale);
    for (const mark of drawableMarks(figure)) drawMark(sheet, mark);
    document.restore();
  });
  sheet.y += figure.height * scale + 6;
  setText(sheet, parent, figure.description, { ...SAYS, tag: "P", colour: GREY, after: 12 });
}

function wordsHeight(sheet: Sheet, { title, description }: Figure): number {
  const lines = (text: string, type: { size: number; bold?: boolean }): number =>
    cutLines(sheet, text, type, widthOf(sheet)).length * lineHeight(type);
  return lines(title, TITLE) + lines(description, SAYS) + AROUND;
}

function scaleOf(sheet: Sheet, figure: Figure): number {
  const room = Math.max(pageRoom(sheet) / 3, pageRoom(sheet) - wordsHeight(sheet, figure));
  return Math.min(LARGEST_SCALE, widthOf(sheet) / figure.width, room / figure.height);
}

function drawMark(sheet: Sheet, mark: Mark): void {
  const { document } = sheet;
  const colour = toneColour(mark.tone);
  document.save();
  switch (mark.kind) {
    case "line": {
      const path = pathOf(mark.points);
      if (path === "") break;
      document.lineWidth(mark.width ?? 1).lineJoin("round");
      // It takes a list of lengths, which its types do not know (pdfkit 0.20.2).
      if (mark.dash !== undefined) document.dash(mark.dash as unknown as number, {});
      document.path(path).stroke(colour);
      break;
    }
    case "area": {
      const path = pathOf(mark.points);
      if (path !== "") document.path(`${path}Z`).fillOpacity(mark.opacity).fill(colour);
      break;
    }
    case "dot":
      document.circle(mark.x, mark.y, mark.radius).fill(colour);
      break;
    case "box":
      document
        .rect(mark.x, mark.y, mark.width, mark.height)
        .fillOpacity(mark.opacity ?? 1)
        .fill(colour);
      break;
    case "text":
      drawText(sheet, mark, colour);
      break;
  }
  document.restore();
}

function drawText(sheet: Sheet, mark: Extract<Mark, { kind: "text" }>, colour: string): void {
  const { document } = sheet;
  const text = plainText(mark.text);
  if (text === "") return;
  chooseType(sheet, { size: mark.size ?? 12, bold: mark.bold ?? false });
  const wide = document.widthOfString(text);
  const back = mark.anchor === "end" ? wide : mark.anchor === "middle" ? wide / 2 : 0;
  if (mark.upright === true) document.rotate(-90, { origin: [mark.x, mark.y] });
  document.fillColor(colour).text(text, mark.x - back, mark.y, { lineBreak: false, baseline: "alphabetic" });
}
