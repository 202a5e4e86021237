import type { ReactNode } from "react";
import type { PlanWeek } from "#src/plan/index.ts";
import { showShortDay } from "../../client/dates.ts";
import { showHours } from "../../client/numbers.ts";
import { HoursMeter } from "../../design/meter.tsx";
import { WeekDays } from "./week-days.tsx";

interface WeekHeadProps {
  readonly week: PlanWeek;
  /** Said before its days, where the heading does not name it. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** The margin of a week: its name, its days, how full it is, and which of its days have no time. */
export function WeekHead({ week, name, children }: WeekHeadProps) {
  // What is done, maybe ahead of its week, takes no time from it any more.
  const hoursOf = (done: boolean) =>
    week.tasks.reduce((sum, task) => (task.done === done ? sum + task.hours : sum), 0);
  const open = hoursOf(false);
  const done = hoursOf(true);
  return (
    <div className="section-side">
      {children}
      <p className="note figures">
        {name !== undefined && `${name} · `}
        {showShortDay(week.from)} – {showShortDay(week.to)}
      </p>
      <div className="week-rest">
        {week.capacityHours > 0 || open > 0 ? (
          <HoursMeter used={open} capacity={week.capacityHours} />
        ) : (
          <p className="note">No time this week.</p>
        )}
        {done > 0 && <p className="note figures">{showHours(done)} done</p>}
        <WeekDays week={week} />
      </div>
    </div>
  );
}
