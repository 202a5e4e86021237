import type { SectionKind } from "./profile.ts";
import { findHeader } from "./find-header.ts";
import { isOrnament, wordCount, type ResumeLine } from "./resume-line.ts";
import type { Section } from "./section.ts";
import { headingMeaning, isDocumentTitle, type HeadingMeaning } from "./section-words.ts";
import { namesAWork } from "./title-words.ts";

/** A heading of its own line may be this much larger than body text before it counts as set apart. */
const LARGER = 1.08;
const NAME_SCALE = 1.35;
const LONGEST_NAME_WORDS = 6;
/** Name, headline and place stand within this many lines above the first main part. */
const HEADER_LINES = 4;
const MAIN_PARTS: ReadonlySet<SectionKind> = new Set(["summary", "experience"]);
const LONGEST_ODD_HEADING_WORDS = 5;
/** A heading found by look alone needs this many known headings that look the same. */
const TWINS_NEEDED = 2;
/** A section's entries show their look well within this many lines. */
const LINES_LOOKED_BACK = 200;
const YEAR = /(?:19|20)\d{2}|[’']\d{2}\b|\/\d{2}\b/u;
/** Numbers of registrations and telephones stand in no heading. */
const NUMBER = /\d{4}/u;
const LABEL = /^(?<label>[^:]{3,40}):\s*(?<rest>\S.*)$/u;
const HOLDS_ENTRIES: ReadonlySet<SectionKind> = new Set([
  "experience",
  "education",
  "projects",
  "volunteering",
]);
/** Inside these parts a label such as "Tools:" belongs to the entry. */
const KEEPS_LABELS: ReadonlySet<SectionKind> = new Set([
  "experience",
  "projects",
  "skills",
  "volunteering",
  "education",
]);
const OPENS_AS_LABEL: ReadonlySet<SectionKind> = new Set([
  "skills",
  "languages",
  "certifications",
  "interests",
  "summary",
  "education",
  "awards",
]);

/** Cuts a résumé into its parts, in reading order; what stands before the first heading becomes contact and summary. */
export function findSections(lines: readonly ResumeLine[]): readonly Section[] {
  const readable = lines.filter((line) => !isOrnament(line));
  const opened = openings(readable);
  const lateName = findBigName(readable, opened) ?? findLateName(readable, opened);
  const sections: Section[] = [];
  let current: { heading: ResumeLine | undefined; meaning: HeadingMeaning | undefined; lines: ResumeLine[] };
  current = { heading: undefined, meaning: undefined, lines: [] };
  const close = () => {
    if (current.meaning === undefined) for (const part of findHeader(current.lines)) sections.push(part);
    else sections.push({ heading: current.heading, lines: current.lines, ...sectionOf(current.meaning) });
  };
  for (const line of readable) {
    const opening = opened.get(line) ?? inlineOpening(line, current.meaning?.kind);
    if (line === lateName) {
      close();
      current = { heading: undefined, meaning: undefined, lines: [line] };
    } else if (opening !== undefined) {
      close();
      const inline = !opened.has(line);
      current = { heading: inline ? undefined : line, meaning: opening, lines: inline ? [line] : [] };
    } else current.lines.push(line);
  }
  close();
  return withWorkFound(
    sections,
    new Set([...opened].flatMap(([line, meaning]) => (meaning === ODD ? [line] : []))),
  );
}

/** "Where I have been": where no heading we know opens the work, a part with odd words that holds dated titles is it. */
function withWorkFound(sections: readonly Section[], odd: ReadonlySet<ResumeLine>): readonly Section[] {
  if (sections.some(({ kind }) => kind === "experience")) return sections;
  return sections.map((section) => {
    const { heading, lines } = section;
    if (heading === undefined || !odd.has(heading)) return section;
    const posts = lines.some((line, index) => namesAWork(line.text) && opensAnEntry(lines, index));
    return posts ? { ...section, kind: "experience" as const } : section;
  });
}

function sectionOf({ kind, aboutOthers, placements }: HeadingMeaning): Omit<Section, "heading" | "lines"> {
  return { kind, aboutOthers, placements };
}

function openings(lines: readonly ResumeLine[]): ReadonlyMap<ResumeLine, HeadingMeaning> {
  const known = new Map<ResumeLine, HeadingMeaning>();
  const plain = !lines.some(setApart);
  for (const [index, line] of lines.entries()) {
    const meaning = index === 0 && isDocumentTitle(line.text) ? undefined : headingMeaning(line.text);
    if (meaning !== undefined && standsAsHeading(line, meaning, plain)) known.set(line, meaning);
  }
  dropLabels(lines, known);
  const looks = new Map<string, number>();
  for (const line of known.keys()) looks.set(lookOf(line), (looks.get(lookOf(line)) ?? 0) + 1);
  let inside: SectionKind | undefined;
  for (const [index, line] of lines.entries()) {
    inside = known.get(line)?.kind ?? inside;
    if (inside === undefined || known.has(line) || !setApart(line)) continue;
    const twins = looks.get(lookOf(line)) ?? 0;
    const short = wordCount(line.text) <= LONGEST_ODD_HEADING_WORDS;
    const mayHold = HOLDS_ENTRIES.has(inside) || (inside === ODD.kind && namesAWork(line.text));
    const entry = mayHold && opensAnEntry(lines, index) && !entriesLookOther(lines, index, known);
    if (twins < TWINS_NEEDED || !short || entry || NUMBER.test(line.text)) continue;
    known.set(line, ODD);
    inside = ODD.kind;
  }
  return known;
}

/** "Languages:" within skills is a label of a list, not a new part, when the parts' headings look otherwise. */
function dropLabels(lines: readonly ResumeLine[], known: Map<ResumeLine, HeadingMeaning>): void {
  let inside: ResumeLine | undefined;
  for (const line of lines) {
    const meaning = known.get(line);
    if (meaning === undefined) continue;
    const within = inside === undefined ? undefined : known.get(inside)?.kind;
    const label = line.text.endsWith(":") && within !== undefined && KEEPS_LABELS.has(within);
    if (label && inside !== undefined && lookOf(line) !== lookOf(inside) && !inside.text.endsWith(":"))
      known.delete(line);
    else inside = line;
  }
}

const ODD: HeadingMeaning = { kind: "other", strong: true, aboutOthers: false, placements: false };

/** In a text without any looks a weak word alone opens a part, unless it may be one more item of a list of skills. */
function standsAsHeading(line: ResumeLine, meaning: HeadingMeaning, plain: boolean): boolean {
  // "Certificate  2024 – 2025" is an entry, "Certificates" a part.
  if (!meaning.strong && YEAR.test(line.text)) return false;
  if (line.heading) return true;
  if (line.bullet || /[.,;]$/u.test(line.text)) return false;
  if (setApart(line) || line.bold || line.text.endsWith(":")) return true;
  const titleCase = /^\p{Lu}/u.test(line.text);
  return titleCase && (meaning.strong || line.afterGap || (plain && meaning.kind !== "skills"));
}

/** Larger, in capitals, or marked as a heading by the document itself; bold alone is too common for employers. */
function setApart(line: ResumeLine): boolean {
  return line.heading || line.scale >= LARGER || isCapitals(line.text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

function lookOf(line: ResumeLine): string {
  return `${line.heading} ${line.bold} ${isCapitals(line.text)} ${line.scale.toFixed(1)}`;
}

/** An employer in capitals looks like a heading too, but dates stand on it or within the two lines that follow. */
function opensAnEntry(lines: readonly ResumeLine[], index: number): boolean {
  return lines.slice(index, index + 3).some(({ text }) => YEAR.test(text));
}

/** Whether the section so far has dated entries of which none has a line with this look. */
function entriesLookOther(
  lines: readonly ResumeLine[],
  index: number,
  known: ReadonlyMap<ResumeLine, HeadingMeaning>,
): boolean {
  const line = lines[index];
  const before = lines.slice(Math.max(0, index - LINES_LOOKED_BACK), index);
  const within = before.slice(before.findLastIndex((other) => known.has(other)) + 1);
  const dated = within.some(({ text, bullet }) => !bullet && YEAR.test(text));
  return line !== undefined && dated && within.every((other) => lookOf(other) !== lookOf(line));
}

function inlineOpening(line: ResumeLine, inside: SectionKind | undefined): HeadingMeaning | undefined {
  const label = LABEL.exec(line.text)?.groups?.["label"];
  if (label === undefined || line.bullet) return undefined;
  const meaning = headingMeaning(label);
  if (meaning === undefined || !OPENS_AS_LABEL.has(meaning.kind) || meaning.kind === inside) return undefined;
  if (inside === undefined) return meaning;
  const leaves = inside !== "skills" && line.afterGap;
  return !KEEPS_LABELS.has(inside) || leaves ? meaning : undefined;
}

/** In a page of two columns the name may come after the side column: it is the largest line there is. */
function findBigName(
  lines: readonly ResumeLine[],
  opened: ReadonlyMap<ResumeLine, HeadingMeaning>,
): ResumeLine | undefined {
  const largest = lines.reduce((most, { scale }) => Math.max(most, scale), 0);
  const [name, ...others] = lines.filter(({ scale }) => scale === largest);
  if (name === undefined || others.length > 0 || largest < NAME_SCALE || name.page > 1 || opened.has(name))
    return undefined;
  const words = wordCount(name.text);
  const headed = lines.slice(0, lines.indexOf(name)).some((line) => opened.has(line));
  return headed && words >= 1 && words <= LONGEST_NAME_WORDS && !/[\d@]/u.test(name.text) ? name : undefined;
}

/**
 * The same where no sizes are known: the page begins with a heading, and a short line stands above a headline, with
 * the summary or the experience close below. Its own words are not looked at beyond their number.
 */
function findLateName(
  lines: readonly ResumeLine[],
  opened: ReadonlyMap<ResumeLine, HeadingMeaning>,
): ResumeLine | undefined {
  const [first] = lines;
  if (first === undefined || !opened.has(first)) return undefined;
  const main = lines.findIndex((line) => MAIN_PARTS.has(opened.get(line)?.kind ?? "other"));
  const candidates = lines.slice(Math.max(1, main - HEADER_LINES), Math.max(1, main));
  return candidates.find((line, index) => {
    const headline = candidates[index + 1];
    if (headline === undefined || opened.has(line) || opened.has(headline) || line.bullet) return false;
    const short = wordCount(line.text) <= LONGEST_NAME_WORDS && !/[\d@:,]/u.test(line.text);
    return short && !headline.bullet && namesAWork(headline.text);
  });
}
