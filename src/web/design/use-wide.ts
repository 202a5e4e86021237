import { useSyncExternalStore } from "react";

const wide = window.matchMedia("(min-width: 52rem)");

/** Whether there is room for things side by side; the same width at which sections put their heading in the margin. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => wide.matches);
}

function listen(tell: () => void): () => void {
  wide.addEventListener("change", tell);
  return () => wide.removeEventListener("change", tell);
}
