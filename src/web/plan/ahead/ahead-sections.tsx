import { Section } from "../../design/page.tsx";
import { showCount } from "../../client/numbers.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { PartList } from "./part-list.tsx";
import { Reach } from "./reach.tsx";
import { SetbackList } from "./setback-list.tsx";
import { SprintList } from "./sprint-list.tsx";

/** What to expect, what did not fit, how far the plan goes, and what comes after it. */
export function AheadSections() {
  const { plan } = usePlanDesk();
  const { setbacks, leftOut, twoMoreHours, sprints } = plan;
  return (
    <>
      {setbacks.length > 0 && (
        <Section title="Setbacks to expect" aside="Prepared now, while it is easy.">
          <SetbackList setbacks={setbacks} />
        </Section>
      )}
      <Section title="How far it goes">
        <Reach />
        <PartList />
      </Section>
      <Section
        title="Left out"
        aside={showCount(leftOut.filter(({ beyond }) => beyond === undefined).length, "task")}
        id="left-out"
      >
        <LeftOutList leftOut={leftOut} />
        {twoMoreHours.length > 0 && (
          <div>
            <h3 className="plan-list-name">Two more hours a week would add</h3>
            <ul className="plan-bullets">
              {twoMoreHours.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      {sprints.length > 0 && (
        <Section title="Go on, change course, stop" aside="Rules for these weeks and after." id="after">
          <SprintList sprints={sprints} />
        </Section>
      )}
    </>
  );
}
