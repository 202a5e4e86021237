import type { Position } from "./profile.ts";
import type { Section } from "./section.ts";

/** The text with its contact lines blank, so that no name can be a skill or colour one beside it; offsets stay. */
export function hideContact(text: string, sections: readonly Section[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, lines } of sections) {
    if (kind !== "contact") continue;
    for (const { whole } of lines) {
      parts.push(text.slice(from, whole.start), " ".repeat(whole.end - whole.start));
      from = whole.end;
    }
  }
  return parts.join("") + text.slice(from);
}

/** The text with a stop before each heading and post, so that no phrase runs from one into the next; offsets stay. */
export function partEntries(
  text: string,
  sections: readonly Section[],
  positions: readonly Position[],
): string {
  const starts = [
    ...sections.flatMap(({ heading }) => heading?.whole.start ?? []),
    ...positions.map(({ span }) => span.start),
  ];
  const breaks = new Set(starts.map((start) => start - 1).filter((at) => text[at] === "\n"));
  const parts: string[] = [];
  let from = 0;
  for (const at of [...breaks].toSorted((a, b) => a - b)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)].join(";");
}
