import { useState } from "react";
import type { TableLook } from "#src/evaluation/index.ts";
import { numberText } from "#src/figures/index.ts";
import { showCount, showNumber } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Unknown } from "../../design/unknown.tsx";

interface ColumnsTableProps {
  readonly look: TableLook;
}

type LookColumn = TableLook["columns"][number];

const COLUMNS = ["Column", "Kind", "Missing", "Values"].map((label) => ({ label }));
const FIRST_SHOWN = 40;

/** The columns of a file: their kind, what is missing, their range or their values. */
export function ColumnsTable({ look: { columns, warnings } }: ColumnsTableProps) {
  const [all, setAll] = useState(false);
  // What may name people is not put on a screen that others may see.
  const naming = new Set(
    warnings.filter(({ code }) => code === "identifiers").flatMap((warning) => warning.columns),
  );
  const shown = all ? columns : columns.slice(0, FIRST_SHOWN);
  return (
    <>
      <DataTable caption="The columns of the file" captionUnseen columns={COLUMNS}>
        {shown.map((column) => (
          <DataRow
            key={column.name}
            columns={COLUMNS}
            cells={[
              column.name,
              column.kind === "number" ? "numbers" : "words",
              column.missing === 0 ? "none" : showCount(column.missing, "row"),
              naming.has(column.name) ? (
                <Unknown key="values" what="not shown: it seems to identify people" />
              ) : (
                <Values key="values" column={column} />
              ),
            ]}
          />
        ))}
      </DataTable>
      {shown.length < columns.length && (
        <div>
          <Button onClick={() => setAll(true)}>Show all {showNumber(columns.length)} columns</Button>
        </div>
      )}
    </>
  );
}

function Values({ column: { levels, low, high, different } }: { readonly column: LookColumn }) {
  if (levels !== undefined && levels.length > 0) {
    return (
      <span className="level-list">
        {levels.map(({ level, n }) => (
          <span key={level}>
            {level} <span className="note figures">{showNumber(n)}</span>
          </span>
        ))}
      </span>
    );
  }
  if (low !== undefined && high !== undefined) {
    return (
      <span className="figures">
        {rangeEnd(low)} to {rangeEnd(high)}
      </span>
    );
  }
  return different === 0 ? <Unknown what="no value" /> : <span>{showNumber(different)} different</span>;
}

const rangeEnd = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 4);
