import type { StatedFacts } from "#src/choose/index.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { useEligibility } from "../use-tools.ts";
import { eligibilityWords } from "../words.ts";
import { InsteadList } from "./instead-list.tsx";
import { RouteList } from "./route-list.tsx";

interface OneCredentialProps {
  readonly id: string;
  readonly facts: StatedFacts;
  readonly onAsk: (id: string) => void;
}

/** Whether one credential is open to this person: the answer, every rule of every way in, and what is open instead. */
export function OneCredential({ id, facts, onAsk }: OneCredentialProps) {
  const eligibility = useEligibility({ credential: id, facts });
  return (
    <Answer query={eligibility} what="the rules" lines={10}>
      {(found) => (
        <div className="stack" aria-live="polite" aria-busy={eligibility.isPlaceholderData}>
          <p className="tool-answer">{eligibilityWords[found.verdict]}</p>
          <p>
            <RecordLink to={`credentials/${found.credential}`}>{found.label}</RecordLink>: {found.because}
          </p>
          {found.instead.length > 0 && <InsteadList instead={found.instead} onAsk={onAsk} />}
          <RouteList routes={found.routes} />
        </div>
      )}
    </Answer>
  );
}
