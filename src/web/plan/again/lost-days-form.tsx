import { useState } from "react";
import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

/** Says which days were lost, behind or ahead, and has the rest planned again. */
export function LostDaysForm() {
  const { plan, today } = usePlanDesk();
  const first = plan.weeks[0]?.from ?? plan.start;
  const last = plan.weeks.at(-1)?.to ?? plan.start;
  const start = today < first ? first : today > last ? last : today;
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState(start);
  const { planAgain, busy, error, refused } = usePlanAgain();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const days = from === to ? showDay(from) : `${showDay(from)} to ${showDay(to)}`;
        planAgain({ does: "missed", with: { from, to }, says: `Planned again without ${days}.` });
      }}
    >
      <div className="list-tools">
        <Labelled label="First day lost">
          {(id) => (
            <input
              id={id}
              type="date"
              required
              min={first}
              max={last}
              value={from}
              onChange={({ target: { value } }) => {
                setFrom(value);
                if (to < value) setTo(value);
              }}
            />
          )}
        </Labelled>
        <Labelled label="Last day lost">
          {(id) => (
            <input
              id={id}
              type="date"
              required
              min={from}
              max={last}
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </Labelled>
        <Button type="submit" aria-disabled={busy}>
          Plan without them
        </Button>
      </div>
      <p className="note">
        An illness, a week of nights, a holiday: it needs no reason, and none is kept. What was open in these
        days finds another place, or is left out and said.
      </p>
      <Planning busy={busy} error={error} refused={refused} />
    </form>
  );
}
