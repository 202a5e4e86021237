import type { Mark } from "#src/review/index.ts";
import { plainWords } from "../review-words.ts";

interface SpanMark {
  readonly mark: Extract<Mark, { kind: "span" }>;
  readonly who: string;
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly SpanMark[];
}

/** An answer with the words lit that somebody marked; what was said of them stands in their title and below. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ mark }) => [mark.start, mark.end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return (
    <div className="review-text">
      {edges.slice(0, -1).map((from, at) => {
        const to = edges[at + 1] ?? text.length;
        const here = marks.filter(({ mark }) => mark.start <= from && mark.end >= to);
        const words = text.slice(from, to);
        return here.length === 0 ? (
          <span key={from}>{words}</span>
        ) : (
          <mark
            key={from}
            title={here
              .map(({ mark, who }) => `${who}: ${plainWords(mark.defect)}, ${mark.severity}`)
              .join("; ")}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
