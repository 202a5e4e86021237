import { useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { useLetGo } from "../use-let-go.ts";

interface LetGoProps {
  readonly task: PlanTask;
}

/** Says that a task is held in its week, and lets it go. */
export function LetGo({ task: { id, title, pinned } }: LetGoProps) {
  const { plan } = usePlanDesk();
  const [freed, setFreed] = useState(false);
  const { letGo, busy, error } = useLetGo(plan, () => setFreed(true));
  if (!pinned) {
    if (!freed) return null;
    return (
      <p tabIndex={-1} ref={focusWhenShown}>
        It may move again when you plan again.
      </p>
    );
  }
  return (
    <div className="stack-tight">
      <p className="row">
        <span>You put it into this week, and planning again leaves it here.</span>
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (!busy) letGo(id);
          }}
        >
          Let it move again<span className="unseen">: {title}</span>
        </Button>
      </p>
      <Planning busy={false} error={error} />
    </div>
  );
}
