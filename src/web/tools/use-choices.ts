import { useMemo } from "react";
import { useKind } from "../client/use-reference.ts";
import type { Choice } from "../design/name-picker.tsx";

/** The records of a kind by id and name, to choose one of; none until they have come. */
export function useChoices(kind: string): readonly Choice[] {
  const rows = useKind(kind).data?.rows;
  return useMemo(
    () => (rows ?? []).map(({ ref, label }) => ({ id: ref.slice(kind.length + 1), label })),
    [rows, kind],
  );
}
