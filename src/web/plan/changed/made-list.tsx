import { showDay } from "../../client/dates.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { showCount } from "../../client/numbers.ts";
import { GradeMark } from "../../design/grade-mark.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { SeenAt } from "../seen-at.tsx";

interface MadeListProps {
  readonly proofs: OperationOutput<"plan.changes">["proofs"];
}

/** The artefacts made, each with its grade and where it can be seen; before the first, what would count. */
export function MadeList({ proofs }: MadeListProps) {
  if (proofs.length === 0) return <WhatWouldCount />;
  const shown = proofs.filter(({ at }) => at !== undefined).length;
  return (
    <>
      <p>
        {showCount(proofs.length, "artefact")} made, {shown === 0 ? "none" : shown} of them where others can
        see it.
      </p>
      <ul className="made ruled">
        {proofs.map(({ work, artefact, at, on, grade }) => (
          <li key={work}>
            <span>{artefact}</span>
            <span className="note made-facts">
              <GradeMark grade={grade} />
              <span>{showDay(on)}</span>
              <span>
                {at === undefined ? (
                  "said, not shown: nobody can see it yet"
                ) : (
                  <>
                    seen at <SeenAt place={at} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many of the things to come are named. */
const NAMED = 3;

function WhatWouldCount() {
  const { plan } = usePlanDesk();
  const coming = plan.weeks
    .flatMap(({ week, tasks }) => tasks.map((task) => ({ week, task })))
    .filter(({ task }) => !task.done && task.artefact !== undefined && task.yields !== undefined);
  return (
    <>
      <p>
        Nothing yet. What counts is a finished artefact: when you tick such a task and say where the thing can
        be seen, it raises the skills it practised, and with them your lanes and gaps.
      </p>
      {coming.length > 0 && (
        <div>
          <p className="note">The first that would count:</p>
          <ul className="plan-bullets">
            {coming.slice(0, NAMED).map(({ week, task }) => (
              <li key={`${task.id} ${week}`}>
                {task.artefact} <span className="note">(week {week})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
