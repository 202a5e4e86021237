import type { z } from "zod";
import type { reviewItemSchema } from "../item.ts";
import type { FileShape } from "./file-shape.ts";
import type { ReadReviewOptions } from "./review-file.ts";

/** An item before it is checked. */
export type ItemDraft = z.input<typeof reviewItemSchema>;

/** What a source finds on its way through a file. `row` counts rows of data from 1. */
export type Found =
  | { readonly kind: "item"; readonly row: number; readonly draft: ItemDraft }
  | { readonly kind: "skipped"; readonly row: number; readonly says: string }
  | { readonly kind: "note"; readonly says: string }
  | { readonly kind: "failed"; readonly says: string; readonly line?: number };

/** One format items come in. Add one by adding a file and listing it in `sources.ts`. */
export interface ReviewSource {
  readonly format: string;
  /** Whose set it is and under which terms; absent for formats of tools, where the person says so. */
  readonly set?: { readonly source: string; readonly licence: string };
  readonly recognises: (shape: FileShape) => boolean;
  readonly read: (shape: FileShape, options: ReadReviewOptions) => Iterable<Found>;
}

/** What an item is about when its file does not say. */
export function aboutDefaults({
  about,
}: ReadReviewOptions): Pick<
  ItemDraft,
  "version" | "specialty" | "topics" | "audience" | "risk" | "language"
> {
  return {
    version: 1,
    specialty: about?.specialty ?? "other",
    topics: [...(about?.topics ?? ["education"])],
    audience: about?.audience ?? "patient",
    risk: about?.risk ?? "moderate",
    language: about?.language ?? "en",
  };
}
