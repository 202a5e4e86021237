/** About how wide a text is set, in units of the picture: there is no typeface to ask where figures are made. */
export function textWidth(text: string, size = 12): number {
  let wide = 0;
  for (const letter of text) wide += widthOf(letter);
  return wide * size;
}

/** A text cut with an ellipsis so that it keeps within a width. */
export function cutToWidth(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  let used = widthOf("…") * size;
  for (const letter of text) {
    used += widthOf(letter) * size;
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

const NARROW = new Set("ijltfrI.,:;'|!()[]\u202F ");
const WIDE = new Set("mwMW@…—");
/** From here on scripts are set in squares: Hangul, Chinese, Japanese, pictures. */
const SQUARE = 0x1100;

// Shares of the size of the type, a little generous for the sans serifs a figure asks for.
function widthOf(letter: string): number {
  if (NARROW.has(letter)) return 0.34;
  if (WIDE.has(letter)) return 0.88;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= SQUARE && (code < 0x1e00 || code > 0x2bff)) return 1.05;
  return letter === letter.toLowerCase() ? 0.56 : 0.7;
}
