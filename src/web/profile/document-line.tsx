import type { TextLine } from "#src/profile/index.ts";
import { Word } from "./word.tsx";
import type { TextRun } from "./text-runs.ts";

/** How much larger than the body a line is set before it reads as a heading. */
const HEADING_SCALE = 1.15;

interface DocumentLineProps {
  readonly text: string;
  readonly line: TextLine;
  readonly runs: readonly TextRun[];
  readonly lit: readonly string[];
  /** Where the run starts that the Tab key stops at. */
  readonly tabStop: number | undefined;
  readonly onLight: (keys: readonly string[]) => void;
  readonly onShow: (key: string) => void;
}

/** One line of the text, set by what its look said: heading, list item or running text. */
export function DocumentLine({ text, line, runs, lit, tabStop, onLight, onShow }: DocumentLineProps) {
  return (
    <p className={`document-line ${lookOf(line)}`}>
      {runs.map((run) => {
        const words = text.slice(run.start, run.end);
        if (run.marks.length === 0) return <span key={run.start}>{words}</span>;
        return (
          <Word
            key={run.start}
            marks={run.marks}
            lit={run.marks.some((mark) => lit.includes(mark.key))}
            tabStop={run.start === tabStop}
            onLight={onLight}
            onShow={onShow}
          >
            {words}
          </Word>
        );
      })}
    </p>
  );
}

function lookOf(line: TextLine): string {
  if (line.heading || line.scale >= HEADING_SCALE) return "document-heading";
  if (line.bullet) return "document-bullet";
  return line.bold ? "document-bold" : "document-text";
}
