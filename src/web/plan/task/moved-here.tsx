import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { usePlanDesk } from "../plan-desk.ts";
import type { JustMoved } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { useMove } from "../use-move.ts";

interface MovedHereProps {
  readonly task: PlanTask;
  readonly week: number;
  readonly moved: JustMoved;
}

/** Says that a task has just come here and offers the way back. Takes the focus: the row it was moved from is gone. */
export function MovedHere({ task, week, moved: { from } }: MovedHereProps) {
  const { onMoved } = usePlanDesk();
  const { move, busy, error, refusals } = useMove();
  return (
    <div className="moved-here">
      <p tabIndex={-1} ref={focusWhenShown} className="row">
        <span>
          Moved here, to week {week}, from week {from}. It stays here when you plan again.
        </span>
        <Button
          look="quiet"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) move({ task: task.id, work: task.work, from: week, to: from });
          }}
        >
          Move back
        </Button>
        <Button look="quiet" onClick={() => onMoved(undefined)}>
          Leave it here
        </Button>
      </p>
      <Planning busy={false} error={error} refused={refusals[0]?.says} />
    </div>
  );
}
