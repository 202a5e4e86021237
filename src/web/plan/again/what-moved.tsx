import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import type { PlannedAgain } from "../plan-desk.ts";
import { MoveBack } from "./move-back.tsx";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";
import { MovedLists } from "./moved-lists.tsx";

interface WhatMovedProps {
  readonly plannedAgain: PlannedAgain;
  readonly onClose: () => void;
}

/** What a planning again did, with the way back where there is one. Takes the focus, so that it is read out. */
export function WhatMoved({ plannedAgain, onClose }: WhatMovedProps) {
  const { says, change, undo, moveBack } = plannedAgain;
  const { planAgain, busy, error, refused } = usePlanAgain();
  return (
    <section className="section what-moved" aria-labelledby="what-moved">
      <div className="section-side">
        <h2 id="what-moved" tabIndex={-1} ref={focusWhenShown}>
          What moved
        </h2>
      </div>
      <div className="section-body">
        <p>
          <strong>{says}</strong>
        </p>
        {moveBack === undefined ? (
          <MovedLists change={change} />
        ) : (
          <MovedLists change={change} none="No other task had to give way." />
        )}
        {moveBack !== undefined && <MoveBack move={moveBack} onBack={onClose} />}
        <div className="row no-print">
          {undo !== undefined && (
            <Button
              aria-disabled={busy}
              onClick={() => {
                if (!busy)
                  planAgain({ does: "swap", with: undo.swap, says: "Taken back, and planned again." });
              }}
            >
              {undo.label}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            Put this away
          </Button>
        </div>
        <Planning busy={busy} error={error} refused={refused} />
      </div>
    </section>
  );
}
