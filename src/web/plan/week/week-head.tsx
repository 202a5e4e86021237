import type { ReactNode } from "react";
import type { PlanWeek } from "#src/plan/index.ts";
import { showShortDay } from "../../client/dates.ts";
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
  const used = week.tasks.reduce((sum, { hours }) => sum + hours, 0);
  return (
    <div className="section-side">
      {children}
      <p className="note figures">
        {name !== undefined && `${name} · `}
        {showShortDay(week.from)} – {showShortDay(week.to)}
      </p>
      {week.capacityHours > 0 || used > 0 ? (
        <HoursMeter used={used} capacity={week.capacityHours} />
      ) : (
        <p className="note">No time this week.</p>
      )}
      <WeekDays week={week} />
    </div>
  );
}
