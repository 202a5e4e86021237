import { useState } from "react";
import { nextMonday } from "../client/dates.ts";
import { Button } from "../design/button.tsx";
import { FirstDayField, HoursField } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { useDraftPlan } from "./use-lane.ts";
import type { LaneAddress } from "./use-lane.ts";

interface PlanFormProps {
  readonly address: LaneAddress;
  readonly hours: number;
  readonly onHours: (hours: number) => void;
}

/** Asks for hours a week and a first day, and drafts the plan. */
export function PlanForm({ address: { id, ...lane }, hours, onHours }: PlanFormProps) {
  const [start, setStart] = useState(nextMonday);
  const drafting = useDraftPlan();
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        drafting.mutate({ profileId: id, ...lane, hoursPerWeek: hours, start });
      }}
    >
      <div className="list-tools">
        <HoursField value={hours} onChange={onHours} />
        <FirstDayField value={start} onChange={setStart} />
        <Button type="submit" look="main" disabled={drafting.isPending}>
          {drafting.isPending ? "Drafting …" : "Draft the plan"}
        </Button>
      </div>
      {drafting.error !== null && <ErrorNotice error={drafting.error} />}
    </form>
  );
}
