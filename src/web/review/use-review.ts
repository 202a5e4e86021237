import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationInput, OperationOutput } from "../client/operations.ts";

export type Project = OperationOutput<"projects.get">;
export type ProjectLine = OperationOutput<"projects.list">["projects"][number];
export type ItemLine = OperationOutput<"projects.items">["items"][number];
export type Person = OperationOutput<"projects.people">["people"][number];
export type Coverage = OperationOutput<"projects.coverage">;
export type Quality = OperationOutput<"projects.quality">["quality"];
export type Rule = NonNullable<Project["policy"]>["rules"][number];

/** The projects somebody has a part in. */
export function useProjects(enabled = true) {
  return useQuery({
    queryKey: ["review"],
    queryFn: ({ signal }) => call("projects.list", {}, signal),
    enabled,
  });
}

/** How much waits for who asks, by project. */
export function useWaiting() {
  return useQuery({
    queryKey: ["review", "waiting"],
    queryFn: ({ signal }) => call("projects.waiting", {}, signal),
  });
}

/** One project, as who asks sees it. */
export function useProject(id: string) {
  return useQuery({
    queryKey: ["review", id],
    queryFn: ({ signal }) => call("projects.get", { id }, signal),
  });
}

export function useItems(id: string, enabled = true) {
  return useQuery({
    queryKey: ["review", id, "items"],
    queryFn: ({ signal }) => call("projects.items", { id }, signal),
    enabled,
  });
}

export function usePeople(id: string, enabled = true) {
  return useQuery({
    queryKey: ["review", id, "people"],
    queryFn: ({ signal }) => call("projects.people", { id }, signal),
    enabled,
  });
}

/** Who may take how many items, under the policy in force or a draft of one. */
export function useCoverage(id: string, rules?: readonly Rule[], enabled = true) {
  return useQuery({
    queryKey: ["review", id, "coverage", rules ?? "in force"],
    queryFn: ({ signal }) =>
      call("projects.coverage", { id, ...(rules === undefined ? {} : { rules: [...rules] }) }, signal),
    enabled,
    placeholderData: (before) => before,
  });
}

/** Operations that change one project and answer with it. */
type ChangeName =
  | "projects.setSettings"
  | "projects.setGuideline"
  | "projects.setPolicy"
  | "projects.setQuestions"
  | "projects.withdrawItems"
  | "projects.close"
  | "projects.reopen"
  | "projects.unseal";

/** Changes a project; what follows from it is asked again. */
export function useChange<Name extends ChangeName>(name: Name, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Omit<OperationInput<Name>, "id">) =>
      call(name, { id, ...input } as unknown as OperationInput<Name>),
    onSuccess: async (project) => {
      queries.setQueryData(["review", id], project);
      await queries.invalidateQueries({ queryKey: ["review"] });
    },
  });
}

/** Operations that change who works in a project and answer with all of them. */
type PeopleName =
  | "projects.addPerson"
  | "projects.setRoles"
  | "projects.removePerson"
  | "projects.setCredential"
  | "projects.lapseCredential"
  | "projects.setQualification";

/** Changes who may do what in a project. */
export function useChangePeople<Name extends PeopleName>(name: Name, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Omit<OperationInput<Name>, "id">) =>
      call(name, { id, ...input } as unknown as OperationInput<Name>),
    onSuccess: async (people) => {
      queries.setQueryData(["review", id, "people"], people);
      await queries.invalidateQueries({ queryKey: ["review"] });
    },
  });
}
