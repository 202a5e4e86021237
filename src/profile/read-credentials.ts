import type { Atlas } from "#src/atlas/index.ts";
import { compilePhraseMatcher, findPhrases, type PhraseMatcher } from "#src/skills/index.ts";
import type { CalendarDate, Note, TextSpan } from "#src/kernel/index.ts";
import { findDegrees } from "./degrees.ts";
import { findPeriods } from "./find-periods.ts";
import { findNamedLicence, licenceOfCode, licenceOfLine } from "./licences.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { isNotYetHeld } from "./not-yet-held.ts";
import type { CredentialHeld, Position } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import { findNameLine, findPostNominals } from "./read-contact.ts";
import { wordCount, type ResumeLine } from "./resume-line.ts";
import type { Section } from "./section.ts";

interface CredentialContext {
  readonly text: string;
  readonly today: CalendarDate;
  readonly quoting: Quoting;
  readonly atlas: Atlas;
  readonly positions: readonly Position[];
}

const LONGEST_CREDENTIAL_WORDS = 22;
const DATE_WORDS =
  /[\s,;:(–-]*\b(?:renewed|issued|expires?|expiring|exp|valid|until|through|obtained|since|awarded|completed|earned|from|date|délivré|renouvelé)\b[\s:.]*(?:on|in|until|through)?\s*$/iu;
// A number of a licence is nobody's business: it is cut out of both the value and the quote.
const NUMBER =
  /(?:[\s,;:(–-]*\b(?:no|number|num|nr|id|npi|dea|pin)\b\.?\s*[:#.]*\s*|[\s,;:(–-]*(?:nº|n°|#)\s*[:.]?\s*)(?=[A-Z0-9./-]*\d)[A-Z0-9][A-Z0-9./-]*|(?<!(?:ISO|IEC|EN)[ /-]?)\b[A-Z]{0,3}\d{5,}[A-Z0-9-]*/giu;
/** What stood before a number that was cut out: "Registered Nurse, License". */
const NUMBER_LABEL =
  /(?<=\p{L}.*)[\s,;:(–-]+(?:(?:full|provisional|active)\s+)?(?:licen[cs]e|lic|registration|reg|certificate|cert|credential)\.?$/iu;
const READ_IN_PASSING: ReadonlySet<Section["kind"]> = new Set([
  "summary",
  "education",
  "skills",
  "other",
  "awards",
]);

/** Licences and certificates the person names as their own; never from what others held in the same room. */
export function readCredentials(
  sections: readonly Section[],
  context: CredentialContext,
): { credentials: readonly CredentialHeld[]; notes: readonly Note[] } {
  const matcher = compilePhraseMatcher(
    context.atlas.credentials.map(({ id, label, aliases }) => ({ key: id, phrases: [label, ...aliases] })),
  );
  const found: CredentialHeld[] = [];
  let notYet = 0;
  found.push(...lettersBehindName(sections, matcher, context));
  for (const section of sections) {
    if (section.aboutOthers) continue;
    const lines =
      section.kind === "certifications" ? joinWrapped(section.lines, context.text) : section.lines;
    for (const line of lines) {
      if (section.kind === "certifications") {
        for (const part of partsOf(line)) {
          if (isNotYetHeld(context.text.slice(part.start, part.end))) notYet += 1;
          else found.push(...credentialOf(part, matcher, context));
        }
      } else if (READ_IN_PASSING.has(section.kind)) found.push(...inPassing(line, section, matcher, context));
    }
  }
  found.push(...licensedTitles(context));
  const credentials = withoutRepeats(found);
  return {
    credentials,
    notes: notYet === 0 ? [] : [{ code: "credential-not-yet-held", params: { count: notYet } }],
  };
}

function lettersBehindName(
  sections: readonly Section[],
  matcher: PhraseMatcher<string>,
  { quoting }: CredentialContext,
): readonly CredentialHeld[] {
  const line = findNameLine(sections);
  if (line === undefined) return [];
  return findPostNominals(line).flatMap((letters) => {
    const licenceOf = licenceOfCode(letters.text);
    const credential = findPhrases(letters.text, matcher)[0]?.key;
    const shaped = /^\p{Lu}[\p{L}/()-]*\p{Lu}\)?$/u.test(letters.text);
    const degree = findDegrees(letters.text).length > 0;
    if (licenceOf === undefined && credential === undefined && (!shaped || degree)) return [];
    return held(quoting, letters, credential, licenceOf);
  });
}

function held(
  quoting: Quoting,
  span: TextSpan,
  credential: string | undefined,
  licenceOf: CredentialHeld["licenceOf"],
): readonly CredentialHeld[] {
  const name = quoting.field(span);
  if (name === undefined) return [];
  return [
    {
      name,
      ...(credential === undefined ? {} : { credential }),
      ...(licenceOf === undefined ? {} : { licenceOf }),
    },
  ];
}

/** A line of certificates: one each where bars, points or a run of abbreviations separate them. */
function partsOf(line: ResumeLine): readonly TextSpan[] {
  const words = /^[\p{L} &/]{3,40}:\s+/u.exec(line.text)?.[0] ?? "";
  // "RN licence number:" is not the label of a list, it is the licence.
  const itself = /licen[cs]e|registration|number|\bno\b/iu.test(words) || licenceOfLine(words) !== undefined;
  const label = itself ? 0 : words.length;
  const rest = line.text.slice(label);
  const abbreviations =
    rest.includes(",") && rest.split(",").every((part) => /^[\s\p{Lu}\d()/-]{2,14}$/u.test(part));
  const separator = abbreviations ? /\s*[|•·;,]\s*|$/gu : /\s*[|•·;]\s*|$/gu;
  const parts: TextSpan[] = [];
  let from = label;
  for (const match of rest.matchAll(separator)) {
    const end = label + match.index;
    if (end > from) parts.push({ start: line.start + from, end: line.start + end });
    from = end + match[0].length;
  }
  return parts;
}

function credentialOf(
  part: TextSpan,
  matcher: PhraseMatcher<string>,
  { text, today, quoting }: CredentialContext,
): readonly CredentialHeld[] {
  const words = text.slice(part.start, part.end);
  if (wordCount(words) > LONGEST_CREDENTIAL_WORDS || /^\p{Ll}/u.test(words)) return [];
  const cuts = [
    ...findPeriods(words, today).map(({ start }) => start),
    ...[...words.matchAll(NUMBER)].map(({ index }) => index),
  ];
  const cut = Math.min(words.length, ...cuts);
  const before = words.slice(0, cut).replace(DATE_WORDS, "").replace(NUMBER_LABEL, "");
  const hidden = words.replaceAll(NUMBER, (number) => " ".repeat(number.length));
  const credential = findPhrases(hidden, matcher)[0]?.key;
  const licenceOf = licenceOfLine(hidden) ?? licenceOfLine(words);
  if (!isNamed(before)) {
    // "License # 12345, Registered Nurse": the name stands behind the number.
    const licence = findNamedLicence(hidden);
    if (licence === undefined) return [];
    return held(
      quoting,
      { start: part.start + licence.start, end: part.start + licence.end },
      credential,
      licenceOf,
    );
  }
  return held(quoting, { start: part.start, end: part.start + before.length }, credential, licenceOf);
}

/** Whether words name a credential rather than only say that there is one. */
function isNamed(words: string): boolean {
  const bare = words.replaceAll(
    /\b(?:licen[cs]e|lic|registration|certificate|certification|credential|issued|by|number|no|id|verify|see)\b/giu,
    "",
  );
  return /\p{L}{2}/u.test(bare);
}

/** Elsewhere only a certificate we know by name, or a licence that opens a line: "Registered nurse with …". */
function inPassing(
  line: ResumeLine,
  section: Section,
  matcher: PhraseMatcher<string>,
  { quoting }: CredentialContext,
): readonly CredentialHeld[] {
  const found = findPhrases(line.text, matcher).filter(
    ({ start }) =>
      !isNotYetHeld(sentenceAround(line.text, start)) &&
      !/\b(?:no|not|without)\s+(?:\p{L}+\s+){0,3}$/iu.test(line.text.slice(0, start)),
  );
  const credentials = found.flatMap(({ key, start, end }) =>
    held(quoting, { start: line.start + start, end: line.start + end }, key, undefined),
  );
  const licence = section.kind === "summary" ? findNamedLicence(line.text) : undefined;
  const opens = licence !== undefined && /^(?:\p{L}+[\s-]+){0,4}$/u.test(line.text.slice(0, licence.start));
  if (
    licence === undefined ||
    !opens ||
    isNotYetHeld(line.text) ||
    /\b(?:former|retired|aspiring|future|seeking|become|with|and|for)\b/iu.test(
      line.text.slice(0, licence.start),
    )
  ) {
    return credentials;
  }
  const span = { start: line.start + licence.start, end: line.start + licence.end };
  return [...credentials, ...held(quoting, span, undefined, licence.licenceOf)];
}

/** A post held as "Registered Nurse" or "RN" says that the licence was there. */
function licensedTitles({ positions, quoting }: CredentialContext): readonly CredentialHeld[] {
  return positions.flatMap(({ kind, title }) => {
    if (title === undefined || kind !== "work" || isNotYetHeld(title.value)) return [];
    const named = findNamedLicence(title.quote.text);
    const code = /(?<![\p{L}\p{N}-])(?:RN|RPh|LPN|LVN)(?![\p{L}\p{N}])/u.exec(title.quote.text);
    const licenceOf = named?.licenceOf ?? (code === null ? undefined : licenceOfCode(code[0]));
    const at = named?.start ?? code?.index;
    if (at === undefined || licenceOf === undefined) return [];
    const start = title.quote.start + at;
    const end = named === undefined ? start + (code?.[0].length ?? 0) : title.quote.start + named.end;
    return held(quoting, { start, end }, undefined, licenceOf);
  });
}

function sentenceAround(text: string, at: number): string {
  const start = text.lastIndexOf(". ", at) + 1;
  const end = text.indexOf(". ", at);
  return text.slice(start, end === -1 ? undefined : end);
}

function withoutRepeats(credentials: readonly CredentialHeld[]): readonly CredentialHeld[] {
  const seen = new Set<string>();
  return credentials.filter(({ name, credential, licenceOf }) => {
    const key = name.value.toLowerCase();
    // What is read in passing adds nothing to the same credential read before.
    const known = [key, credential === undefined ? undefined : `is ${credential}`].filter(
      (one) => one !== undefined,
    );
    const repeats = known.some((one) => seen.has(one)) && (licenceOf === undefined || seen.has(key));
    for (const one of known) seen.add(one);
    return !repeats;
  });
}
