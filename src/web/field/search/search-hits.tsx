import type { SearchHit } from "#src/reference/index.ts";
import { useKinds } from "../../client/use-reference.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { groupHits } from "./group-hits.ts";
import { LitText } from "./lit-text.tsx";

interface SearchHitsProps {
  readonly hits: readonly SearchHit[];
  /** What was asked, so that its words can be lit. */
  readonly query: string;
}

/** Records found, by kind, the kind with the best hit first. */
export function SearchHits({ hits, query }: SearchHitsProps) {
  const kinds = useKinds().data?.kinds ?? [];
  return groupHits(hits).map(({ kind, hits: found }) => (
    <section
      key={kind}
      className="hit-group"
      aria-label={kinds.find((one) => one.kind === kind)?.label ?? kind}
    >
      <h2 className="note">{kinds.find((one) => one.kind === kind)?.label ?? kind}</h2>
      <ul>
        {found.map(({ ref, label, excerpt }) => (
          <li key={ref} className="hit">
            <RecordLink to={ref} className="hit-link">
              <LitText text={label} query={query} />
            </RecordLink>
            {excerpt !== "" && (
              <p className="note">
                <LitText text={excerpt} query={query} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
