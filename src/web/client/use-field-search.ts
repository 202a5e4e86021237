import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { SearchHit } from "#src/reference/index.ts";
import { call } from "./call.ts";

/** What was found so far, and whether the index has come. */
export interface FieldHits {
  readonly hits: readonly SearchHit[];
  readonly ready: boolean;
  readonly error: Error | null;
}

/** Searches the whole field in the browser. The documents are fetched and indexed once, when first `wanted`. */
export function useFieldSearch(query: string, limit: number, wanted = true): FieldHits {
  const { data, error } = useQuery({
    queryKey: ["field", "index"],
    queryFn: async ({ signal }) => {
      const [{ documents }, { compileSearch, searchField }] = await Promise.all([
        call("field.searchDocuments", {}, signal),
        import("./field-index.ts"),
      ]);
      const index = compileSearch(documents);
      return { find: (words: string, most: number) => searchField(index, words, { limit: most }) };
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const hits = useMemo(() => data?.find(query, limit) ?? [], [data, query, limit]);
  return { hits, ready: data !== undefined, error };
}
