import type { Plan } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";
import { LeftOutRow } from "./left-out-row.tsx";

interface LeftOutListProps {
  readonly leftOut: Plan["leftOut"];
}

/** So many stand open; the rest is there on request. */
const FIRST = 6;

/** What did not fit, and why, with the way to put it in all the same. */
export function LeftOutList({ leftOut }: LeftOutListProps) {
  if (leftOut.length === 0) return <p>Nothing: everything fits into your hours.</p>;
  const rest = leftOut.slice(FIRST);
  return (
    <>
      <Rows leftOut={leftOut.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{showCount(rest.length, "more task", "more tasks")} left out</summary>
          <div className="opened">
            <Rows leftOut={rest} />
          </div>
        </details>
      )}
    </>
  );
}

function Rows({ leftOut }: LeftOutListProps) {
  return (
    <ul className="left-out">
      {leftOut.map((left) => (
        <LeftOutRow key={left.id} left={left} />
      ))}
    </ul>
  );
}
