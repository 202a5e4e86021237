import { showCount } from "../../client/numbers.ts";
import type { ItemLine } from "../use-review.ts";
import { leftOutBy } from "./left-out.ts";

interface LeavesBehindProps {
  readonly items: readonly ItemLine[];
}

/** What would stay out of files for training, and why, before anything is written. */
export function LeavesBehind({ items }: LeavesBehindProps) {
  const work = items.filter(({ part, withdrawn }) => part === "work" && !withdrawn);
  const reasons = leftOutBy(items);
  const left = reasons.reduce((sum, reason) => sum + reason.items.length, 0);
  if (work.length === 0)
    return <p className="note">There is no work yet, so there is nothing to take out.</p>;
  return (
    <div className="stack">
      <p>
        {work.length - left} of {showCount(work.length, "item")} can leave as a decision.
        {left > 0 && ` ${left} stay out of files for training:`}
      </p>
      {left > 0 && (
        <ul className="stack-tight">
          {reasons.map(({ says, items: ids }) => (
            <li key={says}>
              {showCount(ids.length, "item")}: {says}
              <details>
                <summary>
                  Which<span className="unseen">: {says}</span>
                </summary>
                <p className="hash">{ids.join(", ")}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
      <p className="note">
        Gold and qualification items never leave. Names never leave: a judgement carries the class of a
        credential.
      </p>
    </div>
  );
}
