import { useState } from "react";
import type { ReactNode } from "react";
import { DataRow, DataTable } from "./data-table.tsx";
import type { Column } from "./data-table.tsx";
import { ChoiceField } from "./fields.tsx";
import { useWide } from "./use-wide.ts";
import "./sort-table.css";

/** A column by its name; `by` gives what its rows are sorted by, nothing where there is nothing to compare. */
export interface SortColumn<Row> {
  readonly label: string;
  readonly show: (row: Row) => ReactNode;
  readonly by?: (row: Row) => number | string | undefined;
}

interface SortTableProps<Row> {
  readonly caption: string;
  readonly captionUnseen?: boolean;
  readonly columns: readonly SortColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows drawn, of a list that may be long; all of them by default. */
  readonly most?: number;
}

interface Sort {
  readonly label: string;
  readonly down: boolean;
}

/** A table that is sorted by pressing the name of a column, and again the other way; by a list where it is narrow. */
export function SortTable<Row>({ caption, captionUnseen, columns, rows, keyOf, most }: SortTableProps<Row>) {
  const [sort, setSort] = useState<Sort>();
  const wide = useWide();
  const by = columns.find(({ label }) => label === sort?.label)?.by;
  const sorted =
    by === undefined ? rows : rows.toSorted((a, b) => compare(by(a), by(b), sort?.down === true));
  const heads = columns.map((column): Column => headOf(column, sort, setSort));
  return (
    <div className="sort-table">
      {!wide && rows.length > 1 && <SortField columns={columns} sort={sort} onSort={setSort} />}
      <DataTable caption={caption} captionUnseen={captionUnseen ?? false} columns={heads}>
        {sorted.slice(0, most).map((row) => (
          <DataRow key={keyOf(row)} columns={heads} cells={columns.map(({ show }) => show(row))} />
        ))}
      </DataTable>
    </div>
  );
}

function headOf<Row>({ label, by }: SortColumn<Row>, sort: Sort | undefined, onSort: (sort: Sort) => void) {
  if (by === undefined) return { label };
  const here = sort?.label === label;
  const down = here && sort.down;
  return {
    label,
    sorted: here ? (down ? ("descending" as const) : ("ascending" as const)) : undefined,
    head: (
      <button type="button" className="sort-head" onClick={() => onSort({ label, down: here && !down })}>
        {label}
        <span aria-hidden="true">{here ? (down ? " ↓" : " ↑") : ""}</span>
      </button>
    ),
  };
}

interface SortFieldProps<Row> {
  readonly columns: readonly SortColumn<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
}

function SortField<Row>({ columns, sort, onSort }: SortFieldProps<Row>) {
  const choices = columns
    .filter(({ by }) => by !== undefined)
    .flatMap(({ label }) => [
      { value: label, label: `${label}, ascending` },
      { value: `-${label}`, label: `${label}, descending` },
    ]);
  return (
    <ChoiceField
      label="Sort by"
      value={sort === undefined ? "" : `${sort.down ? "-" : ""}${sort.label}`}
      choices={[{ value: "", label: "as given" }, ...choices]}
      onChange={(value) =>
        onSort(value === "" ? undefined : { label: value.replace(/^-/, ""), down: value.startsWith("-") })
      }
    />
  );
}

/** What cannot be compared comes last, whichever way. */
function compare(a: number | string | undefined, b: number | string | undefined, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
  return down ? -order : order;
}
