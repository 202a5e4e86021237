import type { TextSpan } from "#src/kernel/index.ts";
import type { TextMark } from "./text-marks.ts";

/** A stretch of a line in which the same marks hold from the first character to the last. */
export interface TextRun extends TextSpan {
  readonly marks: readonly TextMark[];
}

/** Cuts a line where marks begin and end. The runs cover the line, in order, without a gap. */
export function runsOf(line: TextSpan, marks: readonly TextMark[]): readonly TextRun[] {
  const here = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const inside = (at: number) => at > line.start && at < line.end;
  const cuts = new Set(here.flatMap((mark) => [mark.start, mark.end]).filter(inside));
  const edges = [line.start, ...[...cuts].toSorted((a, b) => a - b), line.end];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? line.end;
    return { start, end, marks: here.filter((mark) => mark.start < end && mark.end > start) };
  });
}
