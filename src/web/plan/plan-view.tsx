import type { Plan, PlanWeek } from "#src/plan/index.ts";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import { useNames } from "../client/use-names.ts";
import { ErrorNotice } from "../design/notice.tsx";
import { Page, Section } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { OwnEstimates } from "../field/own-estimates.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import { PlanDownloads } from "./plan-downloads.tsx";
import { PlanProgress } from "./plan-progress.tsx";
import { RedraftForm } from "./redraft-form.tsx";
import { useTicks } from "./use-plan.ts";
import { WeekSection } from "./week-section.tsx";
import "./plan.css";

interface PlanViewProps {
  readonly plan: Plan;
}

/** The plan: what exists so far, the weeks, what was left out, and ways to take it along or change it. */
export function PlanView({ plan }: PlanViewProps) {
  const names = useNames();
  const { shown, tick, error } = useTicks(plan);
  const { role, domain, sector } = plan;
  const last = plan.weeks.at(-1)?.to ?? plan.start;

  return (
    <Page
      title={`13 weeks towards ${plan.roleLabel}`}
      over={<Steps profileId={plan.profileId} here="plan" lane={{ role, domain, sector }} />}
      lead={
        <p>
          {names.domain(domain)} · {names.sector(sector)}. From {showDay(plan.start)} to {showDay(last)},{" "}
          {showCount(plan.hoursPerWeek, "hour")} a week.
        </p>
      }
    >
      <Section title="So far" aside={<PlanDownloads id={plan.id} />}>
        {error !== null && <ErrorNotice error={error} />}
        <PlanProgress plan={shown} />
        <OwnEstimates what="The hours of each task" role={role} />
      </Section>
      {shown.weeks.map((week, index) => (
        <WeekSection
          key={week.week}
          week={week}
          opensBlock={opensBlock(plan.weeks, index)}
          onMark={(task, done) => tick({ task, done })}
        />
      ))}
      <Section title="Left out" aside={showCount(plan.leftOut.length, "task")}>
        <LeftOutList leftOut={plan.leftOut} />
      </Section>
      <Section title="Change the plan" id="redraft" aside="What you ticked stays ticked.">
        <RedraftForm plan={plan} />
      </Section>
    </Page>
  );
}

/** Whether a week is the first of its block; weeks without tasks belong to the block before them. */
function opensBlock(weeks: readonly PlanWeek[], index: number): boolean {
  const block = weeks[index]?.tasks[0]?.block;
  const before = weeks
    .slice(0, index)
    .flatMap((week) => week.tasks)
    .at(-1)?.block;
  return block !== undefined && block !== before;
}
