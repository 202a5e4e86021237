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

// Shares of the size of the type, a little generous for the sans serifs a figure asks for.
function widthOf(letter: string): number {
  if (/[ijltfr.,:;'|!()[\]\u202F ]/u.test(letter)) return 0.34;
  if (/[mwMW@…—]/u.test(letter)) return 0.88;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    letter,
  )
    ? 1.05
    : 0.56;
}
