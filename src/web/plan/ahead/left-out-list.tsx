import type { Plan } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";
import { LeftOutRow } from "./left-out-row.tsx";

interface LeftOutListProps {
  readonly leftOut: Plan["leftOut"];
}

/** So many stand open; the rest is there on request. */
const FIRST = 6;

/** What did not fit, and why, with the way to put it in all the same; apart from it what these weeks cannot hold. */
export function LeftOutList({ leftOut }: LeftOutListProps) {
  const within = leftOut.filter(({ beyond }) => beyond === undefined);
  const beyond = leftOut.filter((left) => left.beyond === true);
  const rest = within.slice(FIRST);
  return (
    <>
      {within.length === 0 && (
        <p>
          {beyond.length === 0
            ? "Nothing: everything fits into your hours."
            : "Everything that these weeks can hold fits into your hours."}
        </p>
      )}
      <Rows leftOut={within.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{showCount(rest.length, "more task", "more tasks")} left out</summary>
          <div className="opened">
            <Rows leftOut={rest} />
          </div>
        </details>
      )}
      {beyond.length > 0 && (
        <details>
          <summary>Beyond these 13 weeks: {showCount(beyond.length, "task")}</summary>
          <div className="stack-tight opened">
            <p className="note">Shown already, reached by practice only, or later: these cannot be put in.</p>
            <Rows leftOut={beyond} />
          </div>
        </details>
      )}
    </>
  );
}

function Rows({ leftOut }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  return (
    <ul className="left-out">
      {leftOut.map((left) => (
        <LeftOutRow key={left.id} left={left} />
      ))}
    </ul>
  );
}
