import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { usePracticeChanged, useSources } from "../use-practice.ts";
import type { Source } from "../use-practice.ts";

/** Every source of items with its licence; what was brought can be removed. */
export function SourceTable() {
  const sources = useSources();
  const changed = usePracticeChanged();
  const remove = useMutation({
    mutationFn: (source: string) => call("practice.removeSource", { source }),
    onSuccess: changed,
  });
  const columns: readonly SortColumn<Source>[] = [
    ...COLUMNS,
    {
      label: "Remove",
      show: ({ own, source }) =>
        own ? (
          <span className="note">comes with the app</span>
        ) : (
          <Confirm
            label="Remove"
            question="Remove its items? What you judged of them stays."
            yes="Remove"
            onConfirm={() => remove.mutate(source)}
          />
        ),
    },
  ];
  return (
    <Answer query={sources} what="the sources" lines={4}>
      {({ sources: all }) => (
        <>
          {remove.error !== null && <ErrorNotice error={remove.error} />}
          <p className="note" aria-live="polite">
            {remove.data === undefined ? "" : `${showCount(remove.data.removed, "item")} removed. `}
            {showCount(all.length, "source")}
          </p>
          <SortTable
            caption="Sources of items"
            captionUnseen
            columns={columns}
            rows={all}
            keyOf={({ source, own }) => `${source} ${own}`}
          />
        </>
      )}
    </Answer>
  );
}

const COLUMNS: readonly SortColumn<Source>[] = [
  { label: "Source", by: ({ source }) => source, show: ({ source }) => source },
  { label: "Licence", by: ({ licence }) => licence, show: ({ licence }) => licence },
  { label: "Items", by: ({ items }) => items, show: ({ items }) => items },
  { label: "Scored", by: ({ scored }) => scored, show: ({ scored }) => scored },
];
