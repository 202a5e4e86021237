import type { OffsetUnit } from "../spans/offset-unit.ts";
import type { DecidedItem } from "./decided-item.ts";
import type { ExportFile } from "./export-file.ts";
import type { ExportHeader } from "./export-header.ts";

/** What writers cannot compute themselves. */
export interface ExportPorts {
  /** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** Items or parts a format could not take, with the reason, counted. */
export interface LeftOut {
  readonly because: string;
  readonly n: number;
}

/** What a writer made. */
export interface Written {
  readonly files: readonly ExportFile[];
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
}

/** One format results leave in. Add one by adding a file and listing it in `writers.ts`. */
export interface ReviewWriter {
  readonly format: string;
  /** What its spans count in; absent where it has none, "as-asked" where the header says. */
  readonly offsetUnit?: OffsetUnit | "as-asked";
  /** What someone who reads the file must know. */
  readonly notes?: readonly string[];
  readonly write: (items: readonly DecidedItem[], header: ExportHeader, ports: ExportPorts) => Written;
}

/** Rows one by one, with what each item was left out for. */
export type RowsOf = (
  item: DecidedItem,
  header: ExportHeader,
  ports: ExportPorts,
) => { readonly rows: readonly object[]; readonly leftOut?: readonly string[] };

/** A writer of one file with a JSON object on each line. */
export function jsonLinesWriter(
  format: string,
  path: string,
  rowsOf: RowsOf,
  notes?: readonly string[],
): ReviewWriter {
  return {
    format,
    ...(notes === undefined ? {} : { notes }),
    write: (items, header, ports) => {
      const made = items.map((item) => rowsOf(item, header, ports));
      const rows = made.flatMap((one) => one.rows);
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      return {
        files: [{ path, text }],
        rows: rows.length,
        leftOut: countReasons(made.flatMap((one) => one.leftOut ?? [])),
      };
    },
  };
}

/** Reasons with how often each was given, most frequent first. */
export function countReasons(reasons: readonly string[]): readonly LeftOut[] {
  const counts = new Map<string, number>();
  for (const because of reasons) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [...counts].map(([because, n]) => ({ because, n })).toSorted((a, b) => b.n - a.n);
}
