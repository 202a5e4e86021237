import { useState } from "react";
import type { CredentialVerdict, StatedFacts } from "#src/choose/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { SourceIds } from "../../field/source-ids.tsx";
import { redFlagWords, eligibilityWords } from "../words.ts";
import { EligibilityDetail } from "./eligibility-detail.tsx";
import { FlagLists } from "./flag-lists.tsx";
import { RateLines } from "./rate-lines.tsx";
import { StepList } from "./step-list.tsx";
import { WorthList } from "./worth-list.tsx";

interface VerdictEntryProps {
  readonly verdict: CredentialVerdict;
  readonly facts: StatedFacts;
}

/** One credential: whether it is open and what it closes; the five steps and all else one click deeper. */
export function VerdictEntry({ verdict, facts }: VerdictEntryProps) {
  const [open, setOpen] = useState(false);
  const { id, label, provider, eligibility, eligibilityBecause, closes, red, sources, checkedOn, overdue } =
    verdict;
  return (
    <li className="stack-tight verdict-entry">
      <h3 className="tool-name">
        <RecordLink to={`credentials/${id}`}>{label}</RecordLink>
      </h3>
      <p className="note">
        {provider}. <SourceIds of={label} ids={sources} checkedOn={checkedOn} />{" "}
        {overdue && <OverdueMark checkedOn={checkedOn} />}
      </p>
      <p>
        <strong>{eligibilityWords[eligibility]}.</strong> {eligibilityBecause}
      </p>
      {red.length > 0 && <p>Warning signs: {red.map(nameRed).join(", ")}.</p>}
      {closes.length > 0 && (
        <p className="note">
          Brings you closer in{" "}
          {closes
            .slice(0, 3)
            .map((one) => one.label)
            .join(", ")}
          {closes.length > 3 && ` and ${closes.length - 3} more`}.
        </p>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          The five steps and the rules<span className="unseen">: {label}</span>
        </summary>
        {open && (
          <div className="stack verdict-detail">
            <StepList steps={verdict.steps} />
            <FlagLists verdict={verdict} />
            <RateLines verdict={verdict} />
            <WorthList ids={verdict.worth} />
            <EligibilityDetail id={id} facts={facts} />
          </div>
        )}
      </details>
    </li>
  );
}

function nameRed(flag: string): string {
  const words: Readonly<Record<string, string>> = redFlagWords;
  return words[flag] ?? flag;
}
