import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { sayMakeRoom } from "../giving-way.ts";
import { sayWhy } from "./carry.ts";
import type { Refusal } from "./carry.ts";
import { TaskJump } from "./task-jump.tsx";
import type { Move } from "./use-moves.ts";

interface RoomOfferProps {
  readonly plan: Plan;
  readonly move: Move;
  readonly refusals: readonly Refusal[];
  readonly onMakeRoom: () => void;
  readonly onFind: (task: string) => void;
  readonly onClose: () => void;
}

/** Offers to make room in a week that only other tasks fill. The focus lands on the offer; nothing is done before. */
export function RoomOffer({ plan, move, refusals, onMakeRoom, onFind, onClose }: RoomOfferProps) {
  const inTheWay = [...new Set(refusals.flatMap(({ tasks }) => tasks))];
  return (
    <div className="room-offer" role="alert">
      <p>
        <strong>{sayMakeRoom(move.to, refusals)}</strong> “{move.title}” then stays in week {move.to}, and the
        plan is made again around it.
      </p>
      <p className="row">
        <Button ref={focusWhenShown} onClick={onMakeRoom}>
          Make room
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it in week {move.from}
        </Button>
      </p>
      <details>
        <summary className="note">What is in the way</summary>
        <div className="stack-tight">
          <p className="note">{sayWhy(refusals)}</p>
          <ul>
            {inTheWay.map((task) => (
              <li key={task}>
                <TaskJump plan={plan} task={task} onFind={onFind} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}
