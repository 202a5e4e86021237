import type { DraftLine } from "./assemble-text.ts";
import { cleanText } from "./clean-text.ts";
import { takeListMark } from "./list-marks.ts";

/** A node of mammoth's document tree; only what we read of it. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly isBold?: boolean;
  readonly isAllCaps?: boolean;
  readonly fontSize?: number | null;
}

/** A line of a Word document; its font size is in points, or 0 when the style decides it. */
export type WordLine = Omit<DraftLine, "scale"> & { readonly size: number };

/** Styles whose names say that a line is a heading: Word keeps these names in English in every language. */
const HEADING_STYLE = /^(heading \d|title|subtitle)/i;

/** A cell with this many lines is a column of a layout, not a value of a table. */
const COLUMN_LINES = 2;

/** The lines of a Word document's body, tables read by rows or by columns as their cells suggest. */
export function wordLines(root: WordNode): readonly WordLine[] {
  return blockLines(root.children ?? []);
}

function blockLines(nodes: readonly WordNode[]): readonly WordLine[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return paragraphLines(node);
    if (node.type === "table") return (node.children ?? []).flatMap(rowLines);
    return blockLines(node.children ?? []);
  });
}

/** A row of short cells is one line; with one long cell its first line joins the row; long cells are columns. */
function rowLines(row: WordNode): readonly WordLine[] {
  const cells = (row.children ?? [])
    .map((cell) => blockLines(cell.children ?? []).filter(({ text }) => text !== ""))
    .filter((lines) => lines.length > 0);
  if (cells.filter((lines) => lines.length >= COLUMN_LINES).length > 1) return cells.flat();
  const firsts = cells.flatMap((lines) => lines.slice(0, 1));
  const [first] = firsts;
  if (first === undefined) return [];
  const joined = {
    ...first,
    text: firsts.map(({ text }) => text).join("\t"),
    bold: firsts.every(({ bold }) => bold),
  };
  return [joined, ...cells.flatMap((lines) => lines.slice(1))];
}

interface Part {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
}

function paragraphLines(paragraph: WordNode): readonly WordLine[] {
  const heading = HEADING_STYLE.test(paragraph.styleName ?? "");
  const listed = paragraph.numbering !== null && paragraph.numbering !== undefined;
  return splitAtBreaks(partsOf(paragraph, { bold: false, size: 0 })).map((parts, at) => {
    const marked = takeListMark(
      cleanText(
        parts
          .map(({ text }) => text)
          .join("")
          .replaceAll("\u{AD}", ""),
      ),
    );
    const letters = (list: readonly Part[]): number =>
      list.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    const bold = parts.filter((part) => part.bold);
    return {
      text: marked.text,
      page: 1,
      size: Math.max(0, ...parts.filter(({ text }) => text.trim() !== "").map(({ size }) => size)),
      bold: bold.length > 0 && letters(bold) * 2 >= letters(parts),
      heading,
      bullet: at === 0 && (listed || marked.bullet),
    };
  });
}

function partsOf(node: WordNode, look: Omit<Part, "text">): readonly Part[] {
  switch (node.type) {
    case "text":
      return [{ text: node.value ?? "", ...look }];
    case "tab":
      return [{ text: "\t", ...look }];
    case "break":
      return [{ text: "\n", ...look }];
    case "checkbox":
      return [{ text: node.checked === true ? "☒ " : "☐ ", ...look }];
    case "run": {
      const inner = { bold: node.isBold ?? false, size: node.fontSize ?? 0 };
      return (node.children ?? []).flatMap((child) => partsOf(child, inner));
    }
    default:
      return (node.children ?? []).flatMap((child) => partsOf(child, look));
  }
}

function splitAtBreaks(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if (part.text === "\n") lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines;
}
