import { Answer } from "../../design/answer.tsx";
import { Section } from "../../design/page.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { usePlanChanges } from "../use-plan.ts";
import { LanesMoved } from "./lanes-moved.tsx";
import { MadeList } from "./made-list.tsx";
import { SkillsMoved } from "./skills-moved.tsx";
import { Standing } from "./standing.tsx";

/** What the finished work changed: things that exist, skills, lanes and gaps, before and after. */
export function ChangedSection() {
  const { plan } = usePlanDesk();
  const changes = usePlanChanges(plan.id);
  return (
    <Section title="What changed for me" id="changed" aside="Counts what exists and can be shown, not ticks.">
      <Answer query={changes} what="what changed" lines={8}>
        {(change) => (
          <>
            <MadeList proofs={change.proofs} />
            {change.proofs.length > 0 && (
              <>
                <SkillsMoved skills={change.skills} />
                <LanesMoved before={change.before.lanes} after={change.after.lanes} />
                <Standing before={change.before} after={change.after} />
              </>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}
