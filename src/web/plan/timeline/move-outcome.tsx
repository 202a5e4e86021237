import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { TaskJump } from "./task-jump.tsx";
import type { Outcome } from "./use-moves.ts";

interface MoveOutcomeProps {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly onUndo: () => void;
  readonly onFind: (task: string) => void;
  readonly onClose: () => void;
}

/** What came of a move: where the task stands now and the way back, or why it stays. */
export function MoveOutcome({ plan, outcome, onUndo, onFind, onClose }: MoveOutcomeProps) {
  if (outcome.kind === "failed") {
    return (
      <ErrorNotice error={outcome.error}>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </ErrorNotice>
    );
  }
  if (outcome.kind === "stays") return <Notice message={`“${outcome.title}” stays.`} advice={outcome.says} />;
  const { title, from, to, undo } = outcome.move;
  if (outcome.kind === "moved") {
    return (
      <p className="row">
        <span>
          {undo
            ? `“${title}” is back in week ${to}. It stays pinned there when the plan is made again.`
            : `“${title}” moved from week ${from} to week ${to}, and stays there when the plan is made again.`}
        </span>
        {!undo && <Button onClick={onUndo}>Undo</Button>}
      </p>
    );
  }
  return (
    <Notice message={`“${title}” stays in week ${from}: week ${to} cannot take it.`}>
      <ul className="refusals">
        {outcome.refusals.map(({ code, says, tasks }) => (
          <li key={code}>
            {says}
            {tasks.length > 0 && (
              <span className="note">
                {" "}
                In the way:{" "}
                {tasks.map((task, index) => (
                  <span key={task}>
                    {index > 0 && "; "}
                    <TaskJump plan={plan} task={task} onFind={onFind} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onClose}>
        Close
      </Button>
    </Notice>
  );
}
