import { numberText } from "#src/figures/index.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { LitText } from "../../design/lit-text.tsx";
import type { LitLook } from "../../design/lit-runs.ts";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { classWord } from "../../guard/class-words.ts";
import type { GuardLook } from "./use-guard.ts";

type Finding = GuardLook["findings"][number] & { readonly number: number };

interface GuardFindingsProps {
  readonly answer: GuardLook;
  readonly text: string;
  /** The text has changed since. */
  readonly busy: boolean;
}

/** What the rules see: lit where it stands with its class, each with reason and confidence, and the text masked. */
export function GuardFindings({ answer: { findings, says, masked }, text, busy }: GuardFindingsProps) {
  const numbered = findings.map((finding, place): Finding => ({ ...finding, number: place + 1 }));
  const stops = numbered.filter((finding) => finding.stops).length;
  return (
    <div className={busy ? "stack tool-busy" : "stack"}>
      <p aria-live="polite">
        <strong>{says}</strong>
        {findings.length > 0 && ` ${stops} would stop this text from being stored here.`}
      </p>
      {findings.length > 0 && (
        <>
          <LitText
            text={text}
            spans={numbered.map((finding) => ({
              start: finding.start,
              end: finding.end,
              look: lookOf(finding),
              label: `${finding.number} ${classWord(finding.class).toLowerCase()}`,
            }))}
          />
          <ul className="note guard-legend">
            <li>
              <span className="lit lit-grave">double line</span> a number with a label or check digit, or a
              way to reach somebody: no declaration lets it through
            </li>
            <li>
              <span className="lit lit-other">dashed line</span> stops the text until it is masked or kept by
              hand
            </li>
            <li>
              <span className="lit lit-soft">dotted line</span> seen, and let through
            </li>
          </ul>
          <SortTable
            caption="Each finding with its reason"
            columns={COLUMNS}
            rows={numbered}
            keyOf={({ number }) => String(number)}
          />
          {masked !== undefined && (
            <div className="stack-tight">
              <h3>Masked</h3>
              <p className="tool-text guard-masked">{masked}</p>
              <CopyButton text={() => masked}>Copy the masked text</CopyButton>
              <p className="note">
                Read it through before you hand it on: what the rules do not see stands in it still.
              </p>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function lookOf({ firm, stops }: Finding): LitLook {
  if (!stops) return "soft";
  return firm ? "grave" : "other";
}

const COLUMNS: readonly SortColumn<Finding>[] = [
  { label: "No.", by: ({ number }) => number, show: ({ number }) => number },
  { label: "Words", by: ({ text }) => text, show: ({ text }) => <q>{text}</q> },
  { label: "Class", by: (one) => classWord(one.class), show: (one) => classWord(one.class) },
  { label: "Why", show: ({ why }) => why },
  {
    label: "Confidence",
    by: ({ confidence }) => confidence,
    show: ({ confidence }) => <span className="figures">{numberText(confidence, 2)}</span>,
  },
  {
    label: "Stops",
    by: ({ stops }) => Number(stops),
    show: ({ stops, lowered }) => (stops ? "yes" : lowered ? "no, by what you said of the text" : "no"),
  },
];
