import { useSyncExternalStore } from "react";

const KEY = "clerkship.single-keys";
const listeners = new Set<() => void>();
let on = read();

/** Whether the keys that work alone, / and ?, are on; speech input can type them by accident (WCAG 2.1.4). */
export function useSingleKeys() {
  return [useSyncExternalStore(listen, areSingleKeysOn), switchSingleKeys] as const;
}

/** Asked at the moment a key is pressed. */
export function areSingleKeysOn(): boolean {
  return on;
}

function switchSingleKeys(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(KEY, next ? "on" : "off");
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
  for (const tell of listeners) tell();
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
