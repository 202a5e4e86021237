import type { Message, ReviewItem } from "../item.ts";
import type { DecidedItem } from "./decided-item.ts";
import type { ExportHeader } from "./export-header.ts";

/** The project's canary, and the one the item brought along: in every row that leaves. */
export function canaries(
  { item }: DecidedItem,
  { canary }: ExportHeader,
): { readonly canary: string; readonly source_canary?: string } {
  return item.canary === undefined ? { canary } : { canary, source_canary: item.canary };
}

/** The conversation up to the answer; a note or abstract stands before the question in the same turn. */
export function promptMessages({ conversation, context, prompt }: ReviewItem): readonly Message[] {
  const content = [context, prompt].filter((part) => part !== undefined && part.trim() !== "").join("\n\n");
  return content === "" ? conversation : [...conversation, { role: "user", content }];
}

/** One assistant turn. */
export function assistantTurn(content: string): readonly Message[] {
  return [{ role: "assistant", content }];
}
