const GLYPHS = "•●○◦▪■□▫‣⁃∙·►▶▸➢➤✓✔❖◆◇♦⚫";
const GLYPH_START = new RegExp(`^[${GLYPHS}]+\\s*(?=\\S)`, "u");
const DASH_START = /^[-–—*]\s+(?=\S)/u;
const NUMBER_START = /^\(?\d{1,2}[.)]\s+(?=\S)/u;

/** A line without its list mark, and whether it had one. Numbers count as marks but stay, as they may mean something. */
export function takeListMark(text: string): { readonly text: string; readonly bullet: boolean } {
  const mark = GLYPH_START.exec(text) ?? DASH_START.exec(text);
  if (mark !== null) return { text: text.slice(mark[0].length), bullet: true };
  return { text, bullet: NUMBER_START.test(text) };
}
