import type { Figure } from "#src/figures/index.ts";
import { DataRow, DataTable } from "./data-table.tsx";

interface FigureNumbersProps {
  readonly figure: Figure;
}

/** The table behind a picture. */
export function FigureNumbers({ figure: { title, table } }: FigureNumbersProps) {
  const columns = table.columns.map((label) => ({ label }));
  return (
    <DataTable caption={`The numbers of “${title}”`} captionUnseen columns={columns}>
      {table.rows.map((cells, place) => (
        <DataRow key={place} columns={columns} cells={cells} />
      ))}
    </DataTable>
  );
}
