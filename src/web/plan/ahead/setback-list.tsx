import type { Plan } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";

interface SetbackListProps {
  readonly setbacks: Plan["setbacks"];
}

/** So many stand open, those of the person's own background first; the rest is there on request. */
const FIRST = 4;

/** Setbacks to expect, each with a reply that is ready. */
export function SetbackList({ setbacks }: SetbackListProps) {
  const rest = setbacks.slice(FIRST);
  return (
    <>
      <Rows setbacks={setbacks.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{showCount(rest.length, "more setback")} with a reply</summary>
          <div className="opened">
            <Rows setbacks={rest} />
          </div>
        </details>
      )}
    </>
  );
}

function Rows({ setbacks }: SetbackListProps) {
  return (
    <dl className="setbacks">
      {setbacks.map(({ id, when, reply }) => (
        <div key={id}>
          <dt>{when}</dt>
          <dd>{reply}</dd>
        </div>
      ))}
    </dl>
  );
}
