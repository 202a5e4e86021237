import { useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";

/** A stored plan. */
export function usePlan(id: string) {
  return useQuery({ queryKey: ["plan", id], queryFn: ({ signal }) => call("plan.get", { id }, signal) });
}

/** What the finished work of a plan changed. */
export function usePlanChanges(id: string) {
  return useQuery({
    queryKey: ["plan-changes", id],
    queryFn: ({ signal }) => call("plan.changes", { id }, signal),
  });
}

/** What a plan lacks. */
export function usePlanLacks(id: string) {
  return useQuery({
    queryKey: ["plan-lacks", id],
    queryFn: ({ signal }) => call("plan.lint", { id }, signal),
  });
}

/** What a task waits for, and who waits for it. */
export function useWhyHere(id: string, task: string) {
  return useQuery({
    queryKey: ["plan-why", id, task],
    queryFn: ({ signal }) => call("plan.explain", { id, task }, signal),
  });
}

/** The weeks a task may be moved to. */
export function usePlaces(id: string, task: string) {
  return useQuery({
    queryKey: ["plan-places", id, task],
    queryFn: ({ signal }) => call("plan.placesFor", { id, task }, signal),
  });
}
