import { showCount, showHours, showShare } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import type { HoursRow } from "./use-compare.ts";

const COLUMNS = ["Hours a week", "Shown then", "Tasks", "Artefacts", "Left out", "Comes in"].map((label) => ({
  label,
}));

interface HoursTableProps {
  readonly rows: readonly HoursRow[];
}

/** The same in figures, with what each number of hours brings in. */
export function HoursTable({ rows }: HoursTableProps) {
  return (
    <DataTable caption="Plans of 13 weeks, fewest hours first" columns={COLUMNS}>
      {rows.map((row, nth) => (
        <DataRow
          key={row.hoursPerWeek}
          columns={COLUMNS}
          cells={[
            showHours(row.hoursPerWeek),
            showShare(row.readiness),
            row.tasks,
            row.artefacts,
            row.leftOut,
            <ComesIn key="in" row={row} first={nth === 0} />,
          ]}
        />
      ))}
    </DataTable>
  );
}

interface ComesInProps {
  readonly row: HoursRow;
  /** Nothing stands before it. */
  readonly first: boolean;
}

function ComesIn({ row: { gained }, first }: ComesInProps) {
  if (first) return <span className="note">compared from here</span>;
  if (gained.length === 0) return <span className="note">nothing more</span>;
  return (
    <details>
      <summary>{showCount(gained.length, "task")}</summary>
      <ul className="stack-tight">
        {gained.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
