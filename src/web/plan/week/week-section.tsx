import { useId } from "react";
import type { PlanWeek } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import type { PlanSearch } from "../plan-search.ts";
import { saySum } from "./say-sum.ts";
import { WeekHead } from "./week-head.tsx";
import { WeekTasks } from "./week-tasks.tsx";

const BLOCK_WORDS = { "0-30": "Days 1 to 30", "31-60": "Days 31 to 60", "61-90": "Days 61 to 90" } as const;

interface WeekSectionProps {
  readonly week: PlanWeek;
  readonly search: PlanSearch;
  /** The first week of a block of about thirty days. */
  readonly opensBlock: boolean;
  /** Nothing where it always stands open; on paper every week does. */
  readonly open: boolean | undefined;
  readonly onToggle: () => void;
}

/** One week: its days, how full it is, and its tasks; folded, a line. */
export function WeekSection({ week, search, opensBlock, open, onToggle }: WeekSectionProps) {
  const id = useId();
  const block = week.tasks[0]?.block;
  const look = `section week${opensBlock ? " week-opens" : ""}${open === false ? " week-folded" : ""}`;
  return (
    <section className={look} aria-label={`Week ${week.week}`}>
      <WeekHead week={week}>
        {opensBlock && block !== undefined && <p className="week-block">{BLOCK_WORDS[block]}</p>}
        <h2>Week {week.week}</h2>
      </WeekHead>
      <div className="section-body">
        {open !== undefined && (
          <p className="week-sum no-print">
            <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={onToggle}>
              <span className="unseen">Week {week.week}: </span>
              {saySum(week)}
            </Button>
          </p>
        )}
        <div id={id} className="week-rest">
          <WeekTasks week={week} search={search} />
        </div>
      </div>
    </section>
  );
}
