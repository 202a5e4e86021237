import type { PlanWeek } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { narrows } from "../plan-search.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { whereInPlan } from "../where-in-plan.ts";
import { AfterAll } from "./after-all.tsx";
import { NowSection } from "./now-section.tsx";
import { TaskFilter } from "./task-filter.tsx";
import { useOpenWeeks } from "./use-open-weeks.ts";
import { WeekSection } from "./week-section.tsx";

/** The week at hand first, then all the others; those behind and those far ahead are a line each until opened. */
export function WeekList() {
  const { plan, today } = usePlanDesk();
  const [search, change] = usePlanSearch(plan.id);
  const here = whereInPlan(plan, today);
  const now = here.kind === "after" ? undefined : here.week;
  const { isOpen, toggle, all } = useOpenWeeks(now?.week, narrows(search));
  const filter = <TaskFilter weeks={plan.weeks} search={search} onChange={change} />;
  return (
    <>
      {here.kind === "after" ? (
        <AfterAll filter={filter} />
      ) : (
        <NowSection where={here} search={search} filter={filter} />
      )}
      {all !== undefined && (
        <p className="week-fold-all no-print">
          <Button aria-expanded={all.open} onClick={all.toggle}>
            {all.open ? "Fold the weeks again" : "Open all weeks"}
          </Button>
        </p>
      )}
      {plan.weeks
        .filter(({ week }) => week !== now?.week)
        .map((week) => (
          <WeekSection
            key={week.week}
            week={week}
            search={search}
            opensBlock={opensBlock(plan.weeks, week, now)}
            open={isOpen(week.week)}
            onToggle={() => toggle(week.week)}
          />
        ))}
    </>
  );
}

/** Whether a week is the first of its block; weeks without tasks belong to the block before them. */
function opensBlock(weeks: readonly PlanWeek[], week: PlanWeek, now: PlanWeek | undefined): boolean {
  const others = weeks.filter((one) => one.week < week.week && one.week !== now?.week);
  const block = week.tasks[0]?.block;
  return block !== undefined && block !== others.flatMap(({ tasks }) => tasks).at(-1)?.block;
}
