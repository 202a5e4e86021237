import type { Lane } from "#src/match/index.ts";
import { FactorBar } from "../design/factor-bar.tsx";
import { HorizonBand } from "../design/horizon-band.tsx";
import { GateSummary } from "./gate-summary.tsx";
import { LaneLink } from "./lane-link.tsx";

interface LaneEntryProps {
  readonly profileId: string;
  readonly lane: Lane;
  readonly hours: number;
  /** Its place among the near lanes; none for a stretch. */
  readonly place?: number;
}

/** One lane in the ranking: what it is, why it stands here, how far it is, and what its score is made of. */
export function LaneEntry({ profileId, lane, hours, place }: LaneEntryProps) {
  return (
    <li className="lane-entry keep-whole">
      <div className="lane-entry-what">
        <h3>
          {place !== undefined && <span className="lane-place">{place}</span>}
          <LaneLink profileId={profileId} lane={lane} hours={hours}>
            {lane.roleLabel}
          </LaneLink>
        </h3>
        <p className="lane-cell">
          {lane.domainLabel} · {lane.sectorLabel}
          {lane.partTime && " · usually part-time, by the task"}
        </p>
        <p>{lane.reason}</p>
        <GateSummary gates={lane.gates} />
        <HorizonBand horizon={lane.horizon} />
      </div>
      <FactorBar factors={lane.factors} score={lane.score} of={`${lane.roleLabel}, ${lane.domainLabel}`} />
    </li>
  );
}
