import { numberText } from "#src/figures/index.ts";
import { showDay } from "../../client/dates.ts";
import { showCount, showNumber } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { useDeleteEvaluation, useEvaluations } from "./use-evaluations.ts";
import type { KeptEntry } from "./use-evaluations.ts";

/** The evaluations kept on this machine, to open or delete. */
export function KeptList() {
  const evaluations = useEvaluations();
  const remove = useDeleteEvaluation();
  const columns: readonly SortColumn<KeptEntry>[] = [
    ...COLUMNS,
    {
      label: "Delete",
      show: ({ id, title }) => (
        <Confirm
          label="Delete"
          question={`Delete the report “${title}”?`}
          yes="Delete"
          onConfirm={() => remove.mutate(id)}
        />
      ),
    },
  ];
  return (
    <Answer query={evaluations} what="the evaluations" lines={4}>
      {(data) => (
        <>
          {remove.error !== null && <ErrorNotice error={remove.error} />}
          <p className="note" aria-live="polite">
            {remove.isSuccess ? "Deleted. " : ""}
            {data.evaluations.length === 0
              ? "Nothing is kept yet. A report you keep stands here, with its downloads."
              : showCount(data.evaluations.length, "report")}
          </p>
          {data.evaluations.length > 0 && (
            <SortTable
              caption="Kept evaluations"
              captionUnseen
              columns={columns}
              rows={data.evaluations}
              keyOf={({ id }) => id}
            />
          )}
        </>
      )}
    </Answer>
  );
}

const COLUMNS: readonly SortColumn<KeptEntry>[] = [
  {
    label: "Title",
    by: ({ title }) => title,
    show: ({ id, title }) => <AppLink href={`/evaluate/${encodeURIComponent(id)}`}>{title}</AppLink>,
  },
  { label: "Made on", by: ({ madeOn }) => madeOn, show: ({ madeOn }) => showDay(madeOn) },
  { label: "Rows", by: ({ n }) => n, show: ({ n }) => showNumber(n) },
  { label: "Events", by: ({ events }) => events, show: ({ events }) => showNumber(events) },
  {
    label: "AUC or C",
    by: ({ auc }) => auc ?? undefined,
    show: ({ auc }) => (auc === null ? <Unknown what="not defined" /> : numberText(auc, 3)),
  },
  {
    label: "Serious warnings",
    by: ({ warnings }) => warnings,
    show: ({ warnings }) => (warnings === 0 ? "none" : showNumber(warnings)),
  },
];
