import { showCount } from "../../client/numbers.ts";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { ShareMeter } from "../parts/share-meter.tsx";
import type { Coverage, Person } from "../use-review.ts";

interface CoverageTableProps {
  readonly coverage: Coverage;
  readonly people: readonly Person[];
  readonly overlap: number;
}

/** How many items each reviewer could take, what keeps the rest from them, and items nobody could take. */
export function CoverageTable({ coverage, people, overlap }: CoverageTableProps) {
  const name = (person: string) => people.find((one) => one.person === person)?.name ?? person;
  if (coverage.items === 0) return <p className="note">There are no items to count yet.</p>;
  const columns: readonly SortColumn<Coverage["people"][number]>[] = [
    {
      label: "Reviewer",
      by: ({ person }) => name(person),
      show: ({ person }) => `${name(person)} (${person})`,
    },
    {
      label: "May take",
      by: ({ may }) => may,
      show: ({ may }) => <ShareMeter label="items" done={may} of={coverage.items} />,
    },
    { label: "What keeps the rest away", show: ({ because }) => <Reasons because={because} /> },
  ];
  return (
    <div className="stack">
      <p aria-live="polite">
        {coverage.short === 0
          ? `Every item may be judged by ${showCount(overlap, "person", "people")} or more.`
          : `${coverage.short} of ${showCount(coverage.items, "item")} may be judged by fewer people than the ${overlap} each one needs; ${coverage.nobody.items} by nobody.`}
      </p>
      {coverage.people.length === 0 ? (
        <p className="note">There is no reviewer yet.</p>
      ) : (
        <SortTable
          caption="Who could take how many items now"
          columns={columns}
          rows={coverage.people}
          keyOf={({ person }) => person}
        />
      )}
      {coverage.nobody.items > 0 && (
        <>
          <h3>Items nobody may take</h3>
          <Reasons because={coverage.nobody.because} />
        </>
      )}
    </div>
  );
}

const SHOWN = 3;

function Reasons({ because }: { readonly because: Coverage["nobody"]["because"] }) {
  if (because.length === 0) return <span className="note">nothing</span>;
  const [first, rest] = [because.slice(0, SHOWN), because.slice(SHOWN)];
  return (
    <div>
      <ReasonRows because={first} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ReasonRows because={rest} />
        </details>
      )}
    </div>
  );
}

function ReasonRows({ because }: { readonly because: Coverage["nobody"]["because"] }) {
  return (
    <ul>
      {because.map(({ says, items }) => (
        <li key={says}>
          {showCount(items, "item")}: {says}
        </li>
      ))}
    </ul>
  );
}
