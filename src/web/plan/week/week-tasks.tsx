import type { PlanWeek } from "#src/plan/index.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { narrows, tasksAsked } from "../plan-search.ts";
import type { PlanSearch } from "../plan-search.ts";
import { TaskRow } from "../task/task-row.tsx";

interface WeekTasksProps {
  readonly week: PlanWeek;
  readonly search: PlanSearch;
}

/** The tasks of a week in order, as far as the address asks for them. */
export function WeekTasks({ week, search }: WeekTasksProps) {
  const { ticked } = usePlanDesk();
  const tasks = tasksAsked(week, search, ticked);
  if (week.tasks.length === 0) {
    return (
      <p className="note">
        {week.capacityHours === 0
          ? "Nothing planned: there is no time in this week."
          : "Nothing planned: time to rest, to catch up, or to show somebody what you made."}
      </p>
    );
  }
  if (tasks.length === 0 && narrows(search)) return <p className="note">None of these tasks in this week.</p>;
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} week={week.week} />
      ))}
    </ul>
  );
}
