import { useRouter, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";
import { useChosen } from "../client/use-chosen.ts";
import { readPlanSearch } from "./plan-search.ts";
import type { PlanSearch } from "./plan-search.ts";

/** Which tasks to show. It stands in the address, so that it can be reloaded and gone back to. */
export function usePlanSearch(id: string) {
  const router = useRouter();
  const address = readPlanSearch(useRouterState({ select: ({ location }) => location.search }));
  const write = useCallback(
    (next: PlanSearch) => {
      const words = new URLSearchParams({ ...next }).toString();
      const href = `/plan/${encodeURIComponent(id)}${words === "" ? "" : `?${words}`}`;
      void router.navigate({ href, replace: true, resetScroll: false });
    },
    [router, id],
  );
  return useChosen(address, write);
}
