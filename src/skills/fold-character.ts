const MARKS = /\p{M}+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// Scripts written without spaces: a Latin word beside them still stands alone.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SUPERSCRIPT = /[\u00B2\u00B3\u00B9\u2070-\u209C]/u;
const REMOVED = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const HYPHEN = /[\u2010-\u2012\u2212\uFE58\uFE63\uFF0D]/u;
const BULLET =
  /[\u2024\u2027\u2043\u204C\u204D\u2219\u25A0-\u25A2\u25AB\u25B6\u25B8-\u25BA\u25C6-\u25CB\u25D8\u2666\u2713-\u2718\u27A2-\u27A4\uF0A7\uF0D8\uF076\uF0FC]/u;
const SYMBOL_OF_ITS_OWN = /[\u2100-\u214F\u2120\u2122\u00A9\u00AE]/u;

/**
 * One character made plain: what the token reader knows, letters without accents, or nothing for characters that
 * only shape the line. Trademark signs and note numbers become spaces, so that they do not grow onto a word.
 */
export function foldCharacter(character: string): string {
  if (REMOVED.test(character)) return "";
  if (HYPHEN.test(character)) return "-";
  if (BULLET.test(character)) return "\u2022";
  if (SUPERSCRIPT.test(character)) return " ";
  const plain = character.normalize("NFKD").replace(MARKS, "");
  if (plain === "") return "";
  if (UNSPACED.test(plain)) return "\u2014";
  if (SYMBOL_OF_ITS_OWN.test(character)) return LETTER_OR_DIGIT.test(character) ? plain : " ";
  if (isAscii(plain)) return plain;
  if (plain.trim() === "") return /[\u2028\u2029\u0085]/.test(character) ? "\n" : " ";
  return LETTER_OR_DIGIT.test(plain) ? plain.toLowerCase().normalize("NFKD").replace(MARKS, "") : "\u2014";
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}
