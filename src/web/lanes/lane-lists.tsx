import type { LaneRanking } from "#src/match/index.ts";
import { showNumber } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { CopyButton } from "../design/copy-button.tsx";
import { Section } from "../design/page.tsx";
import { Term } from "../design/term.tsx";
import { OwnEstimates } from "../field/own-estimates.tsx";
import { BlockedEntry } from "./blocked-entry.tsx";
import { LaneEntry } from "./lane-entry.tsx";
import { lanesAsText } from "./lanes-as-text.ts";

interface LaneListsProps {
  readonly profileId: string;
  readonly ranking: LaneRanking;
  readonly hours: number;
  /** A new ranking is on its way. */
  readonly busy: boolean;
}

/** The ranking: near lanes, stretch lanes, closed lanes. */
export function LaneLists({ profileId, ranking, hours, busy }: LaneListsProps) {
  const { lanes, stretch, blocked, considered } = ranking;
  return (
    <div aria-busy={busy} className={busy ? "lane-lists lane-lists-busy" : "lane-lists"}>
      <Section
        title="Near you"
        aside={
          <>
            <p>
              The first {lanes.length} of {showNumber(considered)} lanes that exist.
            </p>
            <OwnEstimates what="Points and times" />
            <div className="take-along no-print">
              <CopyButton text={() => lanesAsText(ranking, hours)}>Copy as text</CopyButton>
              <span>
                <Button look="quiet" onClick={() => window.print()}>
                  Print
                </Button>
              </span>
            </div>
          </>
        }
      >
        {lanes.length === 0 && (
          <p>
            Nothing stands near yet: your text shows too little of what these roles ask. Add skills to your
            profile, or look at what is a stretch.
          </p>
        )}
        <ol className="lane-list">
          {lanes.map((lane, index) => (
            <LaneEntry
              key={`${lane.role}/${lane.domain}/${lane.sector}`}
              profileId={profileId}
              lane={lane}
              place={index + 1}
              hours={hours}
            />
          ))}
        </ol>
      </Section>
      {stretch.length > 0 && (
        <Section title="A stretch" aside={<Term name="stretch">further away</Term>}>
          <ol className="lane-list">
            {stretch.map((lane) => (
              <LaneEntry
                key={`${lane.role}/${lane.domain}/${lane.sector}`}
                profileId={profileId}
                lane={lane}
                hours={hours}
              />
            ))}
          </ol>
        </Section>
      )}
      <Section title="Not open" aside="closed by something a plan cannot change">
        {blocked.length === 0 && <p>No lane that would suit you is closed by a gate we know of.</p>}
        <ul className="lane-list">
          {blocked.map((lane) => (
            <BlockedEntry
              key={`${lane.role}/${lane.domain}/${lane.sector}`}
              profileId={profileId}
              lane={lane}
              hours={hours}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}
