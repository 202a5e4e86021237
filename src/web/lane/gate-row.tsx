import type { GateStanding } from "#src/match/index.ts";
import { forceWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { GateMark } from "../design/gate-mark.tsx";
import { QuoteList } from "../design/quote.tsx";
import { SourceIds } from "../field/source-ids.tsx";

const ANSWERS = [
  { status: "met", label: "Yes, I have this" },
  { status: "unmet", label: "No, I do not" },
  { status: "unknown", label: "I am not sure" },
] as const;

interface GateRowProps {
  readonly gate: GateStanding;
  readonly busy: boolean;
  readonly onAnswer: (status: GateStanding["status"]) => void;
}

/** One gate with its reason, its source, what is open instead, and an answer the person can give. */
export function GateRow({ gate, busy, onAnswer }: GateRowProps) {
  return (
    <li className="gate-row keep-whole">
      <GateMark status={gate.status} />
      <div className="stack-tight">
        <h3>{gate.name}</h3>
        <p>
          {gate.why} <SourceIds of={gate.name} ids={gate.source} checkedOn={gate.checkedOn} />
        </p>
        {gate.status === "unmet" && gate.instead !== undefined && <p>Open instead: {gate.instead}</p>}
        <p className="note">{forceWords[gate.force]}</p>
        {gate.evidence.length > 0 && <QuoteList quotes={gate.evidence} none="" />}
        <fieldset className="row no-print" aria-label={`Your answer: ${gate.name}`}>
          {ANSWERS.filter(({ status }) => status !== gate.status).map(({ status, label }) => (
            <Button key={status} look="quiet" disabled={busy} onClick={() => onAnswer(status)}>
              {label}
            </Button>
          ))}
        </fieldset>
      </div>
    </li>
  );
}
