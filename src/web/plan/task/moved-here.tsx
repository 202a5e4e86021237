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
export function MovedHere({ task, week, moved: { from, back, free } }: MovedHereProps) {
  const { onMoved } = usePlanDesk();
  const { move, busy, error, refusals } = useMove();
  return (
    <div className="moved-here">
      <p tabIndex={-1} ref={focusWhenShown} className="row">
        <span>
          {back
            ? `Back in week ${week}${free ? ", free to move when you plan again" : ""}.`
            : `Moved here, to week ${week}, from week ${from}. It stays here when you plan again.`}
        </span>
        {!back && (
          <Button
            look="quiet"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) move({ task, from: week, to: from, back: true, letGo: free });
            }}
          >
            Move back
          </Button>
        )}
        <Button look="quiet" onClick={() => onMoved(undefined)}>
          {back ? "Put this away" : "Leave it here"}
        </Button>
      </p>
      <Planning busy={false} error={error} refused={refusals[0]?.says} />
    </div>
  );
}
