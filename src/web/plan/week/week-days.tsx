import type { OpenDay } from "#src/availability/index.ts";
import type { PlanWeek } from "#src/plan/index.ts";
import { showShortWeekday } from "../plan-days.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { dayWords } from "../plan-words.ts";

interface WeekDaysProps {
  readonly week: PlanWeek;
}

/** Which days of a week have time, and which have none and why. */
export function WeekDays({ week: { days } }: WeekDaysProps) {
  const { plan } = usePlanDesk();
  const { daysOff } = plan.availability;
  const open = days.filter(({ minutes }) => minutes > 0);
  const whyNone = (day: OpenDay): string | undefined => {
    // Other hours are said of the whole week: the days among them may have none by chance.
    if (day.minutes > 0 || day.because === undefined || day.because === "exception") return undefined;
    const off = daysOff.find(({ from, to }) => day.date >= from && day.date <= to);
    return day.because === "day-off" ? (off?.label ?? dayWords["day-off"]) : dayWords[day.because];
  };
  const reasons = new Map<string, string[]>();
  for (const day of days) {
    const why = whyNone(day);
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), showShortWeekday(day.date)]);
  }
  const otherHours = days.some(({ because }) => because === "exception");
  if (open.length === 0 && reasons.size === 0 && !otherHours) return null;
  return (
    <ul className="note week-days">
      {open.length > 0 && open.length < days.length && (
        <li>Time on {open.map(({ date }) => showShortWeekday(date)).join(", ")}</li>
      )}
      {otherHours && <li>Other hours than usual</li>}
      {[...reasons].map(([why, names]) => (
        <li key={why}>
          {names.length === days.length ? "All days" : names.join(", ")}: {why}
        </li>
      ))}
    </ul>
  );
}
