import { namesAThing } from "./clinical-words.ts";
import type { Found, RuleStrength } from "./identifier.ts";
import { familyEnding, NAME_WORD, nameBitsOf } from "./name-words.ts";
import type { Reader } from "./pattern-rule.ts";
import { SHAPE } from "./words.ts";
import type { Words } from "./words.ts";

const { given, ambiguous, family, plain, term, particle } = NAME_WORD;

const PERSON_NEARBY =
  /\b(?:patient|male|female|man|woman|boy|girl|lady|gentleman|child|year-old|years? old|yo|y\/o|named|like|mother|father|son|daughter|wife|husband|Mr|Mrs|Ms|pt)\b/i;
const SAID_OF_A_PERSON =
  /^'?s? ?(?:said|says|told|asked|lives?|lived|was born|will be|has been|reported|reports|stated|complained|called|texted|wrote|thinks|felt|came|arrived|worked|works|wants|needs|shouted|replied|explained|is (?:a|an|my|our|very|from)|from \p{Lu}|had given)\b/u;
/** What only people do. */
const DONE_BY_A_PERSON =
  /^(?:said|says|told|asked|lives|lived|was born|came in|called|texted|wrote|thinks|felt|slept|shouted|replied|complained|complains|is allergic|fell)\b/;
const BEFORE_A_PERSON =
  /(?:^|[^\p{L}])(?:by|with|named|says|said|told|asked|and|under|[Hh]i|[Hh]ello|[Dd]ear|[Tt]hanks|producer|singer|songwriter|actor|manager|assistant to|[Uu]ser|add|is|called|met|saw|for|to|early|an?|Mr|Mrs|Ms)[:,]? $/u;
const WHY = {
  "given-name": ["list", "A given name in common use."],
  "full-name": ["list", "A given name with a family name or an initial."],
  "family-name": ["list", "A family name in common use after another name or an initial."],
  "name-with-initial": ["context", "A capitalised word with an initial, next to words for a person."],
  "name-by-its-form": ["context", "Capitalised words in the form of a name."],
  "small-name": ["list", "A given name and a family name in small letters."],
} as const satisfies Readonly<Record<string, readonly [RuleStrength, string]>>;
type NameRule = keyof typeof WHY;

/** Names by lists of given and family names and by their form, apart from names of diseases, tests, methods and institutions. */
export const listedNames: Reader = {
  names: Object.keys(WHY),
  *read(words) {
    const bitsOfForm = words.keyOfForm.map(nameBitsOf);
    for (let place = 0; place < words.starts.length; place++) {
      const shape = words.shapes[place] as number;
      const bits = bitsOfForm[words.forms[place] as number] as number;
      if (!(shape & SHAPE.capital)) {
        if (bits & given && isSmallName(words, place)) {
          yield foundName(words, place, place + 1, "small-name");
          place++;
        }
        continue;
      }
      // Never part of a name.
      if (bits & term && !(bits & (given | ambiguous))) continue;
      const [rule, last] = nameAt(words, place);
      if (rule !== undefined) yield foundName(words, place, last, rule);
      place = last;
    }
  },
};

/** The rule that takes a name beginning at a word, with its last word; without a rule, how far there is none. */
function nameAt(words: Words, place: number): readonly [NameRule | undefined, number] {
  const { text, starts, ends } = words;
  const bits = bitsAt(words, place);
  const known = isGiven(words, place, bits);
  if (!known && bits & term) return [undefined, place];
  // "St. Mary's", "Saint Joseph": a place.
  if (/\b(?:St\.?|Saint|San|Santa)\s$/.test(text.slice(Math.max(0, (starts[place] ?? 0) - 8), starts[place])))
    return [undefined, place];
  const last = endOfName(words, place);
  const end = ends[last] ?? 0;
  if (last > place) {
    if (namesAThing(text, end)) return [undefined, last];
    if (!isCited(text, end) && !isFacility(words, last)) {
      const rule = known ? ruleAfterGiven(words, place, last) : ruleAfterUnknown(words, place, last);
      if (rule) return [rule, last];
    }
  }
  if (isAlone(words, place)) {
    if (known && !(bits & ambiguous) && isWrittenAsName(words, place)) return ["given-name", place];
    if (known && isSpokenOf(words, place)) return ["given-name", place];
    if (!known && isFamilyAlone(words, place, bits)) return ["name-by-its-form", place];
  }
  return [undefined, place];
}

function foundName({ text, starts, ends }: Words, first: number, last: number, rule: NameRule): Found {
  const start = starts[first] ?? 0;
  const until = ends[last] ?? 0;
  const end = until - (starts[last] ?? 0) === 1 && text[until] === "." ? until + 1 : until;
  const [strength, why] = WHY[rule];
  return { start, end, kind: "name", why, rule, strength };
}

const wordAt = ({ text, starts, ends }: Words, place: number): string =>
  text.slice(starts[place], ends[place]);
const lengthAt = ({ starts, ends }: Words, place: number): number =>
  (ends[place] ?? 0) - (starts[place] ?? 0);

function bitsAt({ keys }: Words, place: number): number {
  const key = keys[place] ?? "";
  const own = nameBitsOf(key);
  if (own !== 0 || !key.includes("-")) return own;
  const parts = key.split("-").map(nameBitsOf);
  // "Anne-Marie" is given, "Garcia-Lopez" a family; "Bradley-Terry" and "Mantel-Haenszel" are methods.
  if (parts.length === 2 && parts.every((bits) => bits & given && !(bits & (ambiguous | plain))))
    return given;
  if (parts.length === 2 && parts.every((bits) => bits & family && !(bits & plain))) return family;
  if (parts.length === 2 && DOUBLE.test(key) && (parts[1] ?? 0) & given) return given;
  return parts.some((bits) => bits & term) ? term : 0;
}
const DOUBLE = /^(?:anne?|anna|ana|mary|marie|maria|jean|hans|karl|lee|jo|juan|rose)-/;

function isGiven(words: Words, place: number, bits: number): boolean {
  if (!(bits & (given | ambiguous))) return false;
  // Short words in capitals are abbreviations: ANA, ADA, ALI.
  return !(
    (words.shapes[place] ?? 0) & SHAPE.upper &&
    lengthAt(words, place) > 1 &&
    lengthAt(words, place) < 5
  );
}

/** The last word of a name that begins at a place: up to four more initials, particles and capitalised words. */
function endOfName(words: Words, place: number): number {
  const { text, starts, ends, keys, shapes } = words;
  let last = place;
  for (let next = place + 1; next <= place + 4 && next < starts.length; next++) {
    const gap = text.slice(ends[next - 1], starts[next]);
    if (gap !== " " && gap !== "  " && !((gap === ". " || gap === ".") && lengthAt(words, next - 1) === 1))
      break;
    if (nameBitsOf(keys[next] ?? "") & particle && !((shapes[next] ?? 0) & SHAPE.capital)) continue;
    const bits = bitsAt(words, next);
    if (!((shapes[next] ?? 0) & SHAPE.capital) || (shapes[next] ?? 0) & SHAPE.hasDigit) break;
    if (lengthAt(words, next) > 1 && bits & term && !(bits & family)) break;
    last = next;
  }
  return last;
}

function ruleAfterGiven(words: Words, place: number, last: number): NameRule | undefined {
  const { text, starts, ends } = words;
  if (!(bitsAt(words, place) & ambiguous)) return "full-name";
  // "May Day", "Grant A": an ambiguous name wants a known family name, or an initial with its dot near a person.
  const tail = bitsAt(words, last);
  if (tail & family && !(tail & term)) return "full-name";
  if (familyEnding(wordAt(words, last)) > 0 && !(tail & term)) return "full-name";
  const before = text.slice(Math.max(0, (starts[place] ?? 0) - 80), starts[place]);
  return lengthAt(words, last) === 1 && text[ends[last] ?? 0] === "." && PERSON_NEARBY.test(before)
    ? "full-name"
    : undefined;
}

/** A capitalised word of unknown kind with others behind it: a name when enough speaks for it. */
function ruleAfterUnknown(words: Words, place: number, last: number): NameRule | undefined {
  const { text, starts, ends, shapes } = words;
  const start = starts[place] ?? 0;
  const end = ends[last] ?? 0;
  const first = wordAt(words, place);
  const bits = bitsAt(words, place);
  const tail = bitsAt(words, last);
  const upper = (shapes[place] ?? 0) & SHAPE.upper;
  const before = text.slice(Math.max(0, start - 80), start);
  if (first.length === 1)
    return last - place <= 2 && tail & family && !(tail & (plain | ambiguous | term))
      ? "family-name"
      : undefined;
  if (first.length === 2 || bits & term) return undefined;
  if (last === place + 1 && lengthAt(words, last) === 1)
    return first.length > 2 && !upper && text[end] === "." && PERSON_NEARBY.test(before)
      ? "name-with-initial"
      : undefined;
  if (tail & term || (bits & plain && !(bits & family))) return undefined;
  const begins = /(?:^|[.!?:;\n]\s{0,2})$/.test(before.slice(-3));
  const isFamily = (tail & family) !== 0;
  if (isFamily && !((tail | bits) & plain) && last === place + 1 && !begins) return "family-name";
  let weight = isFamily ? (tail & plain ? 1 : 2) : familyEnding(wordAt(words, last)) * 1.5;
  for (let word = place; word <= last; word++) {
    const letters = wordAt(words, word);
    if (letters.length === 1) weight += 1.5;
    else if ((shapes[word] ?? 0) & SHAPE.accent) weight += RARE_LETTER.test(letters) ? 1.5 : 1;
    if (word > place && word < last && bitsAt(words, word) & (given | family)) weight += 1;
  }
  const behind = text.slice(end, end + 24).trimStart();
  if (DONE_BY_A_PERSON.test(behind)) weight += 2.5;
  else if (SAID_OF_A_PERSON.test(behind)) weight += 1;
  if (BEFORE_A_PERSON.test(before.slice(-20))) weight += 0.5;
  if (bits & plain) weight -= 1;
  if (APPOSED.test(before.slice(-32))) weight += 1;
  if (begins) weight -= 0.5;
  const alone =
    /(?:^|\n)[>\s]{0,4}$/.test(before.slice(-5)) && /^\s{0,2}(?:\n|$)/.test(text.slice(end, end + 3));
  if (alone && last <= place + 2) weight += 1;
  return weight >= 2 ? "name-by-its-form" : undefined;
}

/** Letters with accents that words of medicine hardly have. */
const RARE_LETTER = /[čćšžřěůőűłńśźżąęğışåøæðþđ]/i;

/** "a 63-year-old male, …" */
const APPOSED =
  /\b(?:patient|male|female|man|woman|boy|girl|lady|gentleman|child|infant|pt|like|named|of|case)(?:,|:|) $/i;

/** "patricia gonzalez": both known, neither a word. */
function isSmallName(words: Words, place: number): boolean {
  const { text, starts, ends, keys, shapes } = words;
  const bits = nameBitsOf(keys[place] ?? "");
  if (!(bits & given) || bits & (ambiguous | term)) return false;
  const next = nameBitsOf(keys[place + 1] ?? "");
  if (!(next & family) || next & (plain | term | ambiguous | particle)) return false;
  if ((shapes[place + 1] ?? 0) & (SHAPE.capital | SHAPE.hasDigit)) return false;
  return text.slice(ends[place], starts[place + 1]) === " " && !namesAThing(text, ends[place + 1] ?? 0);
}

/** "Smith et al.", "Smith J, 2019": the writer of a paper. */
function isCited(text: string, end: number): boolean {
  return /^\.?,? {0,2}(?:et al|and colleagues|\(?(?:19|20)\d\d\)?[;:.)])/.test(text.slice(end, end + 20));
}

function isFacility(words: Words, last: number): boolean {
  const next = last + 1;
  if (next >= words.starts.length) return false;
  if (!/^(?:'s)?\.? $/.test(words.text.slice(words.ends[last], words.starts[next]))) return false;
  return /^(?:hospital|clinic|medical|health|memorial|university|institute|foundation|street|avenue|road|lane|drive|st|ave|rd|centre|center|school)$/.test(
    words.keys[next] ?? "",
  );
}

function isAlone(words: Words, place: number): boolean {
  const end = words.ends[place] ?? 0;
  return (
    lengthAt(words, place) > 2 &&
    !namesAThing(words.text, end) &&
    !isCited(words.text, end) &&
    !isFacility(words, place) &&
    words.text[end] !== "-"
  );
}

/** Not all in capitals, which is how abbreviations are written, and no capital inside: ELISA, PaO. */
function isWrittenAsName(words: Words, place: number): boolean {
  if ((words.shapes[place] ?? 0) & SHAPE.upper) return false;
  return !/\p{Ll}\p{Lu}(?!\p{Ll})/u.test(wordAt(words, place));
}

/** A word of unknown kind that only a family has, or that does what only a person does. */
function isFamilyAlone(words: Words, place: number, bits: number): boolean {
  const { text, ends, shapes } = words;
  if (bits & (plain | term) || (shapes[place] ?? 0) & (SHAPE.upper | SHAPE.hasDigit)) return false;
  const ending = familyEnding(wordAt(words, place));
  const end = ends[place] ?? 0;
  return (
    ending === 2 ||
    (ending === 1 && (bits & family) !== 0) ||
    (!PLAIN_ENDING.test(words.keys[place] ?? "") && DONE_BY_ONE.test(text.slice(end, end + 24)))
  );
}

/** Endings of plain words. */
const PLAIN_ENDING = /(?:ing|ion|ions|ment|ity|ology|ies|ists?|ance|ence|ed|ship|ors?|ers?|als?|ics)$/;

/** What stands behind a single name: an act of a person, or their kin. */
const DONE_BY_ONE =
  /^(?: (?:said|says|told|asked|shouted|replied|lives|slept|complained)\b|'s (?:kid|daughter|son|wife|husband|mother|father|mum|mom|dad|sister|brother|aunt|uncle|parents|partner|family)\b)/;

/** An ambiguous given name that is spoken to or spoken of. */
function isSpokenOf({ text, starts, ends }: Words, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 24).trimStart();
  return (
    /(?:^|[^\p{L}])(?:[Nn]amed (?:him |her )?|told |asked |[Hh]i |[Hh]ello |[Dd]ear |said \p{Lu}\p{L}{2,12} to )$/u.test(
      before,
    ) || /^(?:said|says|told|asked|shouted|replied|lives|lived|was born)\b/.test(behind)
  );
}
