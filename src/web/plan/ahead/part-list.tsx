import type { Plan } from "#src/plan/index.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { partWords } from "../plan-words.ts";

/** The six parts of help with a search for work, each with the tasks that carry it. */
export function PartList() {
  const { plan } = usePlanDesk();
  const titles = titlesIn(plan);
  if (plan.parts.every(({ works }) => works.length === 0)) return null;
  return (
    <details className="parts">
      <summary>The six parts of a search that works, and the tasks that carry them</summary>
      <dl className="facts opened">
        {plan.parts.map(({ part, works }) => (
          <div key={part} className="fact">
            <dt>{partWords[part]}</dt>
            <dd>
              {works.length === 0 ? (
                <span className="note">nothing in this plan</span>
              ) : (
                works.map((work) => titles.get(work) ?? work).join("; ")
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Works by the title of their tasks, without which part of it. */
function titlesIn(plan: Plan): ReadonlyMap<string, string> {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  return new Map(tasks.map(({ work, title }) => [work, title.replace(/ \(part \d+ of \d+\)$/, "")]));
}
