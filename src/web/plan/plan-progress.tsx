import type { Plan } from "#src/plan/index.ts";
import { showHours } from "../client/numbers.ts";

interface PlanProgressProps {
  readonly plan: Plan;
}

/** What exists so far: artefacts first, because they are what counts; no streaks, no praise. */
export function PlanProgress({ plan }: PlanProgressProps) {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const done = tasks.filter((task) => task.done);
  const artefacts = tasks.filter((task) => task.artefact !== undefined);
  const made = artefacts.filter((task) => task.done);
  const hours = (list: typeof tasks) => showHours(list.reduce((sum, task) => sum + task.hours, 0));

  return (
    <div className="progress" aria-live="polite">
      <p className="progress-count">
        <strong>{made.length}</strong> of {artefacts.length} artefacts made
      </p>
      <p className="note">
        {done.length} of {tasks.length} tasks done, {hours(done)} of {hours(tasks)}
      </p>
      {made.length > 0 && (
        <ul className="note progress-made">
          {made.map((task) => (
            <li key={task.id}>{task.artefact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
