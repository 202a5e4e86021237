// British and American pairs that no ending rule covers.
const PAIRS: readonly (readonly [string, string])[] = [
  ["modelling", "modeling"],
  ["labelling", "labeling"],
  ["labelled", "labeled"],
  ["signalling", "signaling"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["behaviour", "behavior"],
  ["behavioural", "behavioral"],
  ["paediatric", "pediatric"],
  ["paediatrics", "pediatrics"],
  ["centre", "center"],
  ["tumour", "tumor"],
  ["haematology", "hematology"],
  ["anaesthesia", "anesthesia"],
  ["gynaecology", "gynecology"],
  ["orthopaedics", "orthopedics"],
  ["licence", "license"],
  ["analyse", "analyze"],
  ["catalogue", "catalog"],
];
const OTHER_SPELLING = new Map(PAIRS.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
const ENDING = /(is|iz)(e|es|ed|er|ers|ing|ation|ations)$/;
const SHORTEST_ENDING = 7;

/** The other spellings of a word: -isation and -ization, modelling and modeling. */
export function otherSpellings(word: string): readonly string[] {
  const pair = OTHER_SPELLING.get(word);
  if (pair !== undefined) return [pair];
  if (word.length < SHORTEST_ENDING || !ENDING.test(word)) return [];
  return [word.replace(ENDING, (_, middle: string, rest: string) => (middle === "is" ? "iz" : "is") + rest)];
}

const SHORTEST_PLURAL = 3;
const SHORTEST_SINGLE_SINGULAR = 7;

/** A word's plural or singular, as far as English is regular; nothing for words that have none. */
export function otherNumbers(word: string, alone: boolean): readonly string[] {
  if (word.length < SHORTEST_PLURAL || !/[a-z]$/.test(word)) return [];
  if (/(ics|ss|us|is)$/.test(word)) return [];
  if (word.endsWith("s")) {
    // One word standing alone may be a name: pandas are not a panda.
    if (alone && word.length < SHORTEST_SINGLE_SINGULAR) return [];
    if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
    return /(ch|sh|x|z|ss)es$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
  }
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(ch|sh|x|z)$/.test(word) ? [`${word}es`] : [`${word}s`];
}
