import type { TextSpan } from "#src/kernel/index.ts";
import { withoutPeriod } from "./entry-rows.ts";
import type { Entry } from "./find-entries.ts";
import { isNamedPlace, isPlace, isTown } from "./places.ts";
import { trimSpan } from "./quoting.ts";
import { roleOf } from "./title-words.ts";

/** What the heading of an entry says, as spans of the document. */
export interface EntryHead {
  readonly title?: TextSpan;
  readonly employer?: TextSpan;
  readonly place?: TextSpan;
  /** The words alone did not tell title from employer. */
  readonly guessed: boolean;
  /** The employer stands before the title. */
  readonly employerFirst: boolean;
}

interface Piece extends TextSpan {
  readonly text: string;
  readonly role: "title" | "employer" | "place" | undefined;
}

const SEPARATOR =
  /\t+|\s{2,}|\s*[|•·∙●▪¦;]\s*|\s+[–—-]+\s+|\s*—\s*|\s+@\s+|\s+(?:at|chez|bei)\s+(?=\p{Lu})|\s+\((?=[^)]*\)\s*$)/gu;
const NO_NAME =
  /^\(?(?:full|part)[ -]?time\)?$|^\(?(?:contract|contractor|apprenticeship|apprentissage|alternance|internship|stage|interim|secondment|permanent|temporary|seasonal|self-employed|per diem|prn|locum|ft|pt|cdi|cdd|dates?|from|since|depuis|seit|vollzeit|teilzeit|casual|hybrid)\)?$|^\(?[\d,.]+\+? ?(?:years?|yrs?|months?|mos?|ans|mois|jahre|monate|hours|h\/week).*$/iu;
const ASIDE =
  /,\s+(?=\d|(?:one|two|three|four|five|six|part|full|nights|weekends|evenings|once|twice|every|weekly|monthly)\b)/iu;
const UNIT_WORDS =
  /\b(?:unit|units|ward|department|dept|team|icu|nicu|picu|ccu|er|ed|or|floor|division|section|care|medicine|surgery|pediatrics|paediatrics|oncology|cardiology|telemetry|nights|days|backend|frontend|platform|infrastructure|data|analytics|research|operations|marketing|sales|product|intern|internship)\b/iu;

/** Finds title, employer and place in an entry's heading. `employerFirst` is the habit of the other entries. */
export function readEntryHead(entry: Entry, text: string, employerFirst: boolean): EntryHead {
  const pieces = entry.head.flatMap((line) => piecesOf(text, line, entry));
  const split = splitTitles(splitPlaces(pieces, text), text);
  const title = split.find(({ role }) => role === "title");
  const employer =
    split.find(({ role }) => role === "employer") ??
    (title === undefined
      ? undefined
      : split.find(({ role, start }) => role === "title" && start !== title.start));
  const unknown = split.filter(({ role }) => role === undefined);
  const place = split.find(({ role }) => role === "place");
  return {
    ...assign({ title, employer, unknown, employerFirst }),
    ...(place === undefined ? {} : { place }),
  };
}

function assign(found: {
  title: Piece | undefined;
  employer: Piece | undefined;
  unknown: readonly Piece[];
  employerFirst: boolean;
}): Omit<EntryHead, "place"> {
  const [first, second] = found.unknown;
  const { title, employer } = found;
  if (title !== undefined) return pair(title, employer ?? first, false);
  if (employer !== undefined) return pair(first, employer, first !== undefined);
  // Words that tell nothing: two of them are title and employer in the usual order, one alone is the employer.
  if (second === undefined) return pair(undefined, first, false);
  return found.employerFirst ? pair(second, first, true) : pair(first, second, true);
}

function pair(
  title: Piece | undefined,
  employer: Piece | undefined,
  guessed: boolean,
): Omit<EntryHead, "place"> {
  return {
    ...(title === undefined ? {} : { title: withoutAsides(title) }),
    ...(employer === undefined ? {} : { employer }),
    guessed,
    employerFirst: employer !== undefined && (title === undefined || employer.start < title.start),
  };
}

/** A title ends where a count or working hours begin behind a comma: "Triage nurse, two Saturdays a quarter". */
function withoutAsides(title: Piece): TextSpan {
  const found = ASIDE.exec(title.text)?.index;
  const bracketed =
    found !== undefined && title.text.lastIndexOf("(", found) > title.text.lastIndexOf(")", found);
  const aside = bracketed ? undefined : found;
  return { start: title.start, end: aside === undefined ? title.end : title.start + aside };
}

function piecesOf(text: string, line: TextSpan & { readonly text: string }, entry: Entry): readonly Piece[] {
  const dated = entry.dates?.line === line ? entry.dates.period : undefined;
  const words = dated === undefined ? line.text : withoutPeriod(line.text, dated);
  const spans: TextSpan[] = [];
  let from = 0;
  for (const match of words.matchAll(SEPARATOR)) {
    spans.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  spans.push({ start: line.start + from, end: line.start + words.length });
  return spans.flatMap((span) => withPlace(text, span)).filter((piece) => !NO_NAME.test(piece.text));
}

function pieceOf(text: string, span: TextSpan, role?: Piece["role"]): readonly Piece[] {
  const trimmed = trimSpan(text, span);
  if (trimmed === undefined) return [];
  const words = text.slice(trimmed.start, trimmed.end);
  return [{ ...trimmed, text: words, role: role ?? (isPlace(words) ? "place" : roleOf(words)) }];
}

/** Takes a place off the end: "Mercy Hospital, Dayton, OH" is an employer and a place. */
function withPlace(text: string, span: TextSpan): readonly Piece[] {
  const [whole] = pieceOf(text, span);
  if (whole === undefined || whole.role === "place") return whole === undefined ? [] : [whole];
  const commas = [...whole.text.matchAll(/,\s*/gu)].map(({ index }) => index);
  for (const comma of commas) {
    const tail = { start: whole.start + comma + 1, end: whole.end };
    const place = text.slice(tail.start, tail.end).trim();
    // Behind a title CT is the scanner, not Connecticut.
    if (!isPlace(place) || (place === "CT" && whole.role === "title")) continue;
    return [
      ...pieceOf(text, { start: whole.start, end: whole.start + comma }),
      ...pieceOf(text, tail, "place"),
    ];
  }
  const last = commas.at(-1);
  const tail = last === undefined ? undefined : { start: whole.start + last + 1, end: whole.end };
  if (last === undefined || tail === undefined || whole.role === "title") return [whole];
  const words = text.slice(tail.start, tail.end).trim();
  const city =
    isTown(words) && roleOf(words) === undefined && !UNIT_WORDS.test(words) && !/^\p{Lu}+$/u.test(words);
  if (!city && !isNamedPlace(words)) return [whole];
  const head = pieceOf(text, { start: whole.start, end: whole.start + last });
  return head.some(({ role }) => role === whole.role) ? [...head, ...pieceOf(text, tail, "place")] : [whole];
}

/** "Acme Cloud, Ohio" may be an employer in Ohio; it is one where nothing else could be. */
function splitPlaces(pieces: readonly Piece[], text: string): readonly Piece[] {
  const able = pieces.filter(({ role }) => role !== "place");
  if (able.length > 1 || able.some(({ role, text: words }) => role === "employer" || words.includes(",")))
    return pieces;
  const index = pieces.findIndex(
    ({ role, text: words }) => role === "place" && !isNamedPlace(words.split(",")[0] ?? ""),
  );
  const piece = pieces[index];
  const comma = piece?.text.indexOf(",") ?? -1;
  if (piece === undefined || comma === -1 || isTownAndCode(piece.text)) return pieces;
  const name = pieceOf(text, { start: piece.start, end: piece.start + comma });
  const place = pieceOf(text, { start: piece.start + comma + 1, end: piece.end }, "place");
  return pieces.toSpliced(index, 1, ...name, ...place);
}

/** "Dayton, OH" is a town whatever else is missing. */
function isTownAndCode(words: string): boolean {
  return /,\s*[A-Z]{2,3}$/u.test(words);
}

/** Where no piece names an employer, looks for one behind a comma: "Staff Nurse, ICU, Mercy Hospital". */
function splitTitles(pieces: readonly Piece[], text: string): readonly Piece[] {
  const lacks = (role: Piece["role"]) => !pieces.some((piece) => piece.role === role);
  const free = pieces.some(({ role }) => role === undefined);
  return pieces.flatMap((piece) => {
    if (piece.role === "title" && lacks("employer") && !free) return splitAt(piece, text, "employer");
    if (piece.role === "employer" && lacks("title") && !free) return splitAt(piece, text, "title");
    return [piece];
  });
}

function splitAt(piece: Piece, text: string, wanted: "title" | "employer"): readonly Piece[] {
  const cuts = [...piece.text.matchAll(/,\s*/gu)];
  for (const cut of cuts) {
    const at = piece.start + cut.index + cut[0].length;
    const rest = { start: at, end: piece.end };
    const next = text.slice(at, piece.end).split(",")[0] ?? "";
    const unit = wanted === "employer" && UNIT_WORDS.test(next) && cut !== cuts.at(-1);
    if (
      (roleOf(next) !== wanted || unit) &&
      !(wanted === "employer" && cut === cuts.at(-1) && mayBeEmployer(next))
    )
      continue;
    const tail = withPlace(text, rest).map((part) =>
      part.role === "place" ? part : { ...part, role: wanted },
    );
    return [...pieceOf(text, { start: piece.start, end: piece.start + cut.index }, piece.role), ...tail];
  }
  return [piece];
}

/** A capitalised name behind a title's comma that is no ward, unit or line of business. */
function mayBeEmployer(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !/^\p{Lu}{1,5}$/u.test(words.trim()) && !UNIT_WORDS.test(words);
}
