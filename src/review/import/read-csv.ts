/** One record of a table; `broken` when a quotation mark in it never closes. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly broken: boolean;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** Reads separated values (RFC 4180) record by record. Cells past `mostCells` are dropped. */
export function* readCsv(text: string, separator: string, mostCells = 500): Generator<CsvRecord> {
  const between = separator.charCodeAt(0);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    let broken = false;
    for (;;) {
      let cell = "";
      if (text.charCodeAt(at) === QUOTE) {
        at += 1;
        for (;;) {
          const close = text.indexOf('"', at);
          const piece = text.slice(at, close < 0 ? text.length : close);
          line += newlines(piece);
          cell += piece;
          at += piece.length + 1;
          if (close < 0) {
            broken = true;
            break;
          }
          if (text.charCodeAt(at) !== QUOTE) break;
          cell += '"';
          at += 1;
        }
      }
      const from = at;
      while (at < text.length && !endsCell(text.charCodeAt(at), between)) at += 1;
      cell += text.slice(from, at);
      if (cells.length < mostCells) cells.push(cell);
      if (text.charCodeAt(at) !== between) break;
      at += 1;
    }
    if (text.charCodeAt(at) === RETURN) at += 1;
    if (text.charCodeAt(at) === NEWLINE) at += 1;
    line += 1;
    yield { cells, line: begins, broken };
  }
}

function endsCell(code: number, between: number): boolean {
  return code === between || code === NEWLINE || code === RETURN;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
