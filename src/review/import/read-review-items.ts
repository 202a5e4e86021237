import { reviewItemSchema } from "../item.ts";
import type { ReviewItem } from "../item.ts";
import { fileShape } from "./file-shape.ts";
import type { ReadReviewOptions, ReviewFile } from "./review-file.ts";
import type { ItemDraft } from "./review-source.ts";
import { SOURCES } from "./sources.ts";

/** The items of a file, with what was left out and why; or why there are none. */
export type ReadReviewOutcome =
  | {
      readonly kind: "read";
      readonly format: string;
      readonly items: readonly ReviewItem[];
      /** Rows of data, counted from 1, that gave no item. */
      readonly skipped: readonly { readonly row: number; readonly says: string }[];
      readonly notes: readonly string[];
      readonly licence: string;
      readonly source: string;
    }
  | { readonly kind: "failed"; readonly says: string; readonly line?: number };

/** Fifty million characters: what a browser still reads in one piece. */
const MOST_CHARACTERS = 50_000_000;
const MOST_ROWS = 200_000;
/** Rows named one by one; the rest is counted. */
const MOST_SKIPPED = 5_000;

/**
 * Reads items to judge from a file of a published set, an export of another tool, or a table of one's own. Never
 * throws: what cannot be read is skipped by row, or the whole file fails with a sentence.
 */
export function readReviewItems(file: ReviewFile, options: ReadReviewOptions = {}): ReadReviewOutcome {
  if (file.text.length > MOST_CHARACTERS)
    return { kind: "failed", says: "The file is too large: at most 50 million characters. Split it." };
  const shape = fileShape(file.text);
  if (shape.kind === "unknown") return { kind: "failed", says: shape.says };
  const reader = SOURCES.find((one) => one.recognises(shape));
  if (reader === undefined) {
    return {
      kind: "failed",
      says: "No format known here fits this file. A table of your own needs a column prompt and one or more columns answer_a, answer_b.",
    };
  }
  const source = reader.set?.source ?? options.provenance ?? `${reader.format} file`;
  const licence = reader.set?.licence ?? options.licence ?? "not stated";
  const items: ReviewItem[] = [];
  const skipped: { row: number; says: string }[] = [];
  const notes: string[] = [];
  const ids = new Set<string>();
  let more = 0;
  const skip = (row: number, says: string) => {
    if (skipped.length < MOST_SKIPPED) skipped.push({ row, says });
    else more += 1;
  };
  for (const found of reader.read(shape, options)) {
    if (found.kind === "failed") return found;
    if (found.kind === "note") {
      notes.push(found.says);
      continue;
    }
    if (found.row > MOST_ROWS) {
      notes.push("Rows after the first 200,000 were not read.");
      break;
    }
    if (found.kind === "skipped") {
      skip(found.row, found.says);
      continue;
    }
    const checked = readDraft(found.draft);
    if (typeof checked === "string") skip(found.row, checked);
    else if (ids.has(checked.id)) skip(found.row, "Its id stands in the file before.");
    else {
      ids.add(checked.id);
      items.push(checked);
    }
  }
  if (more > 0) notes.push(`${more} more rows gave no item.`);
  if (items.length === 0)
    return { kind: "failed", says: skipped[0]?.says ?? "The file holds no rows of data." };
  return { kind: "read", format: reader.format, items, skipped, notes, licence, source };
}

function readDraft(draft: ItemDraft): ReviewItem | string {
  const read = reviewItemSchema.safeParse(draft);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  return issue === undefined ? "It does not read." : `${issue.path.join(".")}: ${issue.message}.`;
}
