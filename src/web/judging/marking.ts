import type { Mark } from "#src/review/index.ts";
import type { MarkedSpan } from "./marked-runs.ts";
import type { OpenMark } from "./mark-panel.tsx";
import type { Selected } from "./selected-span.ts";

/** A new mark on chosen words, before anything was said of it. */
export function markOn({ answer, start, end }: Selected): OpenMark {
  return { kind: "span", answer, start, end, defect: "confident-but-wrong", severity: "moderate" };
}

/** A new mark for something that should be there and is not. */
export function omissionFrom(answer: string): OpenMark {
  return { kind: "omission", answer, defect: "missed-emergency", severity: "severe" };
}

/** Puts a mark in its place, or behind the others when it is new. */
export function putMark(marks: readonly Mark[], mark: Mark, place: number | undefined): readonly Mark[] {
  return place === undefined ? [...marks, mark] : marks.map((one, at) => (at === place ? mark : one));
}

/** The marks on words of one answer, numbered as they stand in the list of all. */
export function spansOn(answer: string, marks: readonly Mark[], prefix = ""): readonly MarkedSpan[] {
  return marks.flatMap((mark, place) =>
    mark.kind === "span" && mark.answer === answer
      ? [{ start: mark.start, end: mark.end, severity: mark.severity, label: `${prefix}${place + 1}` }]
      : [],
  );
}
