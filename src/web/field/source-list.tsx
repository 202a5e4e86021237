import { showDay } from "../client/dates.ts";
import { useRoles } from "../client/use-lists.ts";
import { guideOf } from "./guides.ts";

interface SourceListProps {
  readonly ids: readonly string[];
}

/** Sources by their titles, with address and date where there is one. */
export function SourceList({ ids }: SourceListProps) {
  const known = useRoles().data?.sources ?? [];
  return (
    <ul className="stack-tight">
      {ids.map((id) => {
        const source = known.find((one) => one.id === id);
        const guide = guideOf(id);
        if (source === undefined) return <li key={id}>{guide === undefined ? id : `${guide}, row ${id}`}</li>;
        return (
          <li key={id}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title} (opens {new URL(source.url).host})
              </a>
            )}
            , {source.publisher}, read on {showDay(source.retrievedOn)}. {source.note}
          </li>
        );
      })}
    </ul>
  );
}
