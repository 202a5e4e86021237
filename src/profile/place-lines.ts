import type { Quote } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import { isOrnament, type ResumeLine } from "./resume-line.ts";
import type { Section } from "./section.ts";

/** What became of a line: every line that says something is exactly one of these. */
export type LinePlace = "contact" | "heading" | "used" | "unplaced";

/** Says of each line what became of it. `stray` are lines of known sections that no entry took. */
export function placeLines(
  lines: readonly ResumeLine[],
  sections: readonly Section[],
  stray: ReadonlySet<ResumeLine>,
): ReadonlyMap<ResumeLine, LinePlace> {
  const headings = new Set(sections.map(({ heading }) => heading));
  const sectionOf = new Map(
    sections.flatMap((section) => section.lines.map((line) => [line, section] as const)),
  );
  return new Map(
    lines.map((line): [ResumeLine, LinePlace] => {
      if (isOrnament(line)) return [line, "heading"];
      const section = sectionOf.get(line);
      if (headings.has(line) && section === undefined) return [line, "heading"];
      if (section === undefined || stray.has(line) || section.kind === "other") return [line, "unplaced"];
      return [line, section.kind === "contact" ? "contact" : "used"];
    }),
  );
}

/** The lines that fit nowhere, neighbours on a page as one quote. */
export function quoteUnplaced(
  lines: readonly ResumeLine[],
  places: ReadonlyMap<ResumeLine, LinePlace>,
  quoting: Quoting,
): readonly Quote[] {
  const runs: { start: number; end: number; page: number; last: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (places.get(line) !== "unplaced") continue;
    const run = runs.at(-1);
    if (run !== undefined && run.last === index - 1 && run.page === line.page)
      Object.assign(run, { end: line.end, last: index });
    else runs.push({ start: line.start, end: line.end, page: line.page, last: index });
  }
  return runs.map((run) => quoting.quote({ start: run.start, end: run.end }));
}
