import { isRecord } from "../file-shape.ts";
import type { FileShape } from "../file-shape.ts";
import type { ItemDraft, ReviewSource } from "../review-source.ts";

/** Items as this product writes them: one a line, or in a list, with everything an item may hold. */
export const ownItems: ReviewSource = {
  format: "review items, version 1",
  recognises: (shape) =>
    shape.kind === "lines" ? isOwn(shape.first) : shape.kind === "document" && isOwn(listIn(shape.value)[0]),
  *read(shape) {
    for (const { row, value } of rowsOf(shape)) {
      if (!isRecord(value)) yield { kind: "skipped", row, says: "The row is no item." };
      // Checked by who asked for it: what does not fit is skipped by row.
      else yield { kind: "item", row, draft: value as ItemDraft };
    }
  },
};

function rowsOf(shape: FileShape): Iterable<{ readonly row: number; readonly value: unknown }> {
  if (shape.kind === "lines") return shape.rows();
  return shape.kind === "document" ? listIn(shape.value).map((value, at) => ({ row: at + 1, value })) : [];
}

/** A list, a list under "items", or one item alone. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value) && Array.isArray(value["items"])) return value["items"];
  return [value];
}

function isOwn(value: unknown): boolean {
  return isRecord(value) && value["version"] === 1 && "task" in value && "provenance" in value;
}
