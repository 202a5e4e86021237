import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationInput } from "../client/operations.ts";

/** The field changes only with a new version of the app: the same question has the same answer until then. */
const field = { staleTime: Number.POSITIVE_INFINITY };

/** What a role is said to pay; the last picture stays until the next has come. */
export function usePay(role: string, country: string | undefined) {
  return useQuery({
    queryKey: ["tools", "pay", role, country],
    queryFn: ({ signal }) =>
      call("pay.show", { role, ...(country === undefined ? {} : { country }) }, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** What an hour on a platform came to. */
export function useHourly(question: OperationInput<"practice.hourly">) {
  return useQuery({
    queryKey: ["tools", "hourly", question],
    queryFn: ({ signal }) => call("practice.hourly", question, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** Whether a set of data may be used for something. */
export function useDatasetAnswer({ dataset, use }: OperationInput<"datasets.mayUse">) {
  return useQuery({
    queryKey: ["tools", "dataset", dataset, use],
    queryFn: ({ signal }) => call("datasets.mayUse", { dataset, use }, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** Every set of data by every use. */
export function useDatasetUses() {
  return useQuery({
    queryKey: ["tools", "dataset-uses"],
    queryFn: ({ signal }) => call("datasets.uses", {}, signal),
    ...field,
  });
}

/** Which laws and rules a role meets in a region. */
export function useRegimes(region: string, role: string | undefined) {
  return useQuery({
    queryKey: ["tools", "regimes", region, role],
    queryFn: ({ signal }) =>
      call("regions.regimes", { region, ...(role === undefined ? {} : { role }) }, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** Every credential through the five steps. */
export function useCredentialWalk(question: OperationInput<"credentials.walk">) {
  return useQuery({
    queryKey: ["tools", "credentials", question],
    queryFn: ({ signal }) => call("credentials.walk", question, signal),
    placeholderData: keepPreviousData,
  });
}

/** One credential's ways in, rule by rule. */
export function useEligibility(question: OperationInput<"credentials.eligibility">) {
  return useQuery({
    queryKey: ["tools", "eligibility", question],
    queryFn: ({ signal }) => call("credentials.eligibility", question, signal),
    placeholderData: keepPreviousData,
  });
}

/** The one lane that three answers end in. */
export function useNiche(question: OperationInput<"niche.filter">) {
  return useQuery({
    queryKey: ["tools", "niche", question],
    queryFn: ({ signal }) => call("niche.filter", question, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** A plan held against the career formula. */
export function useFormula(question: OperationInput<"formula.weigh">) {
  return useQuery({
    queryKey: ["tools", "formula", question],
    queryFn: ({ signal }) => call("formula.weigh", question, signal),
    placeholderData: keepPreviousData,
    ...field,
  });
}

/** Who hires, with boards and findings. */
export function useEmployers() {
  return useQuery({
    queryKey: ["field", "employers"],
    queryFn: ({ signal }) => call("field.employers", {}, signal),
    ...field,
  });
}
