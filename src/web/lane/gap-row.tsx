import { Link } from "@tanstack/react-router";
import type { Gap } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { showHours } from "../client/numbers.ts";
import { BridgeNote } from "../design/bridge-note.tsx";
import { GradeMark } from "../design/grade-mark.tsx";
import { SourceIds } from "../field/source-ids.tsx";
import { LevelStep } from "./level-step.tsx";

interface GapRowProps {
  readonly gap: Gap;
  /** What carries part of it over from the person’s own profession. */
  readonly bridge: SkillClaim["bridge"];
  /** Names of the skills to learn before it. */
  readonly after: readonly string[];
  /** Where the role’s demands come from. */
  readonly sources: readonly string[];
  readonly checkedOn: string | undefined;
}

/** One gap: from which level to which, how long, why, and what would prove it. */
export function GapRow({ gap, bridge, after, sources, checkedOn }: GapRowProps) {
  return (
    <li className="gap keep-whole">
      <div className="gap-head">
        <h3>
          {gap.label} {gap.blocking ? <strong className="gap-blocking">comes first</strong> : null}
        </h3>
        <LevelStep shown={gap.shownLevel} asked={gap.level} />
        <Link to="/field/$kind/$id" params={{ kind: "skills", id: gap.skill }} className="figures gap-hours">
          {showHours(gap.hours)}
          <span className="unseen">, an estimate: the record of {gap.label}</span>
        </Link>
      </div>
      <p>
        {bridge === undefined ? gap.why : beforeBridge(gap.why)}{" "}
        {sources.length > 0 && (
          <SourceIds of={gap.label} ids={sources} {...(checkedOn === undefined ? {} : { checkedOn })} />
        )}
      </p>
      {bridge !== undefined && <BridgeNote bridge={bridge} />}
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

/** The reason as far as the bridge, which is said in full, with who agreed, in a line of its own. */
function beforeBridge(why: string): string {
  return why.replace(
    /; your earlier work carries part of it over: .*$/s,
    "; your earlier work carries part of it over.",
  );
}
