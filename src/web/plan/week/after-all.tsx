import { showCount } from "../../client/numbers.ts";
import { Section } from "../../design/page.tsx";
import { usePlanDesk } from "../plan-desk.ts";

/** After the last week: what stands, and the three things to do next. */
export function AfterAll() {
  const { plan } = usePlanDesk();
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const done = tasks.filter((task) => task.done).length;
  const shown = plan.proofs.filter(({ at }) => at !== undefined).length;
  const { length: made } = plan.proofs;
  return (
    <Section title="The 13 weeks are over">
      <p className="next-sitting">
        {showCount(made, "artefact")} made, {shown} of them where others can see {shown === 1 ? "it" : "them"}
        .{" "}
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
    </Section>
  );
}
