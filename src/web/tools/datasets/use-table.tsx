import type { DatasetUse } from "#src/atlas/index.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { choicesOf } from "../choices.ts";
import { UseMark } from "../use-mark.tsx";
import { useDatasetUses } from "../use-tools.ts";
import { useAnswerWords, useWords } from "../words.ts";
import "./use-table.css";

interface UseTableProps {
  readonly set: string | undefined;
  readonly use: DatasetUse | undefined;
  readonly onAsk: (asked: { set: string; use: DatasetUse }) => void;
}

const USES = choicesOf(useWords);
const COLUMNS = [{ label: "Set of data" }, ...USES.map(({ label }) => ({ label }))];

/** Every set by every use; a mark puts its question. */
export function UseTable({ set, use, onAsk }: UseTableProps) {
  const uses = useDatasetUses();
  const ask = (asked: { set: string; use: DatasetUse }) => {
    onAsk(asked);
    document.querySelector("#answer")?.scrollIntoView({ block: "start" });
  };
  return (
    <Answer query={uses} what="the table" lines={40}>
      {({ datasets }) => (
        <div className="use-table stack">
          <div className="row-ends">
            <span className="row note">
              {choicesOf(useAnswerWords).map(({ value, label }) => (
                <UseMark key={value} answer={value} word={label} />
              ))}
            </span>
            <CopyButton text={() => usesAsText(datasets)}>Copy as text</CopyButton>
          </div>
          <DataTable caption="Sets of data by use" captionUnseen columns={COLUMNS}>
            {datasets.map(({ id, label, answers }) => (
              <DataRow
                key={id}
                columns={COLUMNS}
                cells={[
                  <RecordLink key="name" to={`datasets/${id}`}>
                    {label}
                  </RecordLink>,
                  ...USES.map(({ value, label: purpose }) => {
                    const answer = answers.find((one) => one.use === value)?.answer ?? "unknown";
                    return (
                      <button
                        key={value}
                        type="button"
                        className="use-cell"
                        aria-pressed={set === id && use === value}
                        aria-label={`${label}: ${purpose.toLowerCase()}? ${useAnswerWords[answer]}`}
                        onClick={() => ask({ set: id, use: value })}
                      >
                        <UseMark answer={answer} word={useAnswerWords[answer]} bare />
                      </button>
                    );
                  }),
                ]}
              />
            ))}
          </DataTable>
        </div>
      )}
    </Answer>
  );
}

interface SetUses {
  readonly label: string;
  readonly answers: readonly { readonly use: DatasetUse; readonly answer: keyof typeof useAnswerWords }[];
}

function usesAsText(datasets: readonly SetUses[]): string {
  const rows = datasets.map(({ label, answers }) => [
    label,
    ...USES.map(({ value }) => useAnswerWords[answers.find(({ use }) => use === value)?.answer ?? "unknown"]),
  ]);
  return [COLUMNS.map(({ label }) => label), ...rows].map((cells) => cells.join("\t")).join("\n");
}
