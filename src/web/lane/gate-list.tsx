import type { GateStanding } from "#src/match/index.ts";
import { ErrorNotice } from "../design/notice.tsx";
import { useCorrections } from "../profile/use-profile.ts";
import { GateRow } from "./gate-row.tsx";

interface GateListProps {
  readonly profileId: string;
  readonly gates: readonly GateStanding[];
}

/** What must be true, where it stands, and the person’s own answer. */
export function GateList({ profileId, gates }: GateListProps) {
  const corrections = useCorrections(profileId);
  if (gates.length === 0) return <p>We know of no gate for this lane.</p>;
  return (
    <>
      {corrections.error !== null && <ErrorNotice error={corrections.error} />}
      <ul className="ruled">
        {gates.map((gate) => (
          <GateRow
            key={gate.id}
            gate={gate}
            busy={corrections.busy}
            onAnswer={(status) => corrections.correct({ kind: "gate", gate: gate.id, status })}
          />
        ))}
      </ul>
    </>
  );
}
