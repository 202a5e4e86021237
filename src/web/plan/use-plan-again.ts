import { useMutation } from "@tanstack/react-query";
import type { Plan } from "#src/plan/index.ts";
import { call } from "../client/call.ts";
import type { OperationInput } from "../client/operations.ts";
import { usePlanDesk } from "./plan-desk.ts";
import type { PlannedAgain } from "./plan-desk.ts";
import { useKeptPlan } from "./use-kept-plan.ts";

type Told<Name extends Again["does"]> = Omit<OperationInput<`plan.${Name}`>, "id">;

/** What has the plan made again; `says` heads what moved. */
export type Again = { readonly says: string; readonly undo?: PlannedAgain["undo"] } & (
  | { readonly does: "partly"; readonly with: Told<"partly"> }
  | { readonly does: "missed"; readonly with: Told<"missed"> }
  | { readonly does: "repair"; readonly with: Record<string, never> }
  | { readonly does: "reflect"; readonly with: Told<"reflect"> }
  | { readonly does: "swap"; readonly with: Told<"swap"> }
  | { readonly does: "draft"; readonly with: Omit<OperationInput<"plan.draft">, "profileId"> }
);

type Outcome =
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly says: string };

/** Has the plan made again and shows what moved; takes a few seconds. A refusal is an answer, not an error. */
export function usePlanAgain() {
  const { plan, onPlannedAgain } = usePlanDesk();
  const keep = useKeptPlan();
  const mutation = useMutation({
    scope: { id: `changes of ${plan.id}` },
    mutationFn: (again: Again) => askFor(plan, again),
    onSuccess: (outcome, { says, undo }) => {
      if (outcome.kind !== "planned") return;
      keep(outcome.plan);
      onPlannedAgain(undo === undefined ? { says } : { says, undo }, outcome.plan);
    },
  });
  const { data, error, isPending, mutate } = mutation;
  const refused = data?.kind === "refused" ? data.says : undefined;
  return { planAgain: mutate, busy: isPending, error, refused };
}

async function askFor({ id, profileId }: Plan, again: Again): Promise<Outcome> {
  switch (again.does) {
    case "partly":
      return planned(await call("plan.partly", { id, ...again.with }));
    case "missed":
      return planned(await call("plan.missed", { id, ...again.with }));
    case "repair":
      return planned(await call("plan.repair", { id }));
    case "reflect":
      return planned(await call("plan.reflect", { id, ...again.with }));
    case "draft":
      return planned(await call("plan.draft", { profileId, ...again.with }));
    case "swap": {
      const outcome = await call("plan.swap", { id, ...again.with });
      return outcome.kind === "swapped" ? planned(outcome.plan) : outcome;
    }
  }
}

function planned(plan: Plan): Outcome {
  return { kind: "planned", plan };
}
