import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationInput, OperationOutput } from "../client/operations.ts";
import { useIsOwn } from "../client/use-me.ts";

export type Held = OperationOutput<"proof.get">;
export type Study = Held["study"];
export type Gate = Held["gates"][number];
export type Piece = OperationOutput<"proof.list">["pieces"][number];
export type ProofKindAnswer = OperationOutput<"proof.kinds">["kinds"][number];
export type Guide = OperationOutput<"proof.guide">;
export type ProofKind = Study["kind"];
export type Structure = Study["structure"];
/** The structured part of one kind. */
export type StructureOf<Kind extends Structure["kind"]> = Extract<Structure, { kind: Kind }>;

/** What is asked of a kind changes only with a new version of the app. */
const fixed = { staleTime: Number.POSITIVE_INFINITY };

/** The pieces kept here. */
export function usePieces() {
  return useQuery({
    queryKey: ["proofs"],
    queryFn: ({ signal }) => call("proof.list", {}, signal),
    enabled: useIsOwn(),
  });
}

/** One piece as it is stored; what is written in the editor meanwhile is the editor's own. */
export function usePiece(id: string) {
  return useQuery({
    queryKey: ["proof", id],
    queryFn: ({ signal }) => call("proof.get", { id }, signal),
    refetchOnWindowFocus: false,
  });
}

/** The kinds of proof, who reads them and what they ask. */
export function useProofKinds() {
  return useQuery({
    queryKey: ["proof-kinds"],
    queryFn: ({ signal }) => call("proof.kinds", {}, signal),
    ...fixed,
  });
}

/** What each part of a piece must answer. */
export function useGuide({ kind, blueprint }: Pick<Study, "kind" | "blueprint">) {
  return useQuery({
    queryKey: ["proof-guide", kind, blueprint],
    queryFn: ({ signal }) =>
      call("proof.guide", { kind, ...(blueprint === undefined ? {} : { blueprint }) }, signal),
    ...fixed,
  });
}

/** Begins a piece, with a kept evaluation in it when one is named. */
export function useStartPiece() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      evaluation,
      ...asked
    }: OperationInput<"proof.start"> & { readonly evaluation: string | undefined }) => {
      const held = await call("proof.start", asked);
      if (evaluation === undefined) return held;
      return await call("proof.save", { study: { ...held.study, evaluations: [evaluation] } });
    },
    onSuccess: async (held) => {
      queries.setQueryData(["proof", held.study.id], held);
      await queries.invalidateQueries({ queryKey: ["proofs"] });
    },
  });
}

/** Deletes a piece; what had the focus is gone then, so the page takes it. */
export function useDeletePiece() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call("proof.delete", { id }),
    onSuccess: (_, id) => {
      queries.removeQueries({ queryKey: ["proof", id] });
      document.querySelector("main")?.focus({ preventScroll: true });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["proofs"] }),
  });
}
