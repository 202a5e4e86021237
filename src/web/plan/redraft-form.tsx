import { useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { Button } from "../design/button.tsx";
import { FirstDayField, HoursField } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { useRedraft } from "./use-plan.ts";

interface RedraftFormProps {
  readonly plan: Plan;
}

/** Makes the plan again for other hours or another first day. */
export function RedraftForm({ plan }: RedraftFormProps) {
  const [hours, setHours] = useState(plan.hoursPerWeek);
  const [start, setStart] = useState<string>(plan.start);
  const redrafting = useRedraft(plan);
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        redrafting.mutate({ hoursPerWeek: hours, start });
      }}
    >
      <div className="list-tools">
        <HoursField value={hours} onChange={setHours} />
        <FirstDayField value={start} onChange={setStart} />
        <Button type="submit" disabled={redrafting.isPending}>
          {redrafting.isPending ? "Drafting …" : "Draft again"}
        </Button>
      </div>
      <p className="note" aria-live="polite">
        {redrafting.isSuccess ? "Drafted again. The weeks above are the new ones." : ""}
      </p>
      {redrafting.error !== null && <ErrorNotice error={redrafting.error} />}
    </form>
  );
}
