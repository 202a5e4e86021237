import { useState } from "react";
import type { AddressWords } from "../../client/address-words.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { ReasonAct } from "../parts/reason-act.tsx";
import {
  partWords,
  riskWords,
  RISKS,
  sayDecision,
  sayWait,
  specialtyWords,
  taskWords,
} from "../review-words.ts";
import { useChange } from "../use-review.ts";
import type { ItemLine } from "../use-review.ts";
import { ItemFilters } from "./item-filters.tsx";
import { shownItems, stateOf } from "./shown-items.ts";

interface ItemTableProps {
  readonly id: string;
  readonly items: readonly ItemLine[];
  readonly chosen: AddressWords;
  readonly onChange: (part: AddressWords) => void;
  readonly mayChange: boolean;
}

/** Rows drawn at once; more come when they are asked for. */
const ROWS = 100;

/** Every item with where it stands; those shown can be copied, and taken out together. */
export function ItemTable({ id, items, chosen, onChange, mayChange }: ItemTableProps) {
  const [rows, setRows] = useState(ROWS);
  const shown = shownItems(items, chosen);
  const withdrawing = useChange("projects.withdrawItems", id);
  const left = shown.filter(({ withdrawn }) => !withdrawn);
  const columns: readonly SortColumn<ItemLine>[] = [
    {
      label: "Item",
      by: (line) => line.id,
      show: (line) => (
        <>
          <Button look="quiet" onClick={() => onChange({ item: line.id })}>
            {line.id}
          </Button>
          <br />
          <span className="note">{line.prompt}</span>
        </>
      ),
    },
    ...COLUMNS,
  ];
  return (
    <div className="stack">
      <ItemFilters items={items} chosen={chosen} onChange={onChange} />
      <div className="row-ends">
        <p className="note" aria-live="polite">
          {shown.length === items.length
            ? showCount(items.length, "item")
            : `${shown.length} of ${showCount(items.length, "item")}`}
        </p>
        <CopyButton text={() => asText(shown)}>Copy the list</CopyButton>
      </div>
      {shown.length > 0 && (
        <div className="items-table">
          <SortTable
            caption="Items"
            captionUnseen
            columns={columns}
            rows={shown}
            most={rows}
            keyOf={(line) => line.id}
          />
        </div>
      )}
      {shown.length > rows && (
        <p>
          <Button onClick={() => setRows(rows + ROWS)}>
            Show {Math.min(ROWS, shown.length - rows)} more
          </Button>
        </p>
      )}
      {mayChange && left.length > 0 && (
        <div className="no-print">
          <ReasonAct
            label={`Take ${left.length === items.length ? "all" : "the shown"} ${showCount(left.length, "item")} out`}
            says="Nobody is given them any more. What was said of them stays in the record."
            yes="Take them out"
            grave
            pending={withdrawing.isPending}
            error={withdrawing.error}
            onDo={(because) => withdrawing.mutateAsync({ items: left.map((line) => line.id), because })}
          />
        </div>
      )}
    </div>
  );
}

const COLUMNS: readonly SortColumn<ItemLine>[] = [
  { label: "For", by: ({ part }) => part, show: ({ part }) => partWords[part] },
  { label: "Task", by: ({ task }) => task, show: ({ task }) => taskWords[task] },
  {
    label: "Specialty",
    by: ({ specialty }) => specialty,
    show: ({ specialty }) => specialtyWords[specialty],
  },
  { label: "Risk", by: ({ risk }) => RISKS.indexOf(risk), show: ({ risk }) => riskWords[risk] },
  {
    label: "State",
    by: stateOf,
    show: (line) => (
      <>
        {stateOf(line)}
        {line.decision !== "open" && <span className="note"> {sayDecision(line.decision)}</span>}
        {line.adjudicate.length > 0 && (
          <span className="note"> {line.adjudicate.map(sayWait).join(", ")}</span>
        )}
      </>
    ),
  },
  { label: "Judged by", by: ({ reviews }) => reviews, show: ({ reviews }) => reviews },
  {
    label: "Reports",
    by: ({ flags, openCritical }) => flags + (openCritical ? 1000 : 0),
    show: ({ flags, openCritical }) =>
      flags === 0 && !openCritical ? (
        <span className="note">none</span>
      ) : (
        [...(openCritical ? ["critical open"] : []), ...(flags > 0 ? [`${flags} open`] : [])].join(", ")
      ),
  },
];

function asText(items: readonly ItemLine[]): string {
  const rows = items.map((line) =>
    [line.id, line.part, line.task, line.specialty, line.risk, stateOf(line), line.reviews, line.flags].join(
      "\t",
    ),
  );
  return ["id\tfor\ttask\tspecialty\trisk\tstate\tjudged by\topen reports", ...rows].join("\n");
}
