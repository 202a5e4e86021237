import type { TextSpan } from "#src/kernel/index.ts";
import { findContactDetails, isPersonalDetail } from "./contact-details.ts";
import { findDegrees } from "./degrees.ts";
import { licenceOfCode } from "./licences.ts";
import { isPlace } from "./places.ts";
import type { Profile } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Section } from "./section.ts";
import { isDocumentTitle } from "./section-words.ts";

type Contact = Profile["contact"];

const NAME_LABEL = /^(?:full )?name\s*:\s*|^nom\s*:\s*|^nombre\s*:\s*/iu;
// Without a comma only letters that nobody is called by count: "Do" and "Ma" are names.
const SAFE_LETTERS =
  /^(?:RN|BSN|MSN|LPN|NP|PharmD|RPh|PhD|MPH|MBA|MBBS|DNP|MSc|RRT|DPT|MD|BCPS|CCRN|FNP-BC|PA-C)$/u;
const LEAST_NAME_WORDS = 2;

/** The line that holds the person's name: the first line before any heading, when it is one. */
export function findNameLine(sections: readonly Section[]): ResumeLine | undefined {
  const header = sections.find(({ kind, heading }) => kind === "contact" && heading === undefined);
  const first = header?.lines.find((line) => !isDocumentTitle(line.text));
  return first !== undefined && nameSpan(first) !== undefined ? first : undefined;
}

/** Name, ways to reach the person and where they live, for showing back to them. */
export function readContact(sections: readonly Section[], quoting: Quoting): Contact {
  const nameLine = findNameLine(sections);
  const contact: Contact = [];
  const add = (kind: Contact[number]["kind"], span: TextSpan) => {
    const field = quoting.field(span);
    if (field !== undefined) contact.push({ kind, field });
  };
  for (const section of sections) {
    if (section.kind !== "contact") continue;
    for (const line of section.lines) {
      const name = line === nameLine ? nameSpan(line) : undefined;
      if (name !== undefined) add("name", name);
      for (const { kind, start, end } of findContactDetails(line.text)) {
        add(kind, { start: line.start + start, end: line.start + end });
      }
      for (const place of line === nameLine ? [] : placesOf(line)) add("location", place);
    }
  }
  return contact;
}

/** Letters behind the name, one span each: ", BSN, RN". */
export function findPostNominals(line: ResumeLine): readonly (TextSpan & { readonly text: string })[] {
  const first = firstPart(line.text);
  const comma = first.indexOf(",");
  const from = comma === -1 ? bareLettersAt(first) : comma + 1;
  if (from === undefined) return [];
  return [...first.slice(from).matchAll(/[^\s,;]+/gu)].map((match) => {
    const text = match[0].replaceAll(/^\((?=[^)]*$)|^[^\p{L}]+|[.:]$/gu, "");
    const start = line.start + from + match.index + match[0].indexOf(text);
    return { text, start, end: start + text.length };
  });
}

function nameSpan(line: ResumeLine): TextSpan | undefined {
  const first = firstPart(line.text);
  const label = NAME_LABEL.exec(first)?.[0].length ?? 0;
  const rest = first.slice(label);
  if (/[\d@:]/u.test(rest) || rest.trim() === "" || (label === 0 && isPersonalDetail(first)))
    return undefined;
  const comma = rest.indexOf(",");
  const letters = comma === -1 ? bareLettersAt(rest) : comma;
  // "Okoro, Amina": what follows the comma is a name too.
  const afterComma = comma === -1 ? "" : rest.slice(comma + 1).trim();
  const surnameFirst =
    /^\p{Lu}\p{Ll}+/u.test(afterComma) &&
    findDegrees(afterComma).length === 0 &&
    licenceOfCode(afterComma.split(",")[0] ?? "") === undefined;
  const end = surnameFirst ? rest.length : (letters ?? rest.length);
  return { start: line.start + label, end: line.start + label + end };
}

function firstPart(text: string): string {
  return text.split(/[|•·]|\s{3,}|\t|\s[–—]\s/u)[0] ?? "";
}

function bareLettersAt(text: string): number | undefined {
  const words = [...text.matchAll(/\S+/gu)];
  const first = words.findIndex(({ 0: word }, index) => index >= LEAST_NAME_WORDS && SAFE_LETTERS.test(word));
  return first === -1 ? undefined : words[first]?.index;
}

function placesOf(line: ResumeLine): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/\s*[|•·—]\s*|\s–\s|\s{2,}|\t|$/gu)) {
    const part = line.text.slice(from, match.index).replace(/^(?:location|address|city)\s*:\s*/iu, "");
    if (part.trim() !== "" && isPlace(part.trim())) {
      spans.push({ start: line.start + match.index - part.length, end: line.start + match.index });
    }
    from = match.index + match[0].length;
  }
  return spans;
}
