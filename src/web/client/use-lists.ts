import { useQuery } from "@tanstack/react-query";
import { call } from "./call.ts";
import { useIsOwn } from "./use-me.ts";

/** The field changes only with a new version of the app: once asked, never again. */
const field = { staleTime: Number.POSITIVE_INFINITY };

/** The profiles stored here. */
export function useProfiles() {
  return useQuery({
    queryKey: ["profiles"],
    queryFn: ({ signal }) => call("profile.list", {}, signal),
    enabled: useIsOwn(),
  });
}

/** The plans stored here, of one profile when it is named. */
export function usePlans(profileId?: string) {
  return useQuery({
    queryKey: ["plans", profileId ?? "all"],
    queryFn: ({ signal }) => call("plan.list", profileId === undefined ? {} : { profileId }, signal),
    enabled: useIsOwn(),
  });
}

/** The synthetic résumés that ship with the app. */
export function useExamples() {
  return useQuery({
    queryKey: ["examples"],
    queryFn: ({ signal }) => call("examples.list", {}, signal),
    enabled: useIsOwn(),
    ...field,
  });
}

/** Roles of the field with their sources; not asked until `enabled`. */
export function useRoles(enabled = true) {
  return useQuery({
    queryKey: ["field", "roles"],
    queryFn: ({ signal }) => call("field.roles", {}, signal),
    enabled,
    ...field,
  });
}

/** The skill graph. */
export function useSkills(enabled = true) {
  return useQuery({
    queryKey: ["field", "skills"],
    queryFn: ({ signal }) => call("field.skills", {}, signal),
    enabled,
    ...field,
  });
}

/** The domains of healthcare AI. */
export function useDomains() {
  return useQuery({
    queryKey: ["field", "domains"],
    queryFn: ({ signal }) => call("field.domains", {}, signal),
    ...field,
  });
}

/** The kinds of employer. */
export function useSectors() {
  return useQuery({
    queryKey: ["field", "sectors"],
    queryFn: ({ signal }) => call("field.sectors", {}, signal),
    ...field,
  });
}

/** The families of roles. */
export function useCategories() {
  return useQuery({
    queryKey: ["field", "categories"],
    queryFn: ({ signal }) => call("field.categories", {}, signal),
    ...field,
  });
}
