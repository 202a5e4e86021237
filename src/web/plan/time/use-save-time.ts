import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { useKeptPlan } from "../use-kept-plan.ts";
import type { TimeAsked } from "./read-form.ts";

/** Keeps other hours and makes the plan again; what is done stays done. */
export function useSaveTime(id: string) {
  const keep = useKeptPlan();
  return useMutation({
    scope: { id: `changes of ${id}` },
    mutationFn: (availability: TimeAsked) => call("plan.repair", { id, availability }),
    onSuccess: keep,
  });
}
