import type { Gap } from "#src/match/index.ts";
import { showHours } from "../client/numbers.ts";
import { GradeMark } from "../design/grade-mark.tsx";
import { SourceIds } from "../field/source-ids.tsx";
import { LevelStep } from "./level-step.tsx";

interface GapRowProps {
  readonly gap: Gap;
  /** Names of the skills to learn before it. */
  readonly after: readonly string[];
  /** Where the role’s demands come from. */
  readonly sources: readonly string[];
  readonly checkedOn: string | undefined;
}

/** One gap: from which level to which, how long, why, and what would prove it. */
export function GapRow({ gap, after, sources, checkedOn }: GapRowProps) {
  return (
    <li className="gap keep-whole">
      <div className="gap-head">
        <h3>
          {gap.label} {gap.blocking ? <strong className="gap-blocking">comes first</strong> : null}
        </h3>
        <LevelStep shown={gap.shownLevel} asked={gap.level} />
        <span className="figures gap-hours">{showHours(gap.hours)}</span>
      </div>
      <p>
        {gap.why}{" "}
        {sources.length > 0 && (
          <SourceIds of={gap.label} ids={sources} {...(checkedOn === undefined ? {} : { checkedOn })} />
        )}
      </p>
      <dl className="facts note">
        {gap.grade !== undefined && (
          <>
            <dt>Evidence</dt>
            <dd>
              <GradeMark grade={gap.grade} />
            </dd>
          </>
        )}
        <dt>Proof</dt>
        <dd>{gap.proof}</dd>
        {after.length > 0 && (
          <>
            <dt>After</dt>
            <dd>{after.join(", ")}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
