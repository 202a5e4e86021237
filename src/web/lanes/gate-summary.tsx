import type { GateStanding } from "#src/match/index.ts";
import { GateMark } from "../design/gate-mark.tsx";
import { SourceIds } from "../field/source-ids.tsx";

interface GateSummaryProps {
  readonly gates: readonly GateStanding[];
}

/** The gates of a lane, each with where it stands and why on request. */
export function GateSummary({ gates }: GateSummaryProps) {
  if (gates.length === 0) return <p className="note">No gate that we know of.</p>;
  return (
    <ul className="gate-summary">
      {gates.map((gate) => (
        <li key={gate.id}>
          <details>
            <summary>
              <GateMark status={gate.status} />
              <span>
                <span className="gate-name">{gate.name}</span>{" "}
                {gate.force === "route" && <span className="note">one credential only</span>}
              </span>
            </summary>
            <p className="note">
              {gate.why} <SourceIds of={gate.name} ids={gate.source} checkedOn={gate.checkedOn} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
