import { useId } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { GradeMark } from "../../design/grade-mark.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { showTitle } from "../plan-days.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { idOfRow } from "../row-id.ts";
import { MovedHere } from "./moved-here.tsx";
import { ProofPlace } from "./proof-place.tsx";
import { TaskFacts } from "./task-facts.tsx";
import { TaskMore } from "./task-more.tsx";

interface TaskRowProps {
  readonly task: PlanTask;
  /** The week it stands in, from 1. */
  readonly week: number;
}

/** One task: a tick, what to do, how it starts, what exists afterwards, when and how long; the rest on request. */
export function TaskRow({ task, week }: TaskRowProps) {
  const id = useId();
  const { plan, tick, failedTick, justMoved } = usePlanDesk();
  const proof = plan.proofs.find(({ work }) => work === task.work);
  // What it will count as; once it is done, what it does count as.
  const grade = task.done ? (proof?.grade ?? task.yields) : task.yields;
  const arrived = justMoved?.work === task.work && justMoved.to === week;
  return (
    <li
      id={idOfRow(task.id)}
      tabIndex={-1}
      className={task.done ? "task task-done keep-whole" : "task keep-whole"}
    >
      <input
        id={id}
        type="checkbox"
        checked={task.done}
        aria-describedby={`${id}-start`}
        onChange={(event) => tick({ task: task.id, done: event.target.checked })}
      />
      <div className="task-what">
        <label htmlFor={id}>{showTitle(task.title)}</label>
        <p id={`${id}-start`} className="task-start">
          {task.ifThen}
        </p>
        {task.artefact !== undefined && (
          <p className="task-artefact">
            <span className="note">You then have:</span> {task.artefact}{" "}
            {grade !== undefined && (
              <span className="note task-grade">
                <GradeMark grade={grade} />
              </span>
            )}
          </p>
        )}
        <ProofPlace task={task} />
        <div className="task-line">
          <TaskFacts task={task} />
          <TaskMore task={task} week={week} />
        </div>
        {failedTick?.task === task.id && <ErrorNotice error={failedTick.error} />}
        {arrived && <MovedHere task={task} week={week} moved={justMoved} />}
      </div>
    </li>
  );
}
