import { useSyncExternalStore } from "react";

const wide = window.matchMedia("(min-width: 52rem), print");

/**
 * Whether there is room for things side by side: from the width at which sections put
 * their heading in the margin, and on paper.
 */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => wide.matches);
}

function listen(tell: () => void): () => void {
  wide.addEventListener("change", tell);
  return () => wide.removeEventListener("change", tell);
}
