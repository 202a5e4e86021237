import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { MovedLists } from "../again/moved-lists.tsx";
import { othersCanGiveWay } from "../giving-way.ts";
import { RoomOffer } from "./room-offer.tsx";
import { TaskJump } from "./task-jump.tsx";
import type { Outcome } from "./use-moves.ts";

interface MoveOutcomeProps {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly onUndo: () => void;
  readonly onMakeRoom: () => void;
  readonly onFind: (task: string) => void;
  readonly onClose: () => void;
}

/** What came of a move: where the task stands now and the way back, or why it stays and whether others can give way. */
export function MoveOutcome({ plan, outcome, onUndo, onMakeRoom, onFind, onClose }: MoveOutcomeProps) {
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
  if (outcome.kind === "free") return <p>“{outcome.title}” may move again when the plan is made again.</p>;
  if (outcome.kind === "moved") {
    const { makeRoom, undo, from } = outcome.move;
    const held = outcome.stands === outcome.move.to;
    return (
      <>
        <p className="row">
          <span>{describeMoved(outcome)}</span>
          {!undo && held && (
            <Button onClick={onUndo}>{makeRoom ? `Move it back to week ${from}` : "Undo"}</Button>
          )}
        </p>
        {makeRoom && !undo && held && (
          <p className="note">It moves back alone: the others stay where they stand now.</p>
        )}
        {makeRoom && <MovedLists change={outcome.change} none="No other task had to give way." />}
      </>
    );
  }
  const { title, from, to } = outcome.move;
  if (othersCanGiveWay(outcome.refusals)) {
    return (
      <RoomOffer
        plan={plan}
        move={outcome.move}
        refusals={outcome.refusals}
        onMakeRoom={onMakeRoom}
        onFind={onFind}
        onClose={onClose}
      />
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

function describeMoved({ move, stands }: Extract<Outcome, { kind: "moved" }>): string {
  const { title, from, to, undo, makeRoom, free } = move;
  if (stands !== to) {
    return stands === undefined
      ? `Week ${to} could not hold “${title}” when the others were planned again; it fell out.`
      : `Week ${to} could not hold “${title}” when the others were planned again; it stands in week ${stands}.`;
  }
  if (undo) {
    return free
      ? `“${title}” is back in week ${to}, free to move when the plan is made again.`
      : `“${title}” is back in week ${to}. It stays pinned there when the plan is made again.`;
  }
  return makeRoom
    ? `“${title}” moved from week ${from} to week ${to} and stays there; the plan was made again around it.`
    : `“${title}” moved from week ${from} to week ${to}, and stays there when the plan is made again.`;
}
