import type { TextSpan } from "#src/kernel/index.ts";
import { gravestOf, markedRuns } from "./marked-runs.ts";
import type { MarkedSpan } from "./marked-runs.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  readonly chosen?: TextSpan | undefined;
}

/**
 * A text with what is marked in it. How grave a mark is shows in its line, and its number stands behind its last word:
 * drawn by the sheet, so that the text in the page stays the text that was judged.
 */
export function MarkedText({ text, marks, chosen }: MarkedTextProps) {
  return markedRuns(text, marks, chosen).map((run) => {
    const words = text.slice(run.start, run.end);
    const severity = gravestOf(run.marks);
    if (severity === undefined)
      return run.chosen ? (
        <span key={run.start} className="judge-chosen">
          {words}
        </span>
      ) : (
        words
      );
    return (
      <mark
        key={run.start}
        className={run.chosen ? "judge-mark judge-chosen" : "judge-mark"}
        data-severity={severity}
        data-depth={Math.min(3, run.marks.length)}
        data-ends={run.ends.length === 0 ? undefined : run.ends.join(", ")}
      >
        {words}
      </mark>
    );
  });
}
