import { backgroundSchema, type Background } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { backgroundsOfField, backgroundsOfTitle, LICENSED } from "./background-signs.ts";
import { monthRange, monthsCovered } from "./career-months.ts";
import type { CredentialHeld, Position, Profile, Quote } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import type { StudyRead } from "./read-education.ts";
import { wordCount } from "./resume-line.ts";
import type { Section } from "./section.ts";

/** Someone still studying with less paid work than this starts as a student (project's own judgement). */
const STUDENT_MONTHS = 24;
const LONGEST_HEADLINE_WORDS = 14;
const MOST_QUOTES = 6;
/** Subjects of a school's last exams and of short courses make no profession. */
const NO_PROFESSION =
  /\b(?:a[ -]levels?|gcses?|kcse|ib|ged|pgce|high school|secondary education|baccalauréat|bac|abitur|bachillerato|certificate|boot ?camp|minor)\b/iu;
const NOT_YET =
  /\b(?:aspiring|future|seeking|student|trainee|intern|candidate|looking|transition\w*|becoming|career change\w*|want\w*|learning|étudiante?|stagiaire|praktikant\w*)\b/iu;

/** Backgrounds from titles, licences, degrees and the headline, each with the words; never from anything personal. */
export function readBackgrounds(
  found: {
    readonly positions: readonly Position[];
    readonly studies: readonly StudyRead[];
    readonly credentials: readonly CredentialHeld[];
    readonly sections: readonly Section[];
  },
  { today, quoting }: { today: CalendarDate; quoting: Quoting },
): Profile["backgrounds"] {
  const evidence = new Map<Background, Quote[]>();
  const add = (background: Background, quote: Quote) => {
    const quotes = evidence.get(background) ?? [];
    if (!quotes.some(({ start, end }) => start === quote.start && end === quote.end)) quotes.push(quote);
    evidence.set(background, quotes);
  };
  for (const { kind, title } of found.positions) {
    if (title === undefined || kind === "internship") continue;
    for (const background of backgroundsOfTitle(title.value)) {
      if (kind === "work" || !LICENSED.has(background)) add(background, title.quote);
    }
  }
  for (const { name, licenceOf } of found.credentials)
    if (licenceOf !== undefined) add(licenceOf, name.quote);
  for (const { education, degree } of found.studies) {
    const words = education.degree;
    if (education.ongoing || words === undefined || education.level !== degree?.level) continue;
    if (degree.background !== undefined) add(degree.background, words.quote);
    if (NO_PROFESSION.test(words.value)) continue;
    const field = education.field;
    for (const background of backgroundsOfField(`${words.value} ${field?.value ?? ""}`)) {
      add(background, field?.quote ?? words.quote);
    }
  }
  const headline = headlineQuote(found.sections, quoting);
  if (headline !== undefined) {
    for (const background of backgroundsOfTitle(headline.text)) add(background, headline);
  }
  const studying = found.studies.filter(({ education }) => education.ongoing);
  if (studying.length > 0 && monthsOfWork(found.positions, today) < STUDENT_MONTHS) {
    for (const { education } of studying) {
      const shown = education.degree ?? education.institution;
      if (shown !== undefined) add("student", shown.quote);
    }
  }
  // The order of the field's own list, so that the same words always give the same answer.
  return backgroundSchema.options.flatMap((background) => {
    const quotes = evidence.get(background);
    return quotes === undefined ? [] : [{ background, evidence: quotes.slice(0, MOST_QUOTES) }];
  });
}

function headlineQuote(sections: readonly Section[], quoting: Quoting): Quote | undefined {
  const line = sections.find(({ kind, heading }) => kind === "summary" && heading === undefined)?.lines[0];
  if (line === undefined || wordCount(line.text) > LONGEST_HEADLINE_WORDS || NOT_YET.test(line.text))
    return undefined;
  return quoting.quote(line);
}

function monthsOfWork(positions: readonly Position[], today: CalendarDate): number {
  return monthsCovered(
    positions.flatMap(({ kind, period }) =>
      kind === "work" && period !== undefined ? (monthRange(period, today) ?? []) : [],
    ),
  );
}
