import { showDay } from "../../client/dates.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Section } from "../../design/page.tsx";
import { OwnEstimates } from "../../field/own-estimates.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { MovedLists } from "./moved-lists.tsx";
import { RedraftForm } from "./redraft-form.tsx";

/** Other hours or another first day; what moved when the plan was last made again. */
export function ChangePlanSection() {
  const { plan } = usePlanDesk();
  return (
    <Section title="Change the plan" id="redraft" aside="What you ticked stays ticked.">
      <RedraftForm />
      <p className="no-print">
        Hours by weekday, shifts, a rota or a calendar, days off:{" "}
        <AppLink href={`/plan/${encodeURIComponent(plan.id)}/time`}>your hours and shifts</AppLink>.
      </p>
      {plan.change !== undefined && (
        <details className="no-print">
          <summary>What moved when it was last planned again, on {showDay(plan.change.on)}</summary>
          <div className="section-body opened">
            <MovedLists change={plan.change} />
          </div>
        </details>
      )}
      <OwnEstimates what="The hours of each task" role={plan.role} />
    </Section>
  );
}
