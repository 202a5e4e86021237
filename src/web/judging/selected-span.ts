import type { TextSpan } from "#src/kernel/index.ts";

/** Words somebody chose in an answer; a pointer's choice is drawn by the browser itself, that of keys by the page. */
export interface Selected extends TextSpan {
  readonly answer: string;
  readonly by: "keys" | "pointer";
}

/** Where the browser's own selection lies in the text of an element; nothing when it is empty or elsewhere. */
export function selectedSpan(element: HTMLElement): TextSpan | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) && !element.contains(range.endContainer)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const starts = range.compareBoundaryPoints(Range.START_TO_START, whole) > 0;
  const ends = range.compareBoundaryPoints(Range.END_TO_END, whole) < 0;
  const before = whole.cloneRange();
  if (starts) before.setEnd(range.startContainer, range.startOffset);
  else before.collapse(true);
  const until = whole.cloneRange();
  if (ends) until.setEnd(range.endContainer, range.endOffset);
  return { start: before.toString().length, end: until.toString().length };
}
