import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { call } from "../client/call.ts";
import type { OperationInput } from "../client/operations.ts";

export interface LaneAddress {
  readonly id: string;
  readonly role: string;
  readonly domain: string;
  readonly sector: string;
}

/** One lane of a profile with its gaps. */
export function useLane({ id, role, domain, sector }: LaneAddress, hoursPerWeek: number) {
  return useQuery({
    queryKey: ["lane", id, role, domain, sector, hoursPerWeek],
    queryFn: ({ signal }) => call("lanes.one", { profileId: id, role, domain, sector, hoursPerWeek }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The id of the plan kept for this lane, or null. */
export function useKeptPlan({ id, role, domain, sector }: LaneAddress) {
  return useQuery({
    queryKey: ["plans", id, role, domain, sector],
    queryFn: async ({ signal }) => {
      const { plans } = await call("plan.list", { profileId: id }, signal);
      const near = plans.filter((plan) => plan.role === role);
      const whole = await Promise.all(near.map((plan) => call("plan.get", { id: plan.id }, signal)));
      return whole.find((plan) => plan.domain === domain && plan.sector === sector)?.id ?? null;
    },
  });
}

/** Drafts a plan, keeps it and opens it. */
export function useDraftPlan() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (request: OperationInput<"plan.draft">) => call("plan.draft", request),
    onSuccess: async (plan) => {
      queries.setQueryData(["plan", plan.id], plan);
      await queries.invalidateQueries({ queryKey: ["plans"] });
      await navigate({ to: "/plan/$id", params: { id: plan.id } });
    },
  });
}
