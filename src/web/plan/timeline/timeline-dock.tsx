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
  readonly onMove: (task: string) => void;
  readonly onOver: (week: number) => void;
  readonly onPutDown: (week: number) => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
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
    onMove,
    onOver,
    onPutDown,
    onCancel,
    onUndo,
    onFind,
    onClose,
  } = props;
  const place = plan.weeks.find(({ tasks }) => tasks.some(({ id }) => id === chosen));
  const task = place?.tasks.find(({ id }) => id === chosen);
  const moved = outcome?.kind === "moved";
  // That a task cannot be moved concerns nobody who looks at another.
  const stale = outcome?.kind === "stays" && outcome.task !== chosen;
  return (
    <section className="timeline-dock no-print" aria-label="Task in focus">
      <div className="dock-says" aria-live="polite">
        {carry !== undefined && (
          <p>
            <strong>{carry.task.title}</strong> <span>{describeCarry(carry, weeks, verdicts)}</span>
          </p>
        )}
        {carry === undefined && moved && (
          <MoveOutcome plan={plan} outcome={outcome} onUndo={onUndo} onFind={onFind} onClose={onClose} />
        )}
      </div>
      {carry !== undefined && (
        <div className="row">
          <WeekChoice carry={carry} weeks={weeks} verdicts={verdicts} onOver={onOver} onPutDown={onPutDown} />
          <Button look="quiet" onClick={onCancel}>
            Leave it where it is
          </Button>
        </div>
      )}
      {carry === undefined && outcome !== undefined && !moved && !stale && (
        <MoveOutcome plan={plan} outcome={outcome} onUndo={onUndo} onFind={onFind} onClose={onClose} />
      )}
      {carry === undefined && task !== undefined && place !== undefined && (
        <TaskPanel
          key={task.id}
          plan={plan}
          task={task}
          week={place.week}
          onMove={() => onMove(task.id)}
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
