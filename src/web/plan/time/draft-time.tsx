import { useRef, useState } from "react";
import { Button } from "../../design/button.tsx";
import { CompareHours } from "./compare-hours.tsx";
import { focusFirstProblem } from "./focus-first-problem.ts";
import { newForm } from "./form-of.ts";
import { LeaveQuestion } from "./leave-question.tsx";
import { hoursInWeek } from "./read-form.ts";
import type { TimeAsked } from "./read-form.ts";
import { TimeFields } from "./time-fields.tsx";
import { browserZone } from "./time-zones.ts";
import { useTimeForm } from "./use-time-form.ts";

interface DraftTimeProps {
  readonly lane: {
    readonly profileId: string;
    readonly role: string;
    readonly domain: string;
    readonly sector: string;
  };
  /** Hours a week named so far. */
  readonly hours: number;
  readonly start: string;
  readonly busy: boolean;
  readonly onDraft: (availability: TimeAsked) => void;
}

/** The hours and shifts of a plan that is not drafted yet. */
export function DraftTime({ lane, hours, start, busy, onDraft }: DraftTimeProps) {
  const time = useTimeForm(newForm(hours, start, browserZone()));
  const [insist, setInsist] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const draft = async () => {
    const { availability } = await time.finish();
    setInsist(availability === undefined);
    if (availability === undefined) focusFirstProblem(form);
    else onDraft(availability);
  };
  return (
    <div className="stack">
      <LeaveQuestion unsaved={time.changed && !busy} />
      <form
        ref={form}
        className="stack"
        noValidate
        aria-label="Hours and shifts"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void draft();
        }}
      >
        <TimeFields time={time} start={start} insist={insist} />
        <div className="time-save">
          <Button type="submit" look="main" disabled={busy}>
            {busy ? "Drafting …" : "Draft the plan"}
          </Button>
        </div>
      </form>
      <details>
        <summary>What would more hours buy?</summary>
        <CompareHours
          lane={lane}
          start={start}
          availability={time.reading.availability}
          usual={hoursInWeek(time.form)}
        />
      </details>
    </div>
  );
}
