import type { PlanWeek } from "#src/plan/index.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { narrows } from "../plan-search.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { whereInPlan } from "../where-in-plan.ts";
import { AfterAll } from "./after-all.tsx";
import { NowSection } from "./now-section.tsx";
import { TaskFilter } from "./task-filter.tsx";
import { WeekSection } from "./week-section.tsx";

/** The week at hand first, then all the others; those behind are folded. */
export function WeekList() {
  const { plan, today } = usePlanDesk();
  const [search, change] = usePlanSearch(plan.id);
  const here = whereInPlan(plan, today);
  const now = here.kind === "after" ? undefined : here.week;
  const filter = <TaskFilter weeks={plan.weeks} search={search} onChange={change} />;
  return (
    <>
      {here.kind === "after" ? (
        <AfterAll filter={filter} />
      ) : (
        <NowSection where={here} search={search} filter={filter} />
      )}
      {plan.weeks
        .filter(({ week }) => week !== now?.week)
        .map((week) => (
          <WeekSection
            key={week.week}
            week={week}
            search={search}
            opensBlock={opensBlock(plan.weeks, week, now)}
            folded={week.to < today && !narrows(search)}
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
