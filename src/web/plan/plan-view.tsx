import { useRef } from "react";
import type { Plan } from "#src/plan/index.ts";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import { useNames } from "../client/use-names.ts";
import { Page } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { ChangePlanSection } from "./again/change-plan-section.tsx";
import { WhatMoved } from "./again/what-moved.tsx";
import { AheadSections } from "./ahead/ahead-sections.tsx";
import { LookBackSection } from "./back/look-back-section.tsx";
import { ChangedSection } from "./changed/changed-section.tsx";
import { PlanDeskContext } from "./plan-desk.ts";
import { PlanNav } from "./plan-nav.tsx";
import { TakeAlongSection } from "./take/take-along-section.tsx";
import { useDesk } from "./use-desk.ts";
import { WeekList } from "./week/week-list.tsx";
import "./plan.css";

interface PlanViewProps {
  readonly plan: Plan;
}

/** The plan: what to do now first, then the weeks, what has changed, what is ahead, and ways to change it or take it along. */
export function PlanView({ plan }: PlanViewProps) {
  const names = useNames();
  const { desk, plannedAgain, putAway } = useDesk(plan);
  const top = useRef<HTMLDivElement>(null);
  const { role, domain, sector } = plan;
  const last = plan.weeks.at(-1)?.to ?? plan.start;

  return (
    <PlanDeskContext value={desk}>
      <div className="plan">
        <Page
          title={`13 weeks towards ${plan.roleLabel}`}
          over={<Steps profileId={plan.profileId} here="plan" lane={{ role, domain, sector }} />}
          lead={
            <>
              <p className="plan-lead">
                {names.domain(domain)} · {names.sector(sector)}. {showDay(plan.start)} to {showDay(last)},{" "}
                {showCount(plan.hoursPerWeek, "hour")} a week.
              </p>
              <PlanNav id={plan.id} here="plan" />
            </>
          }
        >
          <div ref={top} tabIndex={-1} className="plan-top">
            {plannedAgain !== undefined && (
              <WhatMoved
                key={plannedAgain.number}
                plannedAgain={plannedAgain}
                onClose={() => {
                  (document.getElementById("this-week") ?? top.current)?.focus();
                  putAway();
                }}
              />
            )}
          </div>
          <WeekList />
          <ChangedSection />
          <LookBackSection />
          <AheadSections />
          <TakeAlongSection id={plan.id} />
          <ChangePlanSection />
        </Page>
      </div>
    </PlanDeskContext>
  );
}
