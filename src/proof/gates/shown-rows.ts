/** Names of columns that only rows of the large care databases carry. */
const KEYED =
  /\b(?:subject_id|hadm_id|stay_id|icustay_id|patientunitstayid|note_id|study_id|eid)\b[^\n]*\d/giu;

/** Stretches of a text that look like rows of a table: two or more lines cut alike into three or more cells with numbers. */
export function findShownRows(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  let open: { start: number; end: number; lines: number; cells: number } | undefined;
  const close = (): void => {
    if (open !== undefined && open.lines >= 2) found.push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (const line of text.split("\n")) {
    const cells = cellsOf(line);
    const end = from + line.length;
    if (cells === 0) close();
    else if (open?.cells === cells) open = { ...open, end, lines: open.lines + 1 };
    else {
      close();
      open = { start: from, end, lines: 1, cells };
    }
    from = end + 1;
  }
  close();
  const keyed = [...text.matchAll(KEYED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [
    ...found,
    ...keyed.filter(({ start }) => found.every((one) => start < one.start || start >= one.end)),
  ];
}

/** Cells of a line cut by tabs, bars, semicolons or commas; 0 where it is prose. */
function cellsOf(line: string): number {
  if (/^\s*[-•*]\s/u.test(line)) return 0;
  for (const mark of ["\t", "|", ";", ","]) {
    const cells = line
      .split(mark)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "");
    if (cells.length < 3) continue;
    const numbers = cells.filter((cell) => /^[<>]?[-+]?\d[\d.:/ -]*$/u.test(cell)).length;
    const short = cells.every((cell) => cell.split(/\s+/u).length <= 4);
    if (short && numbers >= 2) return cells.length;
  }
  return 0;
}
