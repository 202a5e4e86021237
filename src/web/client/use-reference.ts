import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "./call.ts";

/** The field changes only with a new version of the app: once asked, never again. */
const field = { staleTime: Number.POSITIVE_INFINITY };

/** The kinds of record, with how many there are of each. */
export function useKinds() {
  return useQuery({
    queryKey: ["field", "kinds"],
    queryFn: ({ signal }) => call("field.kinds", {}, signal),
    ...field,
  });
}

/** All records of one kind, to filter and sort. */
export function useKind(kind: string) {
  return useQuery({
    queryKey: ["field", "kind", kind],
    queryFn: ({ signal }) => call("field.kind", { kind }, signal),
    ...field,
  });
}

/** Everything the field says of one record; not asked until `enabled`. */
export function useRecordPage(ref: string, enabled = true) {
  return useQuery({
    queryKey: ["field", "page", ref],
    queryFn: ({ signal }) => call("field.page", { ref }, signal),
    enabled,
    ...field,
  });
}

/** Two or three roles side by side; the last comparison stays until the next has come. */
export function useComparison(roles: readonly string[]) {
  return useQuery({
    queryKey: ["field", "compare", ...roles],
    queryFn: ({ signal }) => call("field.compare", { roles: [...roles] }, signal),
    enabled: roles.length > 1,
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** Role families by domains. */
export function useFieldPicture() {
  return useQuery({
    queryKey: ["field", "picture"],
    queryFn: ({ signal }) => call("field.picture", {}, signal),
    ...field,
  });
}

/** What was found when claims were checked. */
export function useFindings() {
  return useQuery({
    queryKey: ["field", "findings"],
    queryFn: ({ signal }) => call("field.findings", {}, signal),
    ...field,
  });
}
