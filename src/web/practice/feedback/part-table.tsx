import { numberText } from "#src/figures/index.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { partNames } from "../practice-words.ts";
import type { Judged } from "../use-practice.ts";

interface PartTableProps {
  readonly parts: Judged["result"]["parts"];
}

const COLUMNS = [{ label: "Part" }, { label: "Worth" }, { label: "What was seen" }];

/** What each part of a judgement was worth, from 0 to 1, before chance is taken off. */
export function PartTable({ parts }: PartTableProps) {
  if (parts.length === 0) return <p>Nothing in its key can be held against what you said.</p>;
  return (
    <DataTable caption="Worth from 0 to 1, before chance is taken off" columns={COLUMNS}>
      {parts.map(({ name, value, says }) => (
        <DataRow
          key={name}
          columns={COLUMNS}
          cells={[
            partNames[name] ?? name,
            value === null ? (
              <Unknown key="worth" what="not held against anything" />
            ) : (
              <span key="worth" className="figures">
                {numberText(value, 2)}
              </span>
            ),
            says,
          ]}
        />
      ))}
    </DataTable>
  );
}
