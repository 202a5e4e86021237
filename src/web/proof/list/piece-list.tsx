import { useState } from "react";
import { showDay } from "../../client/dates.ts";
import { showCount } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { FilterField } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { kindWords } from "../kind-words.ts";
import { useDeletePiece } from "../use-proof.ts";
import type { Piece } from "../use-proof.ts";

interface PieceListProps {
  readonly pieces: readonly Piece[];
}

/** Every piece with its kind, what is still open and whether it is out. */
export function PieceList({ pieces }: PieceListProps) {
  const remove = useDeletePiece();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const shown = pieces.filter(({ title, kind }) =>
    `${title} ${kindWords[kind]}`.toLowerCase().includes(wanted),
  );
  const columns: readonly SortColumn<Piece>[] = [
    ...COLUMNS,
    {
      label: "Delete",
      show: ({ id, title }) => (
        <Confirm
          label="Delete"
          question={`Delete “${title}” and what it counted for?`}
          yes="Delete"
          onConfirm={() => remove.mutate(id)}
        />
      ),
    },
  ];
  return (
    <>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      {pieces.length > 6 && <FilterField label="Filter" value={words} onChange={setWords} />}
      <p className="note" aria-live="polite">
        {remove.isSuccess ? "Deleted. " : ""}
        {pieces.length === 0
          ? "Nothing is begun yet. One piece on one problem of care says more than a list of courses."
          : shown.length === pieces.length
            ? showCount(pieces.length, "piece")
            : `${shown.length} of ${showCount(pieces.length, "piece")}`}
      </p>
      {shown.length > 0 && (
        <SortTable
          caption="Pieces of proof"
          captionUnseen
          columns={columns}
          rows={shown}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

const COLUMNS: readonly SortColumn<Piece>[] = [
  {
    label: "Title",
    by: ({ title }) => title,
    show: ({ id, title }) => <AppLink href={`/proof/${encodeURIComponent(id)}`}>{title}</AppLink>,
  },
  { label: "Kind", by: ({ kind }) => kindWords[kind], show: ({ kind }) => kindWords[kind] },
  {
    label: "Gates",
    by: ({ open }) => open,
    show: ({ open, gates }) => (open === 0 ? "all met" : `${open} of ${gates} open`),
  },
  { label: "Changed", by: ({ changedOn }) => changedOn, show: ({ changedOn }) => showDay(changedOn) },
  {
    label: "Published",
    by: ({ publishedOn }) => publishedOn,
    show: ({ publishedOn }) => (publishedOn === undefined ? "draft" : showDay(publishedOn)),
  },
];
