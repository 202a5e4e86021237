import type { Plan } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";
import "./moved-lists.css";

interface MovedListsProps {
  readonly change: Plan["change"];
  /** Said where nothing moved, came or went. */
  readonly none?: string;
}

const NOTHING_MOVED = "Nothing moved: every task that is open keeps its week.";

/** What moved to another week, what came in, and what fell out with the reason. */
export function MovedLists({ change, none = NOTHING_MOVED }: MovedListsProps) {
  const { moved = [], added = [], dropped = [] } = change ?? {};
  if (moved.length + added.length + dropped.length === 0) return <p>{none}</p>;
  return (
    <>
      {moved.length > 0 && (
        <div>
          <h3 className="plan-list-name">{showCount(moved.length, "task")} moved</h3>
          <ul className="moved">
            {moved.map(({ task, title, from, to }) => (
              <li key={task}>
                <span>{title}</span>
                <span className="note figures">
                  week {from} → {to}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {added.length > 0 && (
        <div>
          <h3 className="plan-list-name">{showCount(added.length, "task")} came in</h3>
          <ul className="moved">
            {added.map(({ task, title, to }) => (
              <li key={task}>
                <span>{title}</span>
                <span className="note figures">week {to}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {dropped.length > 0 && (
        <div>
          <h3 className="plan-list-name">{showCount(dropped.length, "task")} fell out</h3>
          <ul className="moved">
            {dropped.map(({ task, title, from, because }) => (
              <li key={task}>
                <span>
                  {title} <span className="note moved-because">{because}</span>
                </span>
                <span className="note figures">was in week {from}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
