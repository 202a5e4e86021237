import { Fragment } from "react";
import type { BlockLook } from "./text-blocks.ts";
import type { TextRun } from "./text-runs.ts";
import { Word } from "./word.tsx";

interface DocumentBlockProps {
  readonly text: string;
  readonly look: BlockLook;
  /** The lines of the paragraph, each cut into runs. */
  readonly lines: readonly (readonly TextRun[])[];
  readonly lit: readonly string[];
  /** Where the run starts that the Tab key stops at. */
  readonly tabStop: number | undefined;
  readonly onLight: (keys: readonly string[]) => void;
  readonly onShow: (key: string) => void;
}

/** One paragraph of the text, set by what its look said: heading, list item or running text. */
export function DocumentBlock({ text, look, lines, lit, tabStop, onLight, onShow }: DocumentBlockProps) {
  return (
    <p
      className={`document-block document-${look}`}
      data-marked={startsWithMark(text, lines) ? "" : undefined}
    >
      {lines.map((runs, index) => (
        <Fragment key={runs[0]?.start ?? index}>
          {index > 0 && " "}
          {runs.map(({ start, end, marks }) => {
            const words = text.slice(start, end);
            if (marks.length === 0 || words.trim() === "") return <Fragment key={start}>{words}</Fragment>;
            return (
              <Word
                key={start}
                marks={marks}
                lit={marks.some((mark) => lit.includes(mark.key))}
                tabStop={start === tabStop}
                onLight={onLight}
                onShow={onShow}
              >
                {words}
              </Word>
            );
          })}
        </Fragment>
      ))}
    </p>
  );
}

/** Whether the writer’s own bullet stands in the text; where the file drew it, we draw one. */
function startsWithMark(text: string, lines: DocumentBlockProps["lines"]): boolean {
  const first = lines[0]?.[0];
  return first !== undefined && !/^[\p{L}\p{N}("“]/u.test(text.slice(first.start, first.end));
}
