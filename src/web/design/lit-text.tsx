import { litRuns } from "./lit-runs.ts";
import type { LitSpan } from "./lit-runs.ts";
import "./lit-text.css";

interface LitTextProps {
  readonly text: string;
  readonly spans: readonly LitSpan[];
}

/** A text with words lit in place, each with a label behind its last word; what is said of them stands in a list beside. */
export function LitText({ text, spans }: LitTextProps) {
  return (
    <div className="lit-text">
      {litRuns(text, spans).map(({ start, end, look, ends }) => {
        const words = text.slice(start, end);
        return look === undefined ? (
          <span key={start}>{words}</span>
        ) : (
          <mark
            key={start}
            className={`lit lit-${look}`}
            data-ends={ends.length === 0 ? undefined : ends.join(", ")}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
