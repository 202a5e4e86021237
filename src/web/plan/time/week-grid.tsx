import { showShortDay, today } from "../../client/dates.ts";
import { showHours } from "../../client/numbers.ts";
import { DayCell } from "./day-cell.tsx";
import type { TimePreview } from "./use-preview.ts";
import { sizeWeeks } from "./week-size.ts";
import { weekdayOf } from "./weekdays.ts";

interface WeekGridProps {
  readonly weeks: TimePreview["weeks"];
}

/** Weeks under weekdays, as a calendar: the minutes of each day, why it has none, and how much of the week is left. */
export function WeekGrid({ weeks }: WeekGridProps) {
  const sizes = sizeWeeks(weeks.map(({ plannable }) => plannable));
  const fullest = Math.max(1, ...weeks.map(({ plannable }) => plannable));
  const now = today();
  return (
    <table className="week-grid">
      <caption className="note">
        Minutes on each day; after them what can be planned in the week.
        {weeks.some(({ days }) => days.some(isOther)) && " * Other hours than usual."}
      </caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {(weeks[0]?.days ?? []).map(({ date }) => (
            <th key={date} scope="col">
              <abbr title={weekdayOf(date)}>{weekdayOf(date).slice(0, 2)}</abbr>
            </th>
          ))}
          <th scope="col">To plan</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, plannable, days }, nth) => {
          const over = (days.at(-1)?.date ?? now) < now;
          return (
            <tr key={week} className={over ? "week-grid-over" : undefined}>
              <th scope="row">
                <span className="figures">{week}</span>{" "}
                <span className="note figures">{showShortDay(days[0]?.date ?? "")}</span>
                {over && <span className="unseen"> past</span>}
              </th>
              {days.map((day) => (
                <DayCell key={day.date} day={day} />
              ))}
              <td className={`week-grid-sum week-grid-${sizes[nth] ?? "usual"}`}>
                <span className="week-grid-bar" aria-hidden="true">
                  <span style={{ width: `${(plannable / fullest) * 100}%` }} />
                </span>
                <span className="figures">{plannable === 0 ? "none" : showHours(hoursOf(plannable))}</span>
                {sizes[nth] === "fewer" && <span> fewer</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function isOther({ because, minutes }: TimePreview["weeks"][number]["days"][number]): boolean {
  return because === "exception" && minutes > 0;
}

function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
