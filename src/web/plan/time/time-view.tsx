import { useRef, useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { Page, Section } from "../../design/page.tsx";
import { Steps } from "../../design/steps.tsx";
import { PlanNav } from "../plan-nav.tsx";
import { CompareHours } from "./compare-hours.tsx";
import { focusFirstProblem } from "./focus-first-problem.ts";
import { formOf } from "./form-of.ts";
import { LeaveQuestion } from "./leave-question.tsx";
import { hoursInWeek } from "./read-form.ts";
import { SavedNote } from "./saved-note.tsx";
import { TimeFields } from "./time-fields.tsx";
import { useSaveTime } from "./use-save-time.ts";
import { useTimeForm } from "./use-time-form.ts";

interface TimeViewProps {
  readonly plan: Plan;
}

/** The hours of a plan: the form, what saving it moved, and what more hours would buy. */
export function TimeView({ plan }: TimeViewProps) {
  const { id, profileId, role, domain, sector, start } = plan;
  const time = useTimeForm(formOf(plan.availability, start));
  const saving = useSaveTime(id);
  const [insist, setInsist] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const save = async () => {
    const { availability } = await time.finish();
    setInsist(availability === undefined);
    if (availability === undefined) focusFirstProblem(form);
    else saving.mutate(availability, { onSuccess: (kept) => time.keep(formOf(kept.availability, start)) });
  };

  return (
    <Page
      title="Hours and shifts"
      over={<Steps profileId={profileId} here="plan" lane={{ role, domain, sector }} />}
      lead={
        <>
          <p>
            When you can work on 13 weeks towards {plan.roleLabel}, from {showDay(start)}.
          </p>
          <PlanNav id={id} here="time" />
        </>
      }
    >
      <LeaveQuestion unsaved={time.changed && !saving.isPending} />
      <Section title="Your time" aside="The weeks follow what you fill in. Nothing is stored until you save.">
        <form
          ref={form}
          className="stack"
          noValidate
          aria-label="Hours and shifts"
          onSubmit={(event) => {
            event.preventDefault();
            if (!saving.isPending) void save();
          }}
        >
          <TimeFields time={time} start={start} insist={insist} />
          <div className="time-save no-print">
            <Button type="submit" look="main" disabled={saving.isPending}>
              {saving.isPending ? "Planning again …" : "Save and plan again"}
            </Button>
            <span className="note" aria-live="polite">
              {saving.isPending && "This takes a few seconds. What is done stays done."}
              {!saving.isPending && time.changed && "Not saved yet."}
            </span>
          </div>
          {saving.error !== null && <ErrorNotice error={saving.error} />}
        </form>
        {saving.data !== undefined && !saving.isPending && !time.changed && <SavedNote plan={saving.data} />}
      </Section>
      <Section title="What would more hours buy?" id="more-hours" aside="Nothing is changed by looking.">
        <CompareHours
          lane={{ profileId, role, domain, sector }}
          start={start}
          availability={time.reading.availability}
          usual={hoursInWeek(time.form)}
        />
      </Section>
    </Page>
  );
}
