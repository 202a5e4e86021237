import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

interface LeftOutRowProps {
  readonly left: Plan["leftOut"][number];
}

/** A task that was left out, the reason, and the way in: something else may then fall out. */
export function LeftOutRow({ left: { id, title, because, beyond } }: LeftOutRowProps) {
  const { planAgain, busy, error, refused } = usePlanAgain();
  const what = (
    <span className="left-out-what">
      {title} <span className="note">{because}</span>
    </span>
  );
  if (beyond === true) return <li>{what}</li>;
  return (
    <li>
      {what}
      <span className="no-print">
        <Button
          look="quiet"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            planAgain({
              does: "swap",
              with: { in: id },
              says: `“${title}” is wanted now, and the plan is made again with it.`,
              undo: { label: "Take it out again", swap: { out: id } },
            });
          }}
        >
          Put it in<span className="unseen">: {title}</span>
        </Button>
      </span>
      <Planning busy={busy} error={error} refused={refused} />
    </li>
  );
}
