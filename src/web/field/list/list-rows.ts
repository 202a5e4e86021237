import type { KindPage } from "#src/reference/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { holdsWords } from "../holds-words.ts";
import { inlineText } from "../inline-text.ts";

type KindRow = KindPage["rows"][number];
type Facet = KindPage["facets"][number];

/** A list made ready to be filtered: every row with its words, found once. */
export interface ReadyList {
  readonly page: KindPage;
  /** The names of the columns, the record's own name first. */
  readonly columns: readonly string[];
  readonly rows: readonly ReadyRow[];
}

/** A row with the words of its cells, one text a column. */
export interface ReadyRow {
  readonly row: KindRow;
  /** The cells after the name. */
  readonly cells: KindRow["cells"];
  readonly texts: readonly string[];
  readonly words: string;
}

/** Reads the words of a list. A first column that only repeats the name of the record becomes the name. */
export function readList(page: KindPage): ReadyList {
  const named = page.rows.every((row) => isOwnName(row));
  const columns = named ? page.columns : ["Name", ...page.columns];
  return {
    page,
    columns,
    rows: page.rows.map((row) => {
      const cells = named ? row.cells.slice(1) : row.cells;
      const texts = [row.label, ...cells.map(inlineText)];
      return { row, cells, texts, words: texts.join(" ") };
    }),
  };
}

function isOwnName({ ref, cells: [first = []] }: KindRow): boolean {
  return first.length === 1 && first[0]?.kind === "link" && first[0].ref === ref;
}

/** The rows that hold every word typed and have every facet chosen, but for the facet `except`. */
export function filterRows(list: ReadyList, typed: string, chosen: AddressWords, except?: string) {
  const asked = list.page.facets.filter(({ key }) => key !== except && chosen[key] !== undefined);
  return list.rows.filter(
    ({ row, words }) =>
      asked.every(({ key }) => row.facets[key]?.includes(chosen[key] ?? "")) && holdsWords(words, typed),
  );
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Rows by the column that `sort` names, downwards with a “-” before it; as they came when it names none. A column that
 * is also a facet goes by the order of its values, so that “entry” comes before “senior”. What is not known comes last.
 */
export function sortRows(list: ReadyList, rows: readonly ReadyRow[], sort: string | undefined) {
  const { column, down } = readSort(sort);
  const place = list.columns.findIndex((name) => keyOf(name) === column);
  if (place < 0) return rows;
  const facet = list.page.facets.find(({ label }) => label === list.columns[place]);
  const sign = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    const unknown = Number(isUnknown(one, place)) - Number(isUnknown(other, place));
    return unknown !== 0 ? unknown : sign * compareCells(one, other, place, facet);
  });
}

function compareCells(one: ReadyRow, other: ReadyRow, place: number, facet: Facet | undefined): number {
  if (facet !== undefined) {
    const order = rank(one.row, facet) - rank(other.row, facet);
    if (order !== 0) return order;
  }
  return collator.compare(one.texts[place] ?? "", other.texts[place] ?? "");
}

function rank(row: KindRow, { key, values }: Facet): number {
  const first = row.facets[key]?.[0];
  const place = values.findIndex(({ id }) => id === first);
  return place < 0 ? values.length : place;
}

function isUnknown({ cells }: ReadyRow, place: number): boolean {
  return place > 0 && (cells[place - 1] ?? []).every((inline) => inline.kind === "unknown");
}

/** A column as it stands in an address: “Checked on” is `checked-on`. */
export function keyOf(column: string): string {
  return column
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The column that a list is sorted by, and whether downwards. */
export function readSort(sort: string | undefined): {
  readonly column: string | undefined;
  readonly down: boolean;
} {
  const down = sort?.startsWith("-") ?? false;
  return { column: down ? sort?.slice(1) : sort, down };
}

/** A list as text: columns parted by tabs, so that a sheet takes it apart again. */
export function listAsText(columns: readonly string[], rows: readonly ReadyRow[]): string {
  return [columns, ...rows.map(({ texts }) => texts)]
    .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
}
