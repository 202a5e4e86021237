import type { Inline } from "#src/reference/index.ts";

/** The words of a run without its marks, for sorting, filtering and copying. Days stay as they are written in data. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "day") return inline.date;
      return inline.kind === "grade" ? inline.grade : inline.text;
    })
    .join("");
}
