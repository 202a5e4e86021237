import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment } from "../../account/show-moment.ts";
import { call } from "../../client/call.ts";
import { showCount } from "../../client/numbers.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { Waiting } from "../../design/waiting.tsx";
import { plainWords } from "../review-words.ts";
import { ACTS } from "./acts.ts";

type Act = OperationOutput<"projects.audit">["acts"][number];

interface AuditListProps {
  readonly id: string;
  /** Pseudonyms of the project, for the filter. */
  readonly people: readonly string[];
}

/** What happened, newest first, narrowed by act and person. */
export function AuditList({ id, people }: AuditListProps) {
  const [act, setAct] = useState("");
  const [by, setBy] = useState("");
  const query = useInfiniteQuery({
    queryKey: ["review", id, "audit", act, by],
    queryFn: ({ pageParam, signal }) =>
      call(
        "projects.audit",
        {
          id,
          ...(pageParam === 0 ? {} : { before: pageParam }),
          ...(act === "" ? {} : { act }),
          ...(by === "" ? {} : { by }),
        },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ acts, more }) => (more ? acts.at(-1)?.seq : undefined),
  });
  const acts = query.data?.pages.flatMap((page) => page.acts) ?? [];
  return (
    <div className="stack">
      <div className="list-tools no-print">
        <ChoiceField
          label="Act"
          value={act}
          choices={[
            { value: "", label: "all" },
            ...ACTS.map((value) => ({ value, label: plainWords(value) })),
          ]}
          onChange={setAct}
        />
        <ChoiceField
          label="By"
          value={by}
          choices={[{ value: "", label: "everybody" }, ...people.map((value) => ({ value, label: value }))]}
          onChange={setBy}
        />
      </div>
      {query.isError && <ErrorNotice error={query.error} />}
      {query.isPending && <Waiting what="what happened" lines={8} />}
      {query.data !== undefined && (
        <div className="row-ends">
          <p className="note" aria-live="polite">
            {acts.length === 0 ? "Nothing of that kind happened." : `${showCount(acts.length, "act")} shown`}
          </p>
          <CopyButton
            text={() =>
              acts
                .map((one) => [one.seq, one.at, one.by, one.act, about(one), one.hash].join("\t"))
                .join("\n")
            }
          >
            Copy the list
          </CopyButton>
        </div>
      )}
      {acts.length > 0 && (
        <SortTable
          caption="What happened"
          captionUnseen
          columns={COLUMNS}
          rows={acts}
          keyOf={({ seq }) => String(seq)}
        />
      )}
      {query.hasNextPage && (
        <p>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Show earlier ones
          </Button>
        </p>
      )}
    </div>
  );
}

const COLUMNS: readonly SortColumn<Act>[] = [
  {
    label: "Act",
    by: ({ seq }) => seq,
    show: ({ seq, act }) => (
      <>
        <span className="figures note">{seq}</span> {plainWords(act)}
      </>
    ),
  },
  { label: "When", by: ({ at }) => at, show: ({ at }) => <time dateTime={at}>{showMoment(at)}</time> },
  { label: "By", by: ({ by }) => by, show: ({ by }) => by },
  { label: "About", show: (act) => about(act) || <span className="note">the project</span> },
  {
    label: "Reason",
    show: ({ because }) =>
      because === undefined || because === "" ? <span className="note">none asked for</span> : because,
  },
  {
    label: "Guideline",
    by: ({ guideline }) => guideline,
    show: ({ guideline }) =>
      guideline === 0 ? <span className="note">none yet</span> : `version ${guideline}`,
  },
  {
    label: "Hash",
    show: ({ hash }) => (
      <code className="hash" title={hash}>
        {hash.slice(0, 10)}…
      </code>
    ),
  },
];

function about({ item, person, order }: Act): string {
  return [
    ...(item === undefined ? [] : [item]),
    ...(person === undefined ? [] : [person]),
    ...(order === undefined || order.length === 0 ? [] : [`shown ${order.join(", ")}`]),
  ].join(", ");
}
