type Cell = string | number | undefined;

/** A table as comma-separated text: an empty cell for undefined, quotes only where they are needed. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${[columns, ...rows].map((row) => row.map(quoted).join(",")).join("\n")}\n`;
}

function quoted(cell: Cell): string {
  const text = cell === undefined ? "" : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads comma-separated text with a header; quotes may hold commas, quotes and new lines. Empty lines are skipped. */
export function readCsv(text: string): CsvTable {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let inQuotes = false;
  const endLine = (): void => {
    line.push(cell);
    if (line.length > 1 || line[0] !== "") lines.push(line);
    line = [];
    cell = "";
  };
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else inQuotes = false;
    } else if (sign === '"' && cell === "") inQuotes = true;
    else if (sign === ",") {
      line.push(cell);
      cell = "";
    } else if (sign === "\n") endLine();
    else if (sign !== "\r") cell += sign;
  }
  endLine();
  const [columns = [], ...rows] = lines;
  return { columns: columns.map((name) => name.trim()), rows };
}
