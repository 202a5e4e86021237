/** Letters of other scripts that look like Latin ones, in pairs: theirs, ours. */
const PAIRS =
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ьb кk мm нh тt вb " +
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi κk ρp υu χx αa ϲc ɡg ɑa ıi";

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const FOREIGN = /[\u0370-\u03FF\u0400-\u052F\u0261\u0251]/;
/** A word, also with digits: letters of a number may be the foreign ones. */
const WORDS = /[\p{L}\p{N}\p{M}@._-]{1,200}/gu;

/**
 * Writes look-alike letters as Latin ones, unit for unit, in words that hold Latin letters or digits too. Words wholly of
 * another script stay, and so do letters with a meaning of their own beside digits, like the mu of a microgram.
 */
export function inLatinLetters(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replaceAll(WORDS, (word) => {
    if (!FOREIGN.test(word) || !/[A-Za-z]/.test(word)) return isMixedCode(word) ? latin(word) : word;
    const foreign = Array.from(word).filter((letter) => FOREIGN.test(letter));
    return foreign.every((letter) => LATIN_OF.has(letter)) ? latin(word) : word;
  });
}

const isMixedCode = (word: string): boolean =>
  FOREIGN.test(word) &&
  /\d{3}/.test(word) &&
  Array.from(word).every((letter) => !FOREIGN.test(letter) || LATIN_OF.has(letter));

const latin = (word: string): string => Array.from(word, (letter) => LATIN_OF.get(letter) ?? letter).join("");
