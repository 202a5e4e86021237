import type { TextSpan } from "#src/kernel/index.ts";
import type { Severity } from "#src/review/index.ts";

/** Words of a text that are marked: what stands beside them as their number, and how grave they are. */
export interface MarkedSpan extends TextSpan {
  readonly label: string;
  readonly severity: Severity;
}

/** A stretch of text in which the same marks hold; `ends` are the labels of the marks whose last words these are. */
export interface MarkedRun extends TextSpan {
  readonly marks: readonly MarkedSpan[];
  readonly ends: readonly string[];
  /** Chosen now, to be marked. */
  readonly chosen: boolean;
}

/** Cuts a text where marks begin and end. The runs cover it, in order, without a gap, however marks overlap. */
export function markedRuns(
  text: string,
  marks: readonly MarkedSpan[],
  chosen?: TextSpan,
): readonly MarkedRun[] {
  const inside = (at: number) => at > 0 && at < text.length;
  const spans: readonly TextSpan[] = chosen === undefined ? marks : [...marks, chosen];
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]).filter(inside));
  const edges = [0, ...[...cuts].toSorted((a, b) => a - b), text.length];
  const holds = ({ start, end }: TextSpan, from: number, to: number) => start < to && end > from;
  return edges.slice(0, -1).map((start, place) => {
    const end = edges[place + 1] ?? text.length;
    return {
      start,
      end,
      marks: marks.filter((mark) => holds(mark, start, end)),
      ends: marks
        .filter((mark) => Math.min(mark.end, text.length) === end && holds(mark, start, end))
        .map(({ label }) => label),
      chosen: chosen !== undefined && holds(chosen, start, end),
    };
  });
}

const GRAVITY: readonly Severity[] = ["minor", "moderate", "severe", "critical"];

/** The gravest of several, which the words are drawn by. */
export function gravestOf(marks: readonly Pick<MarkedSpan, "severity">[]): Severity | undefined {
  return GRAVITY.findLast((severity) => marks.some((mark) => mark.severity === severity));
}
