import { useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { EvidenceMark } from "../../design/evidence-mark.tsx";
import { isRitual } from "../is-ritual.ts";
import { LetGo } from "./let-go.tsx";
import { MoveForm } from "./move-form.tsx";
import { PartlyForm } from "./partly-form.tsx";
import { TakeOut } from "./take-out.tsx";
import { WhyHere } from "./why-here.tsx";

interface TaskMoreProps {
  readonly task: PlanTask;
  readonly week: number;
}

/** The rest of a task, made when it is opened: all of what to do, why, and what can be done with it. */
export function TaskMore({ task, week }: TaskMoreProps) {
  const [open, setOpen] = useState(false);
  const changeable = !task.done && !isRitual(task.work);
  return (
    <details
      className="task-more no-print"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {changeable ? "Why, move, done in part" : "Why"}
        <span className="unseen">: {task.title}</span>
      </summary>
      {open && <TaskDetail task={task} week={week} changeable={changeable} />}
    </details>
  );
}

interface TaskDetailProps extends TaskMoreProps {
  /** Open, and not bound to its week. */
  readonly changeable: boolean;
}

function TaskDetail({ task, week, changeable }: TaskDetailProps) {
  const { what, record, grade, because } = task;
  return (
    <div className="task-detail">
      {what !== undefined && <p>{what}</p>}
      <div className="stack-tight">
        <p>{because}</p>
        <EvidenceMark grade={grade} />
      </div>
      <WhyHere task={task} />
      {record !== undefined && (
        <p>
          <RecordLink to={record}>More about it in the field</RecordLink>
        </p>
      )}
      {changeable && (
        <div className="task-changes">
          <PartlyForm task={task} />
          <LetGo task={task} />
          <MoveForm task={task} week={week} />
          <TakeOut task={task} />
        </div>
      )}
    </div>
  );
}
