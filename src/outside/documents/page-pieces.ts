/** A run of letters as a page draws it: baseline start at (`x`, `y`), `y` growing downwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Pieces of one row that stand close enough to be read as one phrase. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly letters: number;
  readonly boldLetters: number;
}

/** Segments that share a baseline, left to right. */
export type Row = readonly Segment[];

// All in font sizes (ems); judged on résumés printed by Chromium, LibreOffice and drawn by hand.
const SAME_ROW = 0.4;
const WORD_GAP = 0.18;
const CELL_GAP = 1;
const LIST_MARK_GAP = 3;
const OVERPRINT = 0.15;

/** Rows from top to bottom; any order of the pieces gives the same rows. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== "").toSorted(fromTopLeft);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (
      row === undefined ||
      anchor === undefined ||
      piece.y - anchor.y > SAME_ROW * Math.max(piece.size, anchor.size)
    ) {
      rows.push([piece]);
    } else {
      row.push(piece);
    }
  }
  return rows.map(segmentsOf);
}

function fromTopLeft(a: Piece, b: Piece): number {
  return a.y - b.y || a.x - b.x || a.size - b.size || a.width - b.width || compareText(a.text, b.text);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function segmentsOf(row: readonly Piece[]): Row {
  const sorted = row.toSorted((a, b) => a.x - b.x || fromTopLeft(a, b));
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined) {
      groups.push([piece]);
      continue;
    }
    // Some programs print bold by drawing the same letters twice, a hair apart.
    if (group.some((other) => isOverprint(other, piece))) continue;
    const gap = (piece.x - rightOf(last)) / Math.max(last.size, piece.size);
    const reach = group.length === 1 && isMark(last) ? LIST_MARK_GAP : CELL_GAP;
    if (gap > reach) groups.push([piece]);
    else group.push(piece);
  }
  return groups.map(segmentOf);
}

function isMark({ text }: Piece): boolean {
  return /^\s*([^\p{L}\p{N}\s]|o|\d{1,2}[.)])\s*$/u.test(text);
}

function isOverprint(a: Piece, b: Piece): boolean {
  const near = OVERPRINT * a.size;
  return a.text === b.text && Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near;
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const first = pieces[0];
  if (first === undefined) throw new RangeError("a segment has at least one piece");
  let text = "";
  let letters = 0;
  let boldLetters = 0;
  let largest = first;
  let end = first.x;
  for (const piece of pieces) {
    const gap = (piece.x - end) / Math.max(largest.size, piece.size);
    const mark = text !== "" && isMark({ ...first, text });
    text += text === "" || (gap <= WORD_GAP && !mark) ? piece.text : ` ${piece.text}`;
    const count = piece.text.match(/\p{L}/gu)?.length ?? 0;
    letters += count;
    if (piece.bold) boldLetters += count;
    if (piece.text.length > largest.text.length) largest = piece;
    end = Math.max(end, rightOf(piece));
  }
  return { text, left: first.x, right: end, y: largest.y, size: largest.size, letters, boldLetters };
}

/** The right edge without the blank that a piece may end in: a blank drawn across the gutter would hide it. */
function rightOf({ text, x, width }: Piece): number {
  return x + (width * text.trimEnd().length) / Math.max(text.length, 1);
}
