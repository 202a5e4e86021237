/** Rows as aligned columns for a terminal; the last column keeps its full width. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A heading with the list under it, or a plain word when the list is empty. */
export function section(title: string, lines: readonly string[], empty = "none"): string {
  return `${title}\n${lines.length === 0 ? `  ${empty}` : lines.map((line) => `  ${line}`).join("\n")}\n`;
}
