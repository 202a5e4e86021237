import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationOutput } from "../client/operations.ts";

export type Shown = OperationOutput<"practice.show">;
export type Judged = OperationOutput<"practice.answer">;
export type AttemptLine = OperationOutput<"practice.attempts">["attempts"][number];
export type Results = OperationOutput<"practice.results">;
export type Source = OperationOutput<"practice.sources">["sources"][number];

const of = (profileId: string | undefined) => (profileId === undefined ? {} : { profileId });

/** How many items there are of each kind. */
export function useItems() {
  return useQuery({
    queryKey: ["practice", "items"],
    queryFn: ({ signal }) => call("practice.items", {}, signal),
  });
}

/** Where the items come from. */
export function useSources() {
  return useQuery({
    queryKey: ["practice", "sources"],
    queryFn: ({ signal }) => call("practice.sources", {}, signal),
  });
}

/** What practice shows, of one profile or of everything done here. */
export function useResults(profileId?: string) {
  return useQuery({
    queryKey: ["practice", "results", profileId ?? "all"],
    queryFn: ({ signal }) => call("practice.results", of(profileId), signal),
  });
}

/** What was judged. */
export function useAttempts(profileId?: string) {
  return useQuery({
    queryKey: ["practice", "attempts", profileId ?? "all"],
    queryFn: ({ signal }) => call("practice.attempts", of(profileId), signal),
  });
}

/** One judgement with its feedback; `known` when it has just been made. */
export function useAttempt(id: string, known?: Judged) {
  return useQuery({
    queryKey: ["practice", "attempt", id],
    queryFn: ({ signal }) => call("practice.attempt", { id }, signal),
    ...(known === undefined ? {} : { initialData: known, staleTime: Number.POSITIVE_INFINITY }),
  });
}

/** Words for a profile, with what unlocks them. */
export function useKeywords(profileId: string | undefined, stated: readonly string[]) {
  return useQuery({
    queryKey: ["practice", "keywords", profileId ?? "all", stated],
    queryFn: ({ signal }) => call("practice.keywords", { ...of(profileId), stated: [...stated] }, signal),
    placeholderData: (before) => before,
  });
}

/** Has everything that follows from what was judged asked again. */
export function usePracticeChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ["practice"] });
    await queries.invalidateQueries({ queryKey: ["profile"] });
  };
}

/** Takes a judgement back. */
export function useTakeBack() {
  const changed = usePracticeChanged();
  return useMutation({
    mutationFn: (id: string) => call("practice.undo", { id }),
    onSuccess: changed,
  });
}
