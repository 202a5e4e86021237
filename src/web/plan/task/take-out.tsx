import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

interface TakeOutProps {
  readonly task: PlanTask;
}

/** Takes a task out of the plan, all its parts with it; what another task needs stays, and it is said why. */
export function TakeOut({ task: { work, title, parts } }: TakeOutProps) {
  const { planAgain, busy, error, refused } = usePlanAgain();
  return (
    <div className="stack-tight">
      <div>
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            planAgain({
              does: "swap",
              with: { out: work },
              says: `Taken out: “${title}”. Something else may take its hours.`,
              undo: { label: "Put it back in", swap: { in: work } },
            });
          }}
        >
          {parts > 1 ? "Take all its parts out" : "Take it out"}
          <span className="unseen">: {title}</span>
        </Button>
      </div>
      <Planning busy={busy} error={error} refused={refused} />
    </div>
  );
}
