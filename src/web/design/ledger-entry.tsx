import type { Inline } from "#src/reference/index.ts";
import { showDay } from "../client/dates.ts";
import { useRecordPage } from "../client/use-reference.ts";
import { Answer } from "./answer.tsx";
import { RecordLink } from "./app-link.tsx";
import { OverdueMark } from "./overdue-mark.tsx";
import { PlainInlines } from "./plain-inlines.tsx";
import { SourceList } from "./source-list.tsx";

interface LedgerEntryProps {
  readonly claim: string;
  /** The figure as it stood where it was opened. */
  readonly text: string;
}

/** One entry of the ledger in short, with the way to its own page. */
export function LedgerEntry({ claim, text }: LedgerEntryProps) {
  const page = useRecordPage(`claims/${claim}`);
  return (
    <div className="ledger-entry stack-tight">
      <strong>{text}</strong>
      <Answer query={page} what="the entry" lines={8}>
        {({ label, lead, facts, sources, checkedOn, overdue }) => (
          <>
            <p>{lead ?? label}</p>
            <dl className="facts">
              {facts
                .filter(({ value }) => !saysOnly(value, text))
                .map((fact) => (
                  <div key={fact.label} className="fact">
                    <dt>{fact.label}</dt>
                    <dd>
                      <PlainInlines inlines={fact.value} />
                    </dd>
                  </div>
                ))}
            </dl>
            <SourceList ids={sources} />
            <p className="note">
              {overdue ? <OverdueMark checkedOn={checkedOn} /> : `Checked on ${showDay(checkedOn)}.`}
            </p>
          </>
        )}
      </Answer>
      <p>
        <RecordLink to={`claims/${claim}`}>The whole entry, with what we found</RecordLink>
      </p>
    </div>
  );
}

/** Whether a fact only repeats the figure that stands above it. */
function saysOnly(value: readonly Inline[], figure: string): boolean {
  return value.length === 1 && value[0]?.kind === "figure" && value[0].text === figure;
}
