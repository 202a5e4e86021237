import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { describeCarry } from "./carry.ts";
import type { Carry, Verdicts } from "./carry.ts";
import { MoveOutcome } from "./move-outcome.tsx";
import type { TimelineWeek } from "./read-weeks.ts";
import { TaskPanel } from "./task-panel.tsx";
import type { Outcome } from "./use-moves.ts";
import { WeekChoice } from "./week-choice.tsx";

interface TimelineDockProps {
  readonly plan: Plan;
  readonly weeks: readonly TimelineWeek[];
  readonly chosen: string | undefined;
  readonly carry: Carry | undefined;
  readonly verdicts: Verdicts | undefined;
  readonly outcome: Outcome | undefined;
  /** The week in which room is being made. */
  readonly making: number | undefined;
  readonly onMove: (task: string) => void;
  readonly onOver: (week: number) => void;
  readonly onPutDown: (week: number) => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onMakeRoom: () => void;
  readonly onLetGo: (task: string) => void;
  readonly onFind: (task: string) => void;
  readonly onClose: () => void;
}

/** Beside the sheet, or at the foot of the window: what is going on, and the task in focus. */
export function TimelineDock(props: TimelineDockProps) {
  const {
    plan,
    weeks,
    chosen,
    carry,
    verdicts,
    outcome,
    making,
    onMove,
    onOver,
    onPutDown,
    onCancel,
    onUndo,
    onMakeRoom,
    onLetGo,
    onFind,
    onClose,
  } = props;
  const place = plan.weeks.find(({ tasks }) => tasks.some(({ id }) => id === chosen));
  const task = place?.tasks.find(({ id }) => id === chosen);
  const quiet = outcome?.kind === "moved" || outcome?.kind === "free";
  // That a task cannot be moved concerns nobody who looks at another.
  const stale = outcome?.kind === "stays" && outcome.task !== chosen;
  const said = outcome !== undefined && (
    <MoveOutcome
      plan={plan}
      outcome={outcome}
      onUndo={onUndo}
      onMakeRoom={onMakeRoom}
      onFind={onFind}
      onClose={onClose}
    />
  );
  return (
    <section className="timeline-dock no-print" aria-label="Task in focus">
      <div className="dock-says" aria-live="polite">
        {carry !== undefined && (
          <p className="dock-carry">
            <strong>{carry.task.title}</strong> <span>{describeCarry(carry, weeks, verdicts)}</span>
          </p>
        )}
        {making !== undefined && (
          <p>
            <progress aria-label="Planning again" /> Making room in week {making}: the plan is made again. It
            takes a few seconds; what is done stays.
          </p>
        )}
        {carry === undefined && quiet && said}
      </div>
      {carry !== undefined && (
        <div className="row">
          <WeekChoice carry={carry} weeks={weeks} verdicts={verdicts} onOver={onOver} onPutDown={onPutDown} />
          <Button look="quiet" onClick={onCancel}>
            Leave it where it is
          </Button>
        </div>
      )}
      {carry === undefined && !quiet && !stale && said}
      {carry === undefined && task !== undefined && place !== undefined && (
        <TaskPanel
          key={task.id}
          plan={plan}
          task={task}
          week={place.week}
          onMove={() => onMove(task.id)}
          onLetGo={() => onLetGo(task.id)}
          onFind={onFind}
        />
      )}
      <p id="timeline-keys" className={task === undefined && carry === undefined ? "note" : "unseen"}>
        Press a task to see what it is. Drag it into another week, or pick it up with Enter; arrow keys go
        from task to task.
      </p>
    </section>
  );
}
