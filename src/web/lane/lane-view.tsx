import { showShare } from "../client/numbers.ts";
import type { OperationOutput } from "../client/operations.ts";
import { AppLink } from "../design/app-link.tsx";
import { FactorBar } from "../design/factor-bar.tsx";
import { Page, Section } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { Term } from "../design/term.tsx";
import { LaneLink } from "../lanes/lane-link.tsx";
import { AlsoList } from "./also-list.tsx";
import { GapList } from "./gap-list.tsx";
import { GateList } from "./gate-list.tsx";
import { HorizonDetail } from "./horizon-detail.tsx";
import { PlanForm } from "./plan-form.tsx";
import { ShownList } from "./shown-list.tsx";
import type { LaneAddress } from "./use-lane.ts";
import "./lane.css";

interface LaneViewProps {
  readonly address: LaneAddress;
  readonly found: OperationOutput<"lanes.one">;
  readonly hours: number;
  readonly onHours: (hours: number) => void;
}

/** A lane as it stands for this person, from the first step to the last gap. */
export function LaneView({ address, found: { lane, report }, hours, onHours }: LaneViewProps) {
  const blocking = report.gaps.filter((gap) => gap.blocking).length;
  const closed = lane.gates.filter((gate) => gate.force === "required" && gate.status === "unmet");

  return (
    <Page
      title={lane.roleLabel}
      over={<Steps profileId={address.id} here="lane" />}
      lead={
        <p>
          {lane.domainLabel} · {lane.sectorLabel}. You show {showShare(report.shownShare)} of what it asks
          {blocking > 0 ? `; ${blocking} of the ${report.gaps.length} gaps must be closed first.` : "."}
        </p>
      }
    >
      <p className="lane-next">
        <a href="#plan" className="button button-main">
          Plan 13 weeks
        </a>
        <AppLink href={`/field/roles/${lane.role}`}>All about this role</AppLink>
        <AppLink href={`/tools/credentials?profile=${address.id}&role=${lane.role}&sector=${lane.sector}`}>
          Credentials open to you
        </AppLink>
        <AppLink href={`/tools/pay?role=${lane.role}`}>Pay by source</AppLink>
      </p>
      {closed.length > 0 && (
        <p className="lane-closed">
          <strong>This lane is not open to you now:</strong> {closed.map((gate) => gate.name).join(", ")}.{" "}
          {closed
            .map((gate) => gate.instead)
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
      <Section title="First step">
        <p className="first-step">{lane.firstStep}</p>
      </Section>
      <Section
        title="Gaps"
        id="gaps"
        aside={report.gaps.length === 0 ? undefined : "what it asks and your text does not show"}
      >
        <GapList gaps={report.gaps} role={report.role} profileId={address.id} />
      </Section>
      <Section title="Gates" aside={<Term name="gate">cannot be learned</Term>}>
        <GateList profileId={address.id} gates={lane.gates} />
      </Section>
      <Section title="Horizon" aside={<Term name="horizon">how long it usually takes</Term>}>
        <HorizonDetail horizon={lane.horizon} />
      </Section>
      <Section title="Plan 13 weeks" id="plan" aside="You can change all of it later; ticks are kept.">
        <PlanForm address={address} hours={hours} onHours={onHours} />
      </Section>
      <Section title="Why it stands here">
        <p>{lane.reason}</p>
        <div className="lane-factors">
          <FactorBar factors={lane.factors} score={lane.score} of={lane.roleLabel} />
        </div>
      </Section>
      <Section title="Shown" aside="what it asks and your text shows">
        <ShownList shown={report.shown} />
      </Section>
      {lane.also.length > 0 && (
        <Section title="The same role elsewhere">
          <AlsoList also={lane.also}>
            {(cell, words) => (
              <LaneLink profileId={address.id} lane={{ role: lane.role, ...cell }} hours={hours}>
                {words}
              </LaneLink>
            )}
          </AlsoList>
        </Section>
      )}
    </Page>
  );
}
