import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { CorrectionMade, ProfileRecord } from "../client/operations.ts";

/** A profile and the text it was read from. */
export function useProfile(id: string) {
  return useQuery({
    queryKey: ["profile", id],
    queryFn: ({ signal }) => call("profile.get", { id }, signal),
  });
}

/** Makes corrections and takes them back; what follows from the profile is asked again. */
export function useCorrections(id: string) {
  const queries = useQueryClient();
  const keep = async (record: ProfileRecord) => {
    queries.setQueryData(["profile", id], record);
    await queries.invalidateQueries({ queryKey: ["lanes", id] });
    await queries.invalidateQueries({ queryKey: ["lane", id] });
    await queries.invalidateQueries({ queryKey: ["profiles"] });
  };
  const making = useMutation({
    mutationFn: (correction: CorrectionMade) => call("profile.correct", { id, correction }),
    onSuccess: keep,
  });
  const undoing = useMutation({
    mutationFn: (index: number) => call("profile.withdrawCorrection", { id, index }),
    onSuccess: keep,
  });
  return {
    correct: making.mutate,
    undo: undoing.mutate,
    busy: making.isPending || undoing.isPending,
    error: making.error ?? undoing.error,
  };
}

export type Corrections = ReturnType<typeof useCorrections>;
