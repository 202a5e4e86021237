import { chooseType, cutLines } from "./paper-lines.ts";
import type { Run, Type } from "./paper-lines.ts";
import { addPart, drawAside, drawIn, INK, makeRoom, MARGIN, widthOf } from "./paper-sheet.ts";
import type { Part, Sheet } from "./paper-sheet.ts";

const LINK = "#0b5c6b";
const LEADING = 1.34;
const BAR = 2.5;

interface TextStyle extends Type {
  readonly tag: "H1" | "H2" | "H3" | "P";
  readonly colour?: string;
  readonly indent?: number;
  /** A bar at the left edge of every line. */
  readonly bar?: string;
  readonly after?: number;
}

/** Height of one line of type. */
export function lineHeight({ size }: Type): number {
  return size * LEADING;
}

/** Sets text from where the page has come to, over as many pages as it takes. */
export function setText(sheet: Sheet, parent: Part, text: string, style: TextStyle): void {
  const { tag, colour = INK, indent = 0, bar, after = 6 } = style;
  const lines = cutLines(sheet, text, style, widthOf(sheet) - indent);
  const part = addPart(sheet, parent, tag);
  const high = lineHeight(style);
  for (const [index, line] of lines.entries()) {
    // Two lines at least stay together at the foot of a page.
    makeRoom(sheet, index === 0 && lines.length > 1 ? 2 * high : high);
    if (bar !== undefined) {
      drawAside(sheet, () => {
        sheet.document.rect(MARGIN, sheet.y, BAR, high).fill(bar);
      });
    }
    setLine(sheet, part, tag, line, { ...style, colour, x: MARGIN + indent, y: sheet.y });
    sheet.y += high;
  }
  sheet.y += after;
}

interface LinePlace extends Type {
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/** Sets one line whose top left corner is given; links are underlined and can be followed. */
export function setLine(
  sheet: Sheet,
  part: Part,
  tag: string,
  runs: readonly Run[],
  { colour, x: left, y, ...type }: LinePlace,
): void {
  const { document } = sheet;
  let x = left;
  for (const { text, link } of runs) {
    chooseType(sheet, type);
    const wide = document.widthOfString(text);
    const draw = (): void => {
      document.fillColor(link === undefined ? colour : LINK);
      document.text(text, x, y + type.size, {
        lineBreak: false,
        baseline: "alphabetic",
        underline: link !== undefined,
      });
    };
    if (link === undefined) {
      drawIn(sheet, part, tag, draw);
    } else {
      const linked = addPart(sheet, part, "Link");
      drawIn(sheet, linked, "Link", draw);
      document.link(x, y, wide, lineHeight(type), link, { structParent: linked, Contents: link } as object);
    }
    x += wide;
  }
}
