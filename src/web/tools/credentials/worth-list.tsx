import { useKind } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { PlainInlines } from "../../design/plain-inlines.tsx";

interface WorthListProps {
  /** Ids of advice. */
  readonly ids: readonly string[];
}

/** What a credential is known to be worth: advice with evidence behind it, each with its grade; or that none was found. */
export function WorthList({ ids }: WorthListProps) {
  const advice = useKind("advice");
  return (
    <div className="stack-tight">
      <h4>What it is known to be worth</h4>
      {ids.length === 0 ? (
        <p>No evidence found.</p>
      ) : (
        <Answer query={advice} what="the evidence" lines={4}>
          {({ rows, columns }) => (
            <ul className="stack-tight">
              {rows
                .filter(({ ref }) => ids.includes(ref.replace("advice/", "")))
                .map(({ ref, label, cells }) => (
                  <li key={ref}>
                    <RecordLink to={ref}>{label}</RecordLink>{" "}
                    <span className="note">
                      <PlainInlines inlines={cells[columns.indexOf("Grade")] ?? []} />
                    </span>
                  </li>
                ))}
            </ul>
          )}
        </Answer>
      )}
    </div>
  );
}
