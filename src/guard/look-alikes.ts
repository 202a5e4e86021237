/** Letters of other scripts that look like Latin ones, in pairs: theirs, ours. */
const PAIRS =
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ьb кk мm нh тt вb " +
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi κk ρp υu χx αa ϲc ɡg ɑa ıi";

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const FOREIGN = /[\u0370-\u03FF\u0400-\u052F\u0261\u0251]/g;
/** A word, also with digits: letters of a number may be the foreign ones. */
const OF_A_WORD = /[\p{L}\p{N}\p{M}@._-]/u;
/** As far as a word is followed. */
const FAR = 200;

/**
 * Writes look-alike letters as Latin ones, unit for unit, in words that hold Latin letters or digits too. Words wholly of
 * another script stay, and so do letters with a meaning of their own, like the mu of a microgram.
 */
export function inLatinLetters(text: string): string {
  const parts: string[] = [];
  let reach = 0;
  for (const { index } of text.matchAll(FOREIGN)) {
    if (index < reach) continue;
    let start = index;
    while (start > reach && index - start < FAR && OF_A_WORD.test(text[start - 1] ?? "")) start--;
    let end = index + 1;
    while (end < text.length && end - index < FAR && OF_A_WORD.test(text[end] ?? "")) end++;
    parts.push(text.slice(reach, start), latin(text.slice(start, end)));
    reach = end;
  }
  return reach === 0 ? text : parts.join("") + text.slice(reach);
}

function latin(word: string): string {
  if (!/[A-Za-z]|\d{3}/.test(word)) return word;
  const foreign = word.match(FOREIGN) ?? [];
  return foreign.every((letter) => LATIN_OF.has(letter))
    ? word.replaceAll(FOREIGN, (letter) => LATIN_OF.get(letter) ?? letter)
    : word;
}
