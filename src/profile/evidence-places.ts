import type { CalendarDate, TextSpan } from "#src/kernel/index.ts";
import { monthRange, type MonthRange } from "./career-months.ts";
import { findContactDetails } from "./contact-details.ts";
import { findEntries } from "./find-entries.ts";
import type { Grade, Position, SectionKind } from "./profile.ts";
import type { ResumeLine } from "./resume-line.ts";
import { isNotYetHeld } from "./not-yet-held.ts";
import type { Section } from "./section.ts";
import { areaFinder } from "./text-areas.ts";

/** What the place of some words in the résumé says about them as evidence. */
export interface EvidencePlace {
  /** `none` where words are no evidence: ways to reach the person, names of employers and schools, referees. */
  readonly counts: "evidence" | "intention" | "none";
  readonly section: SectionKind;
  readonly grade: Grade;
  readonly months: MonthRange | undefined;
}

const WISH_LABEL =
  /^(?:currently )?(?:learning|studying|exploring|to learn|interested in|interests|want to learn|in progress|en apprentissage)\b[^:]{0,20}:/iu;

/** Tells, for a span of the text, where it stands. */
export function evidencePlaces(
  sections: readonly Section[],
  positions: readonly Position[],
  context: { readonly names: readonly TextSpan[]; readonly today: CalendarDate },
): (span: TextSpan) => EvidencePlace {
  const sectionAt = areaFinder(
    sections.flatMap((section) => section.lines.map(({ whole }) => ({ ...whole, value: section }))),
  );
  const monthsAt = areaFinder(
    positions.map(({ span, period }) => ({
      ...span,
      value: period === undefined ? undefined : monthRange(period, context.today),
    })),
  );
  const marked = (spans: readonly TextSpan[]) => areaFinder(spans.map((span) => ({ ...span, value: true })));
  const isName = marked(context.names);
  const isLinked = marked(sections.flatMap((section) => linkedEntries(section, context.today)));
  const isWish = marked(sections.flatMap((section) => [...wishedLines(section), ...notYetLines(section)]));
  return ({ start }) => {
    const section = sectionAt(start);
    const kind = section?.kind ?? "other";
    const none = section === undefined || section.aboutOthers || kind === "contact" || isName(start) === true;
    return {
      counts: none ? "none" : kind === "interests" || isWish(start) === true ? "intention" : "evidence",
      section: kind,
      grade: isLinked(start) === true ? "artefact" : "said",
      months: monthsAt(start),
    };
  };
}

/** In a list of skills, what stands under a label such as "Currently learning:". */
function wishedLines({ kind, lines }: Section): readonly TextSpan[] {
  if (kind !== "skills") return [];
  let wishing = false;
  return lines.flatMap(({ text, whole }) => {
    if (/^[^:]{2,40}:/u.test(text)) wishing = WISH_LABEL.test(text);
    return wishing ? [whole] : [];
  });
}

/** Certificates on the way are plans. */
function notYetLines({ kind, lines }: Section): readonly TextSpan[] {
  return kind === "certifications"
    ? lines.filter(({ text }) => isNotYetHeld(text)).map(({ whole }) => whole)
    : [];
}

/** Entries of projects and publications that give a link: the thing itself can be looked at. */
function linkedEntries({ kind, lines }: Section, today: CalendarDate): readonly TextSpan[] {
  if (kind !== "projects" && kind !== "publications") return [];
  return thingsOf(lines, today).flatMap((entry) => {
    const [first] = entry;
    const last = entry.at(-1);
    if (first === undefined || last === undefined || !entry.some(({ text }) => hasLink(text))) return [];
    return [{ start: first.whole.start, end: last.whole.end }];
  });
}

function thingsOf(lines: readonly ResumeLine[], today: CalendarDate): readonly (readonly ResumeLine[])[] {
  const { entries, stray } = findEntries(lines, today);
  if (entries.length > 0) return [stray, ...entries.flatMap(({ head, body }) => apart([...head, ...body]))];
  // Without dates each plain line opens a thing and the list items under it belong to it.
  const plain = lines.some(({ bullet }) => !bullet);
  const things: ResumeLine[][] = [];
  for (const line of lines) {
    const last = things.at(-1);
    const opens = plain
      ? !line.bullet && (line.bold || line.heading || line.afterGap || last?.at(-1)?.bullet === true)
      : line.bullet;
    if (last === undefined || opens) things.push([line]);
    else last.push(line);
  }
  return things;
}

/** A thing without dates after one that has them: its name looks like the name of the first. */
function apart(lines: readonly ResumeLine[]): readonly (readonly ResumeLine[])[] {
  const named = lines[0]?.bold === true || lines[0]?.heading === true;
  const things: ResumeLine[][] = [];
  for (const line of lines) {
    const last = things.at(-1);
    const opens = named && !line.bullet && line.bold === lines[0]?.bold && line.heading === lines[0]?.heading;
    const wraps =
      last !== undefined && last.every(({ bold, heading }) => bold === line.bold && heading === line.heading);
    if (last === undefined || (opens && !wraps)) things.push([line]);
    else last.push(line);
  }
  return things;
}

function hasLink(text: string): boolean {
  return (
    findContactDetails(text).some(({ kind }) => kind === "link") ||
    /\bdoi:\s?10\.\d{4,}|\b10\.\d{4,}\/\S+/iu.test(text)
  );
}
