import { useEffect } from "react";
import { areSingleKeysOn } from "./single-keys.ts";

export type OverlayName = "palette" | "shortcuts" | undefined;

/** Keys that work everywhere: Ctrl or ⌘ K for the palette and, unless switched off, ? for help, / for the filter. */
export function useShortcuts(open: (overlay: OverlayName) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        open("palette");
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!areSingleKeysOn()) return;
      if (event.key === "?") open("shortcuts");
      if (event.key === "/") focusFilter(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);
}

function focusFilter(event: KeyboardEvent): void {
  const filter = document.querySelector<HTMLInputElement>("input[data-filter]");
  if (filter === null) return;
  event.preventDefault();
  filter.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=range]), textarea, select")
  );
}
