import type { ReactNode } from "react";
import { showCount } from "../../client/numbers.ts";
import { Section } from "../../design/page.tsx";
import { usePlanDesk } from "../plan-desk.ts";

interface AfterAllProps {
  readonly filter: ReactNode;
}

/** After the last week: what stands, and where to go from here. */
export function AfterAll({ filter }: AfterAllProps) {
  const { plan } = usePlanDesk();
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const done = tasks.filter((task) => task.done).length;
  const shown = plan.proofs.filter(({ at }) => at !== undefined).length;
  const { length: made } = plan.proofs;
  return (
    <Section title="The 13 weeks are over">
      <p className="next-sitting">
        {made === 0
          ? "No artefact is ticked as made."
          : `${showCount(made, "artefact")} made, ${shown === 0 ? "none" : shown} of them where others can see it.`}{" "}
        <span className="note">
          {done} of {showCount(tasks.length, "task")} done.
        </span>
      </p>
      <ul className="plan-bullets">
        <li>
          See <a href="#changed">what changed for you</a>.
        </li>
        {plan.sprints.length > 0 && (
          <li>
            Decide by the rules below whether to <a href="#after">go on, change course or stop</a>.
          </li>
        )}
      </ul>
      {filter}
    </Section>
  );
}
