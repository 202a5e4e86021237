import { lazy, Suspense, useRef, useState } from "react";
import { nextMonday } from "../client/dates.ts";
import { AppLink } from "../design/app-link.tsx";
import { Button } from "../design/button.tsx";
import { FirstDayField, HoursField } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { Waiting } from "../design/waiting.tsx";
import { MoreHours } from "./more-hours.tsx";
import { useDraftPlan, useKeptPlan } from "./use-lane.ts";
import type { LaneAddress } from "./use-lane.ts";

const DraftTime = lazy(() =>
  import("../plan/time/draft-time.tsx").then((module) => ({ default: module.DraftTime })),
);

interface PlanFormProps {
  readonly address: LaneAddress;
  readonly hours: number;
  readonly onHours: (hours: number) => void;
}

/** Asks for hours a week and a first day, or on request for shifts, weekdays and leave, and drafts the plan. */
export function PlanForm({ address, hours, onHours }: PlanFormProps) {
  const { id, ...cell } = address;
  const lane = { profileId: id, ...cell };
  const [start, setStart] = useState(nextMonday);
  const [detail, setDetail] = useState<"never" | "open" | "folded">("never");
  const firstDay = useRef<HTMLFormElement>(null);
  const drafting = useDraftPlan();
  const kept = useKeptPlan(address);
  const open = detail === "open";
  return (
    <div className="stack no-print">
      <form
        ref={firstDay}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!open) drafting.mutate({ ...lane, hoursPerWeek: hours, start });
        }}
      >
        <div className="list-tools">
          {!open && <HoursField value={hours} onChange={onHours} />}
          <FirstDayField value={start} onChange={setStart} />
          {!open && (
            <Button type="submit" look="main" disabled={drafting.isPending}>
              {drafting.isPending ? "Drafting …" : "Draft the plan"}
            </Button>
          )}
        </div>
      </form>
      {(kept.data ?? null) === null ? (
        <p>
          <Button look="quiet" aria-expanded={open} onClick={() => setDetail(open ? "folded" : "open")}>
            {open ? "Only hours a week" : "Shifts, weekdays, leave …"}
          </Button>
        </p>
      ) : (
        <p>
          You have a plan for this lane: <AppLink href={`/plan/${kept.data}`}>open it</AppLink>, or change its{" "}
          <AppLink href={`/plan/${kept.data}/time`}>shifts, weekdays, leave …</AppLink>
        </p>
      )}
      {detail !== "never" && (
        <div hidden={!open}>
          <Suspense fallback={<Waiting what="the form" lines={40} />}>
            <DraftTime
              lane={lane}
              hours={hours}
              start={start}
              busy={drafting.isPending}
              onDraft={(availability) => {
                if (firstDay.current?.reportValidity() === true)
                  drafting.mutate({ ...lane, availability, start });
              }}
            />
          </Suspense>
        </div>
      )}
      {drafting.error !== null && <ErrorNotice error={drafting.error} />}
      {!open && <MoreHours lane={lane} start={start} hours={hours} />}
    </div>
  );
}
