import { memo, useDeferredValue } from "react";
import { RecordLink } from "../../design/app-link.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import type { Column } from "../../design/data-table.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { PlainInlines } from "../../design/plain-inlines.tsx";
import { keyOf, readSort } from "./list-rows.ts";
import type { ReadyList, ReadyRow } from "./list-rows.ts";

interface KindTableProps {
  readonly list: ReadyList;
  readonly rows: readonly ReadyRow[];
  readonly sort: string | undefined;
  readonly onSort: (sort: string) => void;
}

const FIRST_DRAWN = 40;

/** Records as rows; the name of a column sorts by it, and again the other way. */
export function KindTable({ list, rows, sort, onSort }: KindTableProps) {
  const { column, down } = readSort(sort);
  // The first screen at once, the rest of a long list behind it.
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST_DRAWN));
  const columns = list.columns.map((label): Column => {
    const key = keyOf(label);
    const here = column === key;
    return {
      label,
      sorted: here ? (down ? "descending" : "ascending") : undefined,
      head: (
        <button type="button" className="sort-button" onClick={() => onSort(here && !down ? `-${key}` : key)}>
          {label}
          <span aria-hidden="true">{here ? (down ? " ↓" : " ↑") : ""}</span>
        </button>
      ),
    };
  });
  return (
    <DataTable caption={list.page.label} captionUnseen columns={columns}>
      {drawn.map((row) => (
        <OneRow key={row.row.ref} ready={row} names={list.columns} />
      ))}
    </DataTable>
  );
}

interface OneRowProps {
  readonly ready: ReadyRow;
  readonly names: readonly string[];
}

const OneRow = memo(function OneRow({ ready: { row, cells }, names }: OneRowProps) {
  return (
    <DataRow
      columns={names.map((label) => ({ label }))}
      cells={[
        <span key="name">
          <RecordLink to={row.ref}>{row.label}</RecordLink> {row.overdue && <OverdueMark />}
        </span>,
        ...cells.map((cell, place) => (
          <div key={place}>
            <PlainInlines inlines={cell} />
          </div>
        )),
      ]}
    />
  );
});
