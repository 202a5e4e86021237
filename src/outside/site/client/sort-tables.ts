const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Lets the head of each column of a list sort it, and the other way when asked again. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-list]"))
    for (const head of table.tHead?.rows[0]?.cells ?? []) addButton(table, head);
}

function addButton(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort-button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(table, head));
  head.append(button);
}

function sort(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const words = (row: HTMLTableRowElement): string => row.cells[head.cellIndex]?.textContent ?? "";
  const rows = [...body.rows].map((row) => ({ row, key: words(row) }));
  rows.sort((one, other) => order.compare(one.key, other.key) * (down ? -1 : 1));
  body.append(...rows.map(({ row }) => row));
}
