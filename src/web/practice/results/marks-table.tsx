import { EstimateMark } from "../../design/estimate-mark.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { taskWords } from "../../review/review-words.ts";
import { capital } from "../practice-words.ts";
import type { Group } from "./group-table.tsx";

interface MarksTableProps {
  readonly groups: readonly Group[];
}

const COLUMNS = ["Task", "Items", "Precision", "Recall", "F1", "Beyond chance"].map((label) => ({ label }));

/** How well marks fit those of experts: what of one's own is right, what of theirs was found, and both in one. */
export function MarksTable({ groups }: MarksTableProps) {
  return (
    <DataTable
      caption="Precision: how much of what you marked experts marked too. Recall: how much of theirs you found."
      columns={COLUMNS}
    >
      {groups.flatMap(({ task, marks }) =>
        marks === undefined
          ? []
          : [
              <DataRow
                key={task ?? "all"}
                columns={COLUMNS}
                cells={[
                  capital(task === undefined ? "all" : taskWords[task]),
                  marks.n,
                  ...[marks.precision, marks.recall, marks.f1, marks.agreement].map((answer, place) => (
                    <EstimateMark key={COLUMNS[place + 2]?.label} answer={answer} digits={2} />
                  )),
                ]}
              />,
            ],
      )}
    </DataTable>
  );
}
