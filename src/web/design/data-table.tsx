import type { ReactNode } from "react";
import "./data-table.css";

/** A column by its name; `head` stands in its place when the name can be pressed. */
export interface Column {
  readonly label: string;
  readonly head?: ReactNode;
  readonly sorted?: "ascending" | "descending" | undefined;
}

interface DataTableProps {
  readonly caption: ReactNode;
  /** For a table whose heading already says what it is. */
  readonly captionUnseen?: boolean;
  readonly columns: readonly Column[];
  /** `DataRow`s. */
  readonly children: ReactNode;
}

/** Rows under named columns; where there is no room for columns every row becomes a card that names its cells. */
export function DataTable({ caption, captionUnseen = false, columns, children }: DataTableProps) {
  return (
    <table className="data-table">
      <caption className={captionUnseen ? "unseen" : "note"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, head, sorted }) => (
            <th key={label} scope="col" aria-sort={sorted}>
              {head ?? label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface DataRowProps {
  readonly columns: readonly Column[];
  /** One a column; the first names the row. */
  readonly cells: readonly ReactNode[];
  readonly className?: string | undefined;
}

/** One row of a `DataTable`. */
export function DataRow({ columns, cells, className }: DataRowProps) {
  return (
    <tr className={className}>
      {columns.map(({ label }, place) =>
        place === 0 ? (
          <th key={label} scope="row">
            {cells[0]}
          </th>
        ) : (
          <td key={label} data-label={label}>
            {cells[place]}
          </td>
        ),
      )}
    </tr>
  );
}
