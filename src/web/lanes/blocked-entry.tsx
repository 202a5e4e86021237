import type { BlockedLane } from "#src/match/index.ts";
import { GateMark } from "../design/gate-mark.tsx";
import { SourceIds } from "../field/source-ids.tsx";
import { LaneLink } from "./lane-link.tsx";

interface BlockedEntryProps {
  readonly profileId: string;
  readonly lane: BlockedLane;
  readonly hours: number;
}

/** A lane that is closed: why, by which source, and the nearest thing that is open. */
export function BlockedEntry({ profileId, lane, hours }: BlockedEntryProps) {
  const closing = lane.gates.filter((gate) => gate.status === "unmet");
  return (
    <li className="blocked-entry keep-whole">
      <h3>
        <LaneLink profileId={profileId} lane={lane} hours={hours}>
          {lane.roleLabel}
        </LaneLink>
      </h3>
      <p className="lane-cell">
        {lane.domainLabel} · {lane.sectorLabel}
      </p>
      <p>{withoutSources(lane.because)}</p>
      <ul className="stack-tight">
        {closing.map((gate) => (
          <li key={gate.id} className="row">
            <GateMark status={gate.status} />
            <span>
              {gate.name} <SourceIds of={gate.name} ids={gate.source} checkedOn={gate.checkedOn} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        Open instead:{" "}
        <LaneLink profileId={profileId} lane={lane.alternative} hours={hours}>
          {lane.alternative.label}
        </LaneLink>
        . {lane.alternative.why}
      </p>
    </li>
  );
}

/** The reason without its tail of source ids: the source mark beside each gate says them. */
function withoutSources(because: string): string {
  return because.replace(/ \(checked [^()]*\)$/, "");
}
