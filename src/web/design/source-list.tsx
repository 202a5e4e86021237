import type { Source } from "#src/atlas/index.ts";
import { showDay } from "../client/dates.ts";
import { useRoles } from "../client/use-lists.ts";

interface SourceListProps {
  readonly ids: readonly string[];
}

/** Sources by their titles, with address and date where there is one; rows of one guide together. */
export function SourceList({ ids }: SourceListProps) {
  const known = useRoles().data?.sources ?? [];
  return (
    <ul className="stack-tight source-list">
      {groupRows(ids).map(({ id, rows }) => {
        const source = known.find((one) => one.id === id);
        return (
          <li key={id}>
            {source === undefined ? nameOfUnknown(id) : <Titled source={source} />}
            {rows.length > 0 && ` ${rows.length === 1 ? "Row" : "Rows"} ${rows.join(", ")}.`}
          </li>
        );
      })}
    </ul>
  );
}

function Titled({ source }: { readonly source: Source }) {
  return (
    <>
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title} (opens {new URL(source.url).host})
        </a>
      )}
      , {source.publisher}, read on {showDay(source.retrievedOn)}. {source.note}
    </>
  );
}

/** Rows such as `S0-D1` under the guide they stand in, `guide-s0`; `X-1` compares the guides. */
function groupRows(ids: readonly string[]): readonly { id: string; rows: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const guide = /^(S\d|X)-/.exec(id)?.[1]?.toLowerCase();
    const rows = groups.get(guide === undefined ? id : `guide-${guide}`) ?? [];
    groups.set(guide === undefined ? id : `guide-${guide}`, guide === undefined ? rows : [...rows, id]);
  }
  return [...groups].map(([id, rows]) => ({ id, rows }));
}

function nameOfUnknown(id: string): string {
  if (id === "guide-x") return "The guides, held against each other.";
  return id.startsWith("guide-") ? "One of the guides." : id;
}
