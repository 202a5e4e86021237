import type { PlanWeek } from "#src/plan/index.ts";
import type { PlanSearch } from "../plan-search.ts";
import { WeekHead } from "./week-head.tsx";
import { WeekTasks } from "./week-tasks.tsx";

const BLOCK_WORDS = { "0-30": "Days 1 to 30", "31-60": "Days 31 to 60", "61-90": "Days 61 to 90" } as const;

interface WeekSectionProps {
  readonly week: PlanWeek;
  readonly search: PlanSearch;
  /** The first week of a block of about thirty days. */
  readonly opensBlock: boolean;
  /** It is behind: its tasks are there on request. */
  readonly folded: boolean;
}

/** One week: its days, how full it is, and its tasks. */
export function WeekSection({ week, search, opensBlock, folded }: WeekSectionProps) {
  const block = week.tasks[0]?.block;
  const done = week.tasks.filter((task) => task.done).length;
  return (
    <section
      className={opensBlock ? "section week week-opens" : "section week"}
      aria-label={`Week ${week.week}`}
    >
      <WeekHead week={week}>
        {opensBlock && block !== undefined && <p className="week-block">{BLOCK_WORDS[block]}</p>}
        <h2>Week {week.week}</h2>
      </WeekHead>
      <div className="section-body">
        {folded && week.tasks.length > 0 ? (
          <details>
            <summary>
              {done} of {week.tasks.length} done<span className="unseen"> in week {week.week}</span>
            </summary>
            <div className="opened">
              <WeekTasks week={week} search={search} />
            </div>
          </details>
        ) : (
          <WeekTasks week={week} search={search} />
        )}
      </div>
    </section>
  );
}
