import { clinicalWords, namesAThing } from "./clinical-words.ts";
import type { Found, Rule } from "./identifier.ts";
import { ambiguousNames, familyNames, givenNames, plainFamilyNames } from "./words-of-names.ts";

/** A word of the text, with what stands before the next one. */
interface Word {
  readonly text: string;
  /** Lower case, without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const PARTICLES = new Set([
  "de",
  "del",
  "della",
  "da",
  "dos",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "bint",
  "al",
  "el",
  "la",
  "le",
  "du",
  "di",
  "ter",
  "y",
  "e",
]);
const PERSON_NEARBY =
  /\b(?:patient|male|female|man|woman|boy|girl|lady|gentleman|child|year-old|years? old|yo|y\/o|named|like|mother|father|son|daughter|wife|husband|Mr|Mrs|Ms|pt)\b/i;
const WHY = {
  "given-name": "A given name in common use.",
  "full-name": "A given name with a family name or an initial.",
  "family-name": "A family name in common use after another name or an initial.",
  "name-with-initial": "A capitalised word with an initial, next to words for a person.",
} as const;

/** Names by lists of given and family names, apart from the names of diseases, tests, methods and institutions. */
export const listedNames: Rule = {
  name: "listed-names",
  *find(text) {
    const words = wordsOf(text);
    for (let place = 0; place < words.length; place++) {
      const [found, last] = nameAt(text, words, place);
      if (!found) continue;
      yield found;
      place = last;
    }
  },
};

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu), (match) => {
    // "Anna's" is Anna.
    const written = match[0].endsWith("'s") ? match[0].slice(0, -2) : match[0];
    return { text: written, key: keyOf(written), start: match.index, end: match.index + written.length };
  }).filter(({ text: word }) => word.length <= 40);
}

function keyOf(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function nameAt(text: string, words: readonly Word[], place: number): [Found | undefined, number] {
  const word = words[place] as Word;
  if (!isCapital(word.text)) return [undefined, place];
  const before = text.slice(Math.max(0, word.start - 8), word.start);
  // "St. Mary's", "Saint Joseph": a place; "et al" and street names are none of a person here.
  if (/\b(?:St\.?|Saint|San|Santa)\s$/.test(before)) return [undefined, place];
  const known = isGiven(word);
  if (known || canPrecede(word)) {
    const last = endOfName(text, words, place);
    const tail = words[last] as Word;
    if (last > place && namesAThing(text, tail.end)) return [undefined, last];
    if (last > place && !isCited(text, tail.end) && !isFacility(words[last + 1], text, tail)) {
      const rule = ruleOf(text, words, place, last, known);
      if (rule) return [found(text, word.start, tail, rule), last];
    }
  }
  if (known && !ambiguousNames.has(word.key) && isAlone(text, words, place))
    return [found(text, word.start, word, "given-name"), place];
  return [undefined, place];
}

function found(text: string, start: number, last: Word, rule: keyof typeof WHY): Found {
  const end = last.text.length === 1 && text[last.end] === "." ? last.end + 1 : last.end;
  return { start, end, kind: "name", why: WHY[rule], rule };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isGiven({ text, key }: Word): boolean {
  // Short words in capitals are abbreviations: ANA, ADA, ALI.
  if (text.length > 1 && text.length < 5 && text === text.toUpperCase()) return false;
  return givenNames.has(key) || ambiguousNames.has(key) || isDouble(key);
}

/** "Anne-Marie"; "Bradley-Terry" is a model. */
function isDouble(key: string): boolean {
  const [first = "", second = "", third] = key.split("-");
  return (
    third === undefined &&
    /^(?:anne?|anna|ana|mary|marie|maria|jean|hans|karl|lee|jo|juan|rose)$/.test(first) &&
    givenNames.has(second)
  );
}

function canPrecede({ text, key }: Word): boolean {
  return text.length === 1 || (text.length > 2 && !clinicalWords.has(key) && !key.includes("-"));
}

/** The last word of a name that begins at a place: up to three more initials, particles and capitalised words. */
function endOfName(text: string, words: readonly Word[], place: number): number {
  let last = place;
  for (let next = place + 1; next <= place + 4 && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = text.slice((words[next - 1] as Word).end, word.start);
    if (!/^(?: |\. ?|  )$/.test(gap) || (gap.startsWith(".") && (words[next - 1] as Word).text.length > 1))
      break;
    if (PARTICLES.has(word.key) && word.text === word.key) continue;
    const isTerm = word.text.length > 1 && clinicalWords.has(word.key) && !familyNames.has(word.key);
    if (!isCapital(word.text) || isTerm) break;
    last = next;
  }
  return last;
}

function ruleOf(
  text: string,
  words: readonly Word[],
  place: number,
  last: number,
  known: boolean,
): keyof typeof WHY | undefined {
  const first = words[place] as Word;
  const tail = words[last] as Word;
  if (known) {
    const initial = tail.text.length === 1;
    if (!ambiguousNames.has(first.key)) return "full-name";
    // "May Day", "Grant A": an ambiguous name wants a known family name, or an initial with its dot near a person.
    if (familyNames.has(tail.key)) return "full-name";
    return initial &&
      text[tail.end] === "." &&
      PERSON_NEARBY.test(text.slice(Math.max(0, first.start - 80), first.start))
      ? "full-name"
      : undefined;
  }
  if (last !== place + 1) return undefined;
  if (
    familyNames.has(tail.key) &&
    !plainFamilyNames.has(tail.key) &&
    !ambiguousNames.has(tail.key) &&
    (first.text.length > 1 ? !startsSentence(text, first.start) : true)
  )
    return "family-name";
  if (
    first.text.length > 2 &&
    first.text !== first.text.toUpperCase() &&
    tail.text.length === 1 &&
    text[tail.end] === "."
  )
    return PERSON_NEARBY.test(text.slice(Math.max(0, first.start - 80), first.start))
      ? "name-with-initial"
      : undefined;
  return undefined;
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n]\s{0,2})$/.test(text.slice(Math.max(0, start - 3), start));
}

/** "Smith et al.", "Smith J, 2019": the writer of a paper. */
function isCited(text: string, end: number): boolean {
  return /^\.?,? {0,2}(?:et al|and colleagues|\(?(?:19|20)\d\d\)?[;:.)])/.test(text.slice(end, end + 20));
}

function isFacility(next: Word | undefined, text: string, tail: Word): boolean {
  if (next === undefined || !/^(?:'s)?\.? $/.test(text.slice(tail.end, next.start))) return false;
  return /^(?:hospital|clinic|medical|health|memorial|university|institute|foundation|street|avenue|road|lane|drive|st|ave|rd|centre|center|school)$/.test(
    next.key,
  );
}

function isAlone(text: string, words: readonly Word[], place: number): boolean {
  const word = words[place] as Word;
  return (
    !namesAThing(text, word.end) &&
    !isCited(text, word.end) &&
    !isFacility(words[place + 1], text, word) &&
    text[word.end] !== "-"
  );
}
