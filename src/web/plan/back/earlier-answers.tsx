import type { Plan, Reflection } from "#src/plan/index.ts";
import { showDay } from "../../client/dates.ts";
import { showHours } from "../../client/numbers.ts";
import { usePlanDesk } from "../plan-desk.ts";

/** What was answered on earlier weeks, the last one first. */
export function EarlierAnswers() {
  const { plan } = usePlanDesk();
  if (plan.reflections.length === 0) return null;
  return (
    <ul className="ruled answers">
      {plan.reflections.toReversed().map((reflection) => (
        <li key={reflection.week}>
          <Answers reflection={reflection} setbacks={plan.setbacks} />
        </li>
      ))}
    </ul>
  );
}

interface AnswersProps {
  readonly reflection: Reflection;
  readonly setbacks: Plan["setbacks"];
}

function Answers({ reflection, setbacks }: AnswersProps) {
  const { week, on, went, hindered, next, setback, hoursNextWeek } = reflection;
  const met = setbacks.find(({ id }) => id === setback);
  const told = [
    ["Went well", went],
    ["In the way", hindered],
    ["First next", next],
    ["Setback", met === undefined ? "" : `${met.when} ${met.reply}`],
    ["Hours next", hoursNextWeek === undefined ? "" : showHours(hoursNextWeek)],
  ] as const;
  const said = told.filter(([, words]) => words !== "");
  return (
    <div className="stack-tight">
      <h3 className="plan-list-name">
        Week {week} <span className="note">answered on {showDay(on)}</span>
      </h3>
      {said.length === 0 ? (
        <p className="note">Nothing written.</p>
      ) : (
        <dl className="facts">
          {said.map(([name, words]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd className="own-words">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
