import { Section } from "../../design/page.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { EarlierAnswers } from "./earlier-answers.tsx";
import { LookBackForm } from "./look-back-form.tsx";

/** Five minutes at the end of a week, and what was answered before. */
export function LookBackSection() {
  const { plan, today } = usePlanDesk();
  const begun = plan.weeks.filter(({ from }) => from <= today);
  return (
    <Section title="Looking back" id="look-back" aside="Five minutes at the end of a week.">
      {begun.length === 0 ? (
        <p className="note">From the first week on, three short questions stand here.</p>
      ) : (
        <LookBackForm weeks={begun} />
      )}
      <EarlierAnswers />
    </Section>
  );
}
