import type { ReactNode } from "react";
import { showCount } from "../../client/numbers.ts";
import { WentDifferently } from "../again/went-differently.tsx";
import { PaperDay } from "../paper-day.tsx";
import { daysUntil, showMinutes, showTitle, showWeekday } from "../plan-days.ts";
import { usePlanDesk } from "../plan-desk.ts";
import type { PlanSearch } from "../plan-search.ts";
import { nextSitting, openBehind } from "../where-in-plan.ts";
import type { WhereInPlan } from "../where-in-plan.ts";
import { WeekHead } from "./week-head.tsx";
import { WeekTasks } from "./week-tasks.tsx";

interface NowSectionProps {
  readonly where: Exclude<WhereInPlan, { kind: "after" }>;
  readonly search: PlanSearch;
  readonly filter: ReactNode;
}

/** What to do now: the next sitting in a sentence, then the week at hand. */
export function NowSection({ where: { kind, week }, search, filter }: NowSectionProps) {
  const { plan, today } = usePlanDesk();
  const next = nextSitting(week, today);
  const missed = next !== undefined && next.date < today;
  const behind = openBehind(plan, today);
  const allDone = week.tasks.length > 0 && next === undefined;
  const nothingAtAll = plan.weeks.every(({ tasks }) => tasks.length === 0);
  return (
    <section className="section week week-at-hand" aria-labelledby="this-week">
      <WeekHead week={week} name={`Week ${week.week}`}>
        <h2 id="this-week" tabIndex={-1}>
          {kind === "within" ? "This week" : "The first week"}
        </h2>
      </WeekHead>
      <div className="section-body">
        {kind === "before" && (
          <p>
            The plan begins <PaperDay date={week.from} today={today} />, in{" "}
            {showCount(daysUntil(week.from, today), "day")}. Nothing has to be done before.
          </p>
        )}
        {next !== undefined && (
          <p className="next-sitting">
            <span className="note">{missed ? `Open since ${showWeekday(next.date)}` : "Next"}</span>{" "}
            {!missed && (
              <>
                <strong>
                  <PaperDay date={next.date} today={today} />
                </strong>
                {next.startsAt !== undefined && ` at ${next.startsAt}`},{" "}
              </>
            )}
            {showMinutes(next.minutes)}: {showTitle(next.task.title)}
          </p>
        )}
        {behind > 0 && (
          <p className="note">
            {showCount(behind, "open task")} of days gone by. “Plan again from today” finds{" "}
            {behind === 1 ? "it" : "them"} another day.
          </p>
        )}
        {allDone && <p>Everything of this week is done. The next week is below.</p>}
        {nothingAtAll && (
          <p>
            The plan holds no task: there is no time in any of its weeks, or nothing is left to do.{" "}
            <a href="#redraft">Change the hours or the first day</a>.
          </p>
        )}
        {!nothingAtAll && (
          <>
            {filter}
            <WeekTasks week={week} search={search} />
          </>
        )}
        <WentDifferently />
      </div>
    </section>
  );
}
