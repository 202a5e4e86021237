import { useId } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { showHours } from "../client/numbers.ts";

interface TaskRowProps {
  readonly task: PlanTask;
  readonly onMark: (done: boolean) => void;
}

/** One task: a tick, what to do, how it starts, what exists afterwards, and why on request. */
export function TaskRow({ task, onMark }: TaskRowProps) {
  const id = useId();
  return (
    <li className={task.done ? "task task-done keep-whole" : "task keep-whole"}>
      <input
        id={id}
        type="checkbox"
        checked={task.done}
        aria-describedby={`${id}-start`}
        onChange={(event) => onMark(event.target.checked)}
      />
      <div className="task-what">
        <label htmlFor={id}>{task.title}</label>
        <p id={`${id}-start`} className="task-start">
          {task.ifThen}
        </p>
        {task.artefact !== undefined && (
          <p className="task-artefact">
            <span className="note">You then have:</span> {task.artefact}
          </p>
        )}
        <details className="note">
          <summary>
            Why<span className="unseen"> {task.title}</span>
          </summary>
          <p>{task.because}</p>
        </details>
      </div>
      <span className="figures note">{showHours(task.hours)}</span>
    </li>
  );
}
