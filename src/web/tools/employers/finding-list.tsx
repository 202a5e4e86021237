import type { Employer } from "#src/atlas/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { VerificationMark } from "../../design/verification-mark.tsx";
import { SourceIds } from "../../field/source-ids.tsx";

interface FindingListProps {
  readonly employer: Employer;
  /** What the employer it joined is called. */
  readonly successorLabel: string | undefined;
}

/** What was found about an employer: that it was bought, closed, or is not what a guide says. */
export function FindingList({ employer, successorLabel }: FindingListProps) {
  const { label, status, successor, findings } = employer;
  if (findings.length === 0 && status === "unknown") return <Unknown what="Nothing yet" />;
  return (
    <ul className="stack-tight">
      {status === "closed" && <li>Closed.</li>}
      {status === "joined" && (
        <li>
          Joined another
          {successor !== undefined && (
            <>
              : <RecordLink to={`employers/${successor}`}>{successorLabel ?? successor}</RecordLink>
            </>
          )}
          .
        </li>
      )}
      {findings.map(({ says, verification, sources, on }) => (
        <li key={says}>
          <VerificationMark verification={verification} />: {says}{" "}
          <SourceIds of={`the finding on ${label}`} ids={sources} checkedOn={on} />
        </li>
      ))}
    </ul>
  );
}
