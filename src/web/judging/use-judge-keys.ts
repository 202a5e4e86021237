import { useEffect, useEffectEvent } from "react";
import { areSingleKeysOn } from "../app/single-keys.ts";

/** One key of a screen where something is judged. */
export interface JudgeKey {
  /** As `KeyboardEvent.key` names it, in small letters: “1”, “t”; or “ctrl enter”. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

export const SUBMIT_KEY = "ctrl enter";

/**
 * Runs what the keys stand for. Single keys work while nothing is written and nothing lies over the page, and not at all
 * when they are switched off; Ctrl or ⌘ with Enter works while writing too.
 */
export function useJudgeKeys(keys: readonly JudgeKey[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || document.querySelector("[role=dialog]") !== null) return;
    const pressed = keys.find(({ key }) => key === keyOf(event));
    if (pressed === undefined) return;
    if (pressed.key !== SUBMIT_KEY && (!areSingleKeysOn() || isWriting(event.target))) return;
    event.preventDefault();
    pressed.run();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function keyOf(event: KeyboardEvent): string | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key === "Enter" ? SUBMIT_KEY : undefined;
  return event.shiftKey ? undefined : event.key.toLowerCase();
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox], [type=radio], [type=range]), textarea, select") !== null
  );
}
