import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call, send } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import type { Part } from "#src/projects/index.ts";

export type Added = OperationOutput<"projects.addItems">;

/** What is added: a file, or practice items by id. */
export type Adding =
  | { readonly part: Part; readonly file: File }
  | { readonly part: Part; readonly practice: readonly string[] };

/** Adds items to a project. */
export function useAddItems(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (adding: Adding): Promise<Added> =>
      "file" in adding
        ? await send("projects.addItems", adding.file, new AbortController().signal, {
            id,
            part: adding.part,
          })
        : await call("projects.addItems", { id, part: adding.part, practice: [...adding.practice] }),
    onSuccess: async (answer) => {
      if (answer.kind !== "added") return;
      queries.setQueryData(["review", id], answer.project);
      await queries.invalidateQueries({ queryKey: ["review"] });
    },
  });
}
