import { useState } from "react";
import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { FirstDayField, HoursField } from "../../design/fields.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

/** Makes the plan again for other hours or another first day. */
export function RedraftForm() {
  const { plan } = usePlanDesk();
  const [hours, setHours] = useState(plan.hoursPerWeek);
  const [start, setStart] = useState<string>(plan.start);
  const { planAgain, busy, error, refused } = usePlanAgain();
  const { role, domain, sector } = plan;
  const begun = plan.weeks.some(({ tasks }) => tasks.some(({ done }) => done));
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const lane = { role, domain, sector };
        planAgain({
          does: "draft",
          with: { ...lane, hoursPerWeek: hours, start },
          says: "Drafted again. The weeks below are the new ones.",
        });
      }}
    >
      <div className="list-tools">
        <HoursField value={hours} onChange={setHours} />
        {!begun && <FirstDayField value={start} onChange={setStart} />}
        <Button type="submit" aria-disabled={busy}>
          Draft again
        </Button>
      </div>
      {begun && <p className="note">Something is done, so the first day stays {showDay(plan.start)}.</p>}
      <Planning busy={busy} error={error} refused={refused} what="Drafting" />
    </form>
  );
}
