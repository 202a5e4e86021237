import { findContactDetails, isPersonalDetail } from "./contact-details.ts";
import { licenceOfLine } from "./licences.ts";
import type { SectionKind } from "./profile.ts";
import { wordCount, type ResumeLine } from "./resume-line.ts";
import { isDocumentTitle } from "./section-words.ts";
import type { Section } from "./section.ts";
import { namesAWork } from "./title-words.ts";
import { isPlace } from "./places.ts";

const LONGEST_NAME_WORDS = 7;
/** A name this much larger than the text is set apart by it (project's own judgement). */
const NAME_SCALE = 1.35;
const LONGEST_HEADLINE_WORDS = 18;
/** A run of this many words under the name is the person's own summary, heading or not. */
const SUMMARY_WORDS = 9;

/**
 * Sorts the lines before the first heading: the name and ways to reach the person, a headline, an unnamed summary;
 * the rest is kept as text that fits nowhere. Runs of one kind become one section.
 */
export function findHeader(lines: readonly ResumeLine[]): readonly Section[] {
  const sections: { kind: SectionKind; lines: ResumeLine[] }[] = [];
  let named = false;
  for (const line of lines) {
    const rest: boolean = named && sections.length === 1 && isRestOfName(line, sections[0]?.lines ?? []);
    const kind: SectionKind = named && !rest ? headerKind(line, sections.at(-1)?.kind) : "contact";
    if (!named && !isDocumentTitle(line.text)) {
      named = true;
      if (!mayBeName(line)) {
        sections.push({ kind: headerKind(line, undefined), lines: [line] });
        continue;
      }
    }
    const last = sections.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else sections.push({ kind, lines: [line] });
  }
  return sections.map((section) => ({
    ...section,
    heading: undefined,
    aboutOthers: false,
    placements: false,
  }));
}

/** The first line is the name if it is short, whatever its words: no result may hang on what someone is called. */
function mayBeName(line: ResumeLine): boolean {
  const alone = line.text.split(/[|•·,]|\s{2,}|\t/u)[0] ?? "";
  return wordCount(alone) <= LONGEST_NAME_WORDS || findContactDetails(line.text).length > 0;
}

/** A name set over two lines: the second is as large as the first. */
function isRestOfName(line: ResumeLine, above: readonly ResumeLine[]): boolean {
  const [first] = above;
  return (
    above.length === 1 &&
    first !== undefined &&
    line.scale === first.scale &&
    line.scale >= NAME_SCALE &&
    wordCount(first.text) + wordCount(line.text) <= LONGEST_NAME_WORDS
  );
}

function headerKind(line: ResumeLine, before: SectionKind | undefined): SectionKind {
  if (/licen[cs]e|registration|#/iu.test(line.text) && licenceOfLine(line.text) !== undefined)
    return "certifications";
  if (isPersonalDetail(line.text) || findContactDetails(line.text).length > 0 || isAddress(line.text))
    return "contact";
  if (wordCount(line.text) >= SUMMARY_WORDS) return "summary";
  if (namesAWork(line.text) && wordCount(line.text) <= LONGEST_HEADLINE_WORDS) return "summary";
  // The short last line of a paragraph.
  if (before === "summary" && !line.afterGap && !line.bullet) return "summary";
  return "other";
}

function isAddress(text: string): boolean {
  if (/^\d+[\p{L}]?[ ,]+\p{L}+/u.test(text) && wordCount(text) <= 10) return true;
  return text.split(/[|•·]|\s{2,}|\t/u).every((part) => part.trim() === "" || isPlace(part.trim()));
}
