import type { PlanWeek } from "#src/plan/index.ts";
import { showShortDay, today } from "../client/dates.ts";
import { HoursMeter } from "../design/meter.tsx";
import { TaskRow } from "./task-row.tsx";

const BLOCK_WORDS = { "0-30": "Days 0 to 30", "31-60": "Days 31 to 60", "61-90": "Days 61 to 90" } as const;

interface WeekSectionProps {
  readonly week: PlanWeek;
  /** The first week of a block of about thirty days. */
  readonly opensBlock: boolean;
  readonly onMark: (task: string, done: boolean) => void;
}

/** One week: its days, how full it is, and its tasks. */
export function WeekSection({ week, opensBlock, onMark }: WeekSectionProps) {
  const { tasks, from, to } = week;
  const block = tasks[0]?.block;
  const used = tasks.reduce((sum, task) => sum + task.hours, 0);
  const now = today();
  const current = now >= from && now <= to;

  return (
    <section
      className={opensBlock ? "section week week-opens" : "section week"}
      aria-label={`Week ${week.week}`}
    >
      <div className="section-side">
        {opensBlock && block !== undefined && <p className="week-block">{BLOCK_WORDS[block]}</p>}
        <h2>
          Week {week.week} {current && <span className="week-now">this week</span>}
        </h2>
        <p className="note figures">
          {showShortDay(from)} – {showShortDay(to)}
        </p>
        <HoursMeter used={used} capacity={week.capacityHours} />
      </div>
      <div className="section-body">
        {tasks.length === 0 ? (
          <p className="note">Nothing planned: time to rest, catch up, or show someone what you made.</p>
        ) : (
          <ul className="tasks">
            {tasks.map((task) => (
              <TaskRow key={task.id} task={task} onMark={(done) => onMark(task.id, done)} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
