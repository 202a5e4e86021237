import type { Findings } from "#src/reference/index.ts";
import { showDay } from "../../client/dates.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { FigureMark } from "../../design/figure-mark.tsx";
import { VerificationMark } from "../../design/verification-mark.tsx";
import { SourceIds } from "../source-ids.tsx";

interface FindingEntryProps {
  readonly finding: Findings["findings"][number];
}

/** One claim as it was made, how sure it is now, and every look at it. */
export function FindingEntry({
  finding: { ref, label, says, figure, verification, looks, sources },
}: FindingEntryProps) {
  return (
    <li className="finding keep-whole">
      <p className="note">
        <VerificationMark verification={verification} />
      </p>
      <div className="stack-tight">
        <h2>
          <RecordLink to={ref}>{label}</RecordLink>
        </h2>
        <p>
          <span className="note">The claim:</span> {says}
          {figure !== undefined && figure !== "" && (
            <>
              {" "}
              <FigureMark claim={ref.slice(ref.indexOf("/") + 1)} text={figure} />
            </>
          )}{" "}
          <SourceIds of={`the claim: ${label}`} ids={sources} />
        </p>
        {looks.map((look) => (
          <p key={`${look.on} ${look.found}`} className="finding-look">
            <span className="note">
              {showDay(look.on)}, <VerificationMark verification={look.verification} />:
            </span>{" "}
            {look.found} <SourceIds of={`what we found: ${label}`} ids={look.sources} checkedOn={look.on} />
          </p>
        ))}
        {looks.length === 0 && <p className="note">Nobody has looked yet.</p>}
      </div>
    </li>
  );
}
