import type { Eligibility } from "#src/choose/index.ts";
import { Button } from "../../design/button.tsx";
import { eligibilityWords } from "../words.ts";

interface InsteadListProps {
  readonly instead: Eligibility["instead"];
  readonly onAsk: (id: string) => void;
}

/** What is open instead, each with its own answer for the same person. */
export function InsteadList({ instead, onAsk }: InsteadListProps) {
  return (
    <div className="stack-tight">
      <h3 className="tool-name">What to look at instead</h3>
      <ul className="ruled">
        {instead.map(({ id, label, verdict, because }) => (
          <li key={id} className="stack-tight">
            <span>
              <Button look="quiet" onClick={() => onAsk(id)}>
                {label}
              </Button>
              : {readVerdict(verdict).toLowerCase()}
            </span>
            <p className="note">{because}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function readVerdict(verdict: string): string {
  const words: Readonly<Record<string, string>> = eligibilityWords;
  return words[verdict] ?? eligibilityWords.ask;
}
