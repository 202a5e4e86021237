import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** Brings the part of the page that the address names into view, once it is there. */
export function useShowHash(ready: boolean): void {
  const named = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (!ready || named === "") return;
    const part = document.getElementById(named);
    if (part === null) return;
    for (
      let fold = part.closest("details");
      fold !== null;
      fold = fold.parentElement?.closest("details") ?? null
    )
      fold.open = true;
    part.scrollIntoView({ block: "start" });
  }, [ready, named]);
}
