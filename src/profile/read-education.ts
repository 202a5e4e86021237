import { type CalendarDate, overlaps, type TextSpan } from "#src/kernel/index.ts";
import { findDegrees, type FoundDegree } from "./degrees.ts";
import { withoutPeriod } from "./entry-rows.ts";
import { findPeriods, type FoundPeriod } from "./find-periods.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { isPlace } from "./places.ts";
import type { Education, Period, ReadField } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import { wordCount, type ResumeLine } from "./resume-line.ts";

/** A course of study and the profession its degree belongs to, when that is plain from its name. */
export interface StudyRead {
  readonly education: Education;
  readonly degree: FoundDegree | undefined;
}

interface StudyLine {
  readonly line: ResumeLine;
  readonly degrees: readonly FoundDegree[];
  readonly institution: TextSpan | undefined;
  readonly period: FoundPeriod | undefined;
}

const INSTITUTION_WORD =
  /(?<![\p{L}\p{N}])(?:universit(?:y|é|ät|à|at|aire)|universidad|universidade|college|school|institute|institut|instituto|polytechnic|polytechnique|politécnica|politecnico|hochschule|fachhochschule|academy|académie|akademie|école|ecole|lycée|gymnasium|seminary|conservatory|faculty)(?![\p{L}\p{N}])/iu;
// Schools known by their letters; in small letters some are words ("mit").
const INSTITUTION_CODE =
  /(?<![\p{L}\p{N}])(?:IIT|IIM|AIIMS|MIT|ETH|EPFL|INSA|UCLA|UCL|NYU|KMTC|KAIST|LSE|USC)(?![\p{L}\p{N}])/u;
const STILL_STUDYING =
  /\b(?:expected|anticipated|candidate|in progress|ongoing|currently|to be completed|en cours|laufend|voraussichtlich|en curso|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|penultimate)[- ]year|year \d of \d|[1-5](?:ère|re|ème|e|de) année)\b/iu;
const NOT_FINISHED =
  /\b(?:incomplete|unfinished|not completed|withdrew|withdrawn|transferred|credits towards?|years? completed|left before|no degree)\b/iu;
const NOT_A_FIELD =
  /\b(?:expected|anticipated|candidate|graduat(?:ed|ion)|gpa|honou?rs|cum laude|distinction|grade|class|thesis|student|year)\b/iu;
const FIELD_START =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:candidate|student|degree|honou?rs|hons)\b\s*)?(?<link>,|:|[-–—]|in\b|of\b|en\b|de\b|d['’]|major(?:ing)? in\b|with a major in\b|im fach\b)?\s*/iu;
const FIELD_END = /[,(|•·;\t]|\s{2,}|\s[–—-]\s|\s(?:at|from|with|bei|chez|à)\s|—|\.\s/u;
const LONGEST_FIELD_WORDS = 9;
const LONGEST_STUDY_WORDS = 24;

/** Reads courses of study; a line under none of them is `stray`. */
export function readEducation(
  lines: readonly ResumeLine[],
  text: string,
  { today, quoting }: { today: CalendarDate; quoting: Quoting },
): { studies: readonly StudyRead[]; stray: readonly ResumeLine[] } {
  const rows = joinWrapped(lines, text).map((line) => readLine(line, today));
  const groups: StudyLine[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const begins = row.degrees.length > 0 || row.institution !== undefined || opensWithDates(row, group);
    if (group === undefined ? begins : begins && isNext(row, group)) groups.push([row]);
    else group?.push(row);
  }
  const first = groups[0]?.[0]?.line.start ?? Number.POSITIVE_INFINITY;
  let schoolAbove: TextSpan | undefined;
  const studies = groups.flatMap((group) => {
    const read = readGroup(group, { today, quoting, schoolAbove });
    const [opening] = group;
    // Two degrees under one school: the second line names no school of its own.
    if (group.some(({ institution }) => institution !== undefined)) {
      schoolAbove = opening?.degrees.length === 0 ? opening.institution : undefined;
    }
    return read;
  });
  return { studies, stray: lines.filter(({ start }) => start < first) };
}

function readLine(line: ResumeLine, today: CalendarDate): StudyLine {
  const short = wordCount(line.text) <= LONGEST_STUDY_WORDS;
  const found = short ? findPeriods(line.text, today) : [];
  const period = found.findLast(({ form }) => form !== "single") ?? found.at(-1);
  const bare = period === undefined ? line.text : withoutPeriod(line.text, period);
  const listed = line.bullet && /^[^,]{0,30}:\s/u.test(line.text);
  const degrees = short && !listed ? findDegrees(bare) : [];
  return {
    line,
    period,
    degrees,
    institution: short && !listed ? findInstitution(line, bare, degrees) : undefined,
  };
}

function findInstitution(
  line: ResumeLine,
  bare: string,
  degrees: readonly FoundDegree[],
): TextSpan | undefined {
  const parts: TextSpan[] = [];
  let from = 0;
  for (const match of bare.matchAll(/[,|•·;\t(]|\s{2,}|\s[–—-]\s|—|\s(?:at|from|bei|chez|à)\s(?:the\s)?/gu)) {
    parts.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: from, end: bare.length });
  const named = parts.filter((part) => {
    const words = bare.slice(part.start, part.end);
    const degree = degrees.some((found) => overlaps(found, part));
    return namesSchool(words) && /^\s*(?:the\s)?\p{Lu}/u.test(words) && !degree;
  });
  const best = named.find(({ start, end }) => /universi/iu.test(bare.slice(start, end))) ?? named[0];
  return best === undefined ? undefined : { start: line.start + best.start, end: line.start + best.end };
}

function namesSchool(words: string): boolean {
  return INSTITUTION_WORD.test(words) || INSTITUTION_CODE.test(words);
}

/** Dates on a line of their own, above the study they belong to. */
function opensWithDates({ line, period }: StudyLine, group: readonly StudyLine[] | undefined): boolean {
  if (period === undefined || wordCount(withoutPeriod(line.text, period)) > 0) return false;
  return group === undefined || isOnlyDates(group[0]);
}

function isOnlyDates(row: StudyLine | undefined): boolean {
  return row?.period !== undefined && wordCount(withoutPeriod(row.line.text, row.period)) === 0;
}

function isNext(row: StudyLine, group: readonly StudyLine[]): boolean {
  if (isOnlyDates(row)) return true;
  const hasDegree = group.some(({ degrees }) => degrees.length > 0);
  const hasSchool = group.some(({ institution }) => institution !== undefined);
  const hasText = group.some(
    ({ line, degrees, institution }) => line.bullet && degrees.length === 0 && institution === undefined,
  );
  if (row.line.bullet && !(group[0]?.line.bullet ?? false)) return false;
  return (row.degrees.length > 0 && hasDegree) || (row.institution !== undefined && hasSchool) || hasText;
}

function readGroup(
  group: readonly StudyLine[],
  context: { today: CalendarDate; quoting: Quoting; schoolAbove: TextSpan | undefined },
): readonly StudyRead[] {
  const { quoting, today } = context;
  const head = group.filter(
    ({ line, degrees, institution }) => !line.bullet || degrees.length > 0 || institution !== undefined,
  );
  const dated = head.find(({ period }) => period !== undefined);
  const period = dated?.period === undefined ? undefined : studyPeriod(dated.line, dated.period, quoting);
  const school =
    group.find(({ institution }) => institution !== undefined)?.institution ?? context.schoolAbove;
  const institution = school === undefined ? plainSchool(head, quoting) : quoting.field(school);
  const ongoing = isOngoing(head, period, today);
  const shared = {
    ongoing,
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
  };
  const named = head.flatMap(({ line, degrees }) =>
    mainDegrees(degrees, line.text).map((degree) => ({ line, degree })),
  );
  if (named.length === 0) return [{ degree: undefined, education: { level: "other", ...shared } }];
  return named.map(({ line, degree }) => {
    const field = fieldOf(line, degree, quoting) ?? fieldBeforeSchool(group, quoting);
    const words = quoting.field({ start: line.start + degree.start, end: line.start + degree.end });
    const education = {
      level: head.some((row) => NOT_FINISHED.test(row.line.text)) ? ("other" as const) : degree.level,
      ...(words === undefined ? {} : { degree: words }),
      ...(field === undefined ? {} : { field }),
      ...shared,
    };
    return { degree, education };
  });
}

/** The degrees of a line without those that only repeat one in brackets: "Bachelor of Science in Nursing (BSN)". */
function mainDegrees(degrees: readonly FoundDegree[], text: string): readonly FoundDegree[] {
  return degrees.filter(({ start, level }, index) => {
    const earlier = degrees.slice(0, index);
    const bracketed = text.slice(0, start).trimEnd().endsWith("(");
    return !earlier.some((other) => other.level === level || bracketed || level === "other");
  });
}

function fieldOf(line: ResumeLine, degree: FoundDegree, quoting: Quoting): ReadField | undefined {
  const after = line.text.slice(degree.end);
  const opening = FIELD_START.exec(after);
  const from = opening?.[0].length ?? 0;
  const rest = after.slice(from);
  const end = FIELD_END.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trim();
  if (words === "" || wordCount(words) > LONGEST_FIELD_WORDS || /\d{3,}/u.test(words)) return undefined;
  const linked = /\p{L}/u.test(opening?.groups?.["link"] ?? "");
  if (!linked && !/^\p{Lu}/u.test(words)) return undefined;
  if (NOT_A_FIELD.test(words) || namesSchool(words) || isPlace(words) || findDegrees(words).length > 0)
    return undefined;
  const start = line.start + degree.end + from;
  return quoting.field({ start, end: start + end });
}

/** "BSc", and on the next line "Computer Science, University of …". */
function fieldBeforeSchool(group: readonly StudyLine[], quoting: Quoting): ReadField | undefined {
  const row = group.find(({ institution, degrees }) => institution !== undefined && degrees.length === 0);
  const school = row?.institution;
  if (row === undefined || school === undefined || row.line.bullet) return undefined;
  const words = row.line.text.slice(0, school.start - row.line.start).replace(/[\s,|•·–—-]+$/u, "");
  if (
    !/^\p{Lu}/u.test(words) ||
    /[,\d]/u.test(words) ||
    isPlace(words) ||
    wordCount(words) > LONGEST_FIELD_WORDS
  )
    return undefined;
  return quoting.field({ start: row.line.start, end: row.line.start + words.length });
}

/** A school whose name has no word for one: the first short plain line that is no degree, date or place. */
function plainSchool(head: readonly StudyLine[], quoting: Quoting): ReadField | undefined {
  for (const { line, degrees, period } of head) {
    const words = period === undefined ? line.text : withoutPeriod(line.text, period);
    const bare = words.split(/\s{2,}|[|•·\t,]/u)[0]?.trim() ?? "";
    const plain = degrees.length === 0 && !line.bullet && /^\p{Lu}/u.test(bare) && !/[:.\d]/u.test(bare);
    if (plain && wordCount(bare) <= 6 && !isPlace(bare) && !NOT_A_FIELD.test(bare)) {
      return quoting.field({ start: line.start, end: line.start + bare.length });
    }
  }
  return undefined;
}

/** One date beside a degree is when it was won, not a course of that length. */
function studyPeriod(line: ResumeLine, found: FoundPeriod, quoting: Quoting): Period {
  const quote = quoting.quote({ start: line.start + found.start, end: line.start + found.end });
  const start = found.form === "single" ? undefined : found.from;
  return {
    ...(start === undefined ? {} : { start }),
    ...(found.to === undefined ? {} : { end: found.to as NonNullable<Period["end"]> }),
    quote,
  };
}

function isOngoing(head: readonly StudyLine[], period: Period | undefined, today: CalendarDate): boolean {
  const end = period?.end;
  if (end === "present") return true;
  const now = today.slice(0, 7);
  const future = end !== undefined && end > now.slice(0, end.length);
  const past = end !== undefined && end < now.slice(0, end.length);
  return future || (!past && head.some(({ line }) => STILL_STUDYING.test(line.text)));
}
