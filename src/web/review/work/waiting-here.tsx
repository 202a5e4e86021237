import { useOnline } from "./use-online.ts";
import { Button } from "../../design/button.tsx";
import type { Outgoing } from "./journal.ts";

interface WaitingHereProps {
  readonly waiting: readonly Outgoing[];
  readonly frail: boolean;
  readonly onSend: () => void;
  readonly onUndo: (() => void) | undefined;
}

/** Said while judgements wait in this browser: what happened, that nothing is lost, and what comes next. */
export function WaitingHere({ waiting, frail, onSend, onUndo }: WaitingHereProps) {
  const online = useOnline();
  const count = waiting.length === 1 ? "One judgement waits" : `${waiting.length} judgements wait`;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>
          {online ? "The server does not answer." : "You are offline."} {count} in this browser.
        </strong>
      </p>
      <p>
        {frail
          ? "This browser keeps nothing beyond this page: leave it open until it is sent."
          : "Nothing is lost, also if you close this page: what waits is sent in order as soon as the server answers. The next item comes then, too."}
      </p>
      <div className="row">
        <Button onClick={onSend}>Try now</Button>
        {onUndo !== undefined && waiting.at(-1)?.tried !== true && (
          <Button look="quiet" onClick={onUndo}>
            Take the last one back
          </Button>
        )}
      </div>
    </div>
  );
}
