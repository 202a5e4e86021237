import type { StatedFacts } from "#src/choose/index.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { useEligibility } from "../use-tools.ts";
import { RouteList } from "./route-list.tsx";

interface EligibilityDetailProps {
  readonly id: string;
  readonly facts: StatedFacts;
}

/** The rules of one credential, under its verdict. */
export function EligibilityDetail({ id, facts }: EligibilityDetailProps) {
  const eligibility = useEligibility({ credential: id, facts });
  return (
    <div className="stack-tight">
      <h4>Who may take it</h4>
      <Answer query={eligibility} what="the rules" lines={6}>
        {({ routes, instead }) => (
          <>
            <RouteList routes={routes} />
            {instead.length > 0 && (
              <p className="note">
                Instead:{" "}
                {instead.map((one, place) => (
                  <span key={one.id}>
                    {place > 0 && ", "}
                    <RecordLink to={`credentials/${one.id}`}>{one.label}</RecordLink>
                  </span>
                ))}
                .
              </p>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}
