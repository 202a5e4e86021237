import type { GapReport } from "#src/match/index.ts";
import { levelWords } from "../client/words.ts";
import { BridgeNote } from "../design/bridge-note.tsx";
import { GradeMark } from "../design/grade-mark.tsx";
import { QuoteList } from "../design/quote.tsx";

interface ShownListProps {
  readonly shown: GapReport["shown"];
}

/** What the role asks and the text shows, with the words on request. */
export function ShownList({ shown }: ShownListProps) {
  if (shown.length === 0) return <p>Nothing this role asks for is shown in your text yet.</p>;
  return (
    <ul className="ruled">
      {shown.map((claim) => (
        <li key={claim.skill}>
          <details>
            <summary className="shown-head">
              <span className="shown-name">{claim.label}</span>
              <span>
                {levelWords[claim.level]} <span className="note">asked: {levelWords[claim.needed]}</span>
              </span>
              <span className="note">
                <GradeMark grade={claim.grade} />
              </span>
            </summary>
            <div className="shown-words">
              <QuoteList quotes={claim.evidence} none="You told us this; no words of your text show it." />
            </div>
          </details>
          {claim.bridge !== undefined && <BridgeNote bridge={claim.bridge} />}
        </li>
      ))}
    </ul>
  );
}
