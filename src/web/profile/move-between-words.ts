import type { KeyboardEvent } from "react";

/** The words of the text are one stop for the Tab key; arrows go from one to the next. */
export function moveBetweenWords(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const pane = event.currentTarget.closest(".document-pane");
  if (step === undefined || pane === null) return;
  const words = [...pane.querySelectorAll<HTMLAnchorElement>("a.word")];
  const next = words[words.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
