import type { Inline } from "#src/reference/index.ts";

/** A run of words of the field for a terminal; `of` gives a record's ref beside its name when asked for. */
export function inlineText(inlines: readonly Inline[], { refs = false }: { refs?: boolean } = {}): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
        case "unknown":
          return inline.text;
        case "figure":
          return `${inline.text} [claims/${inline.claim}]`;
        case "link":
          return refs ? `${inline.text} (${inline.ref})` : inline.text;
        case "outside":
          return `${inline.text} <${inline.url}>`;
        case "day":
          return inline.date;
        case "grade":
          return `grade ${inline.grade}`;
      }
    })
    .join("");
}
