import type { Plan } from "#src/plan/index.ts";

interface SprintListProps {
  readonly sprints: Plan["sprints"];
}

const RULES = [
  { name: "go", label: "Go on when" },
  { name: "change", label: "Change course when" },
  { name: "stop", label: "Stop when" },
] as const;

/** The stretches beyond the 13 weeks: what they aim at, and the rules to leave or to go on by. */
export function SprintList({ sprints }: SprintListProps) {
  return (
    <ol className="sprints ruled">
      {sprints.map((sprint) => (
        <li key={sprint.number} className="stack-tight keep-whole">
          <h3 className="plan-list-name">
            Months {sprint.months}
            {sprint.number === 1 && ", these 13 weeks among them"}
          </h3>
          <ul className="plan-bullets">
            {sprint.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
          <dl className="facts">
            {RULES.filter(({ name }) => sprint[name].length > 0).map(({ name, label }) => (
              <div key={name} className="fact">
                <dt>{label}</dt>
                <dd>
                  <Lines lines={sprint[name]} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
