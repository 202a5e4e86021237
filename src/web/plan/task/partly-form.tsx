import { useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { showMinutes } from "../plan-days.ts";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

interface PartlyFormProps {
  readonly task: PlanTask;
}

/** Minutes are kept in fives. */
const STEP = 5;

/** Says how many minutes of a task are done; the rest of it is planned again. */
export function PartlyForm({ task: { id, title, minutes } }: PartlyFormProps) {
  const [done, setDone] = useState("");
  const { planAgain, busy, error } = usePlanAgain();
  if (minutes <= STEP) return null;
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        const said = Number(done);
        if (busy || said <= 0) return;
        planAgain({
          does: "partly",
          with: { task: id, minutes: said },
          says: `${showMinutes(said)} of “${title}” done; the rest is planned again.`,
        });
      }}
    >
      <div className="list-tools">
        <Labelled label={`Minutes done, of ${minutes}`}>
          {(field) => (
            <input
              id={field}
              type="number"
              className="minutes-field"
              required
              min={STEP}
              max={minutes - STEP}
              step={STEP}
              inputMode="numeric"
              value={done}
              onChange={(event) => setDone(event.target.value)}
            />
          )}
        </Labelled>
        <Button type="submit" aria-disabled={busy}>
          Done in part
        </Button>
      </div>
      <Planning busy={busy} error={error} />
    </form>
  );
}
