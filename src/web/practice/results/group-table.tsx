import { numberText } from "#src/figures/index.ts";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import type { Results } from "../use-practice.ts";

export type Group = Results["byTask"][number];

interface GroupTableProps {
  readonly caption: string;
  readonly groups: readonly Group[];
  readonly nameOf: (group: Group) => string;
}

/** Fewest counted items of a group before a number is given. */
const FEWEST = 5;

/** Agreement of each group with its interval, or how many items are still missing. */
export function GroupTable({ caption, groups, nameOf }: GroupTableProps) {
  const columns: readonly SortColumn<Group>[] = [
    { label: "Of", by: nameOf, show: nameOf },
    { label: "Items", by: ({ n }) => n, show: ({ n }) => <span className="figures">{n}</span> },
    {
      label: "Agreement beyond chance",
      by: ({ agreement }) => agreement.value ?? undefined,
      show: ({ agreement, n }) =>
        agreement.value === null ? (
          <Unknown
            what={n < FEWEST ? `not enough yet: ${FEWEST - n} more` : (agreement.because ?? "not defined")}
          />
        ) : (
          <EstimateMark answer={agreement} digits={2} scale={[-1, 1]} />
        ),
    },
    {
      label: "Guessing earns",
      by: ({ chance }) => chance,
      show: ({ chance, n }) =>
        n < FEWEST ? <Unknown what="not yet" /> : <span className="figures">{numberText(chance, 2)}</span>,
    },
    {
      label: "Reasons",
      by: ({ justification }) => justification?.mean,
      show: ({ justification }) =>
        justification === undefined ? (
          <Unknown what="none asked" />
        ) : (
          <span className="figures">
            {numberText(justification.mean, 2)} of 1 (n = {justification.n})
          </span>
        ),
    },
    {
      label: "To narrow it",
      by: ({ itemsToNarrow }) => itemsToNarrow,
      show: ({ itemsToNarrow }) =>
        itemsToNarrow === undefined ? <Unknown what="not told" /> : `about ${itemsToNarrow} more items`,
    },
  ];
  return (
    <SortTable
      caption={caption}
      columns={columns}
      rows={groups}
      keyOf={(group) => `${group.task ?? ""} ${group.specialty ?? ""}`}
    />
  );
}
