import { useMutation } from "@tanstack/react-query";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../client/call.ts";
import { useKeptPlan } from "./use-kept-plan.ts";

/** Lets a task that was put into its week move again when the plan is made again. */
export function useLetGo(plan: Plan, onLetGo: (task: string) => void = () => undefined) {
  const keep = useKeptPlan();
  const { error, isPending, mutate } = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: (task: string) => call("plan.unpin", { id: plan.id, task }),
    onSuccess: (kept, task) => {
      keep(kept);
      onLetGo(task);
    },
  });
  return { letGo: mutate, busy: isPending, error };
}
