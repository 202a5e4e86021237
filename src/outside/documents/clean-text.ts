const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["\u{FB00}", "ff"],
  ["\u{FB01}", "fi"],
  ["\u{FB02}", "fl"],
  ["\u{FB03}", "ffi"],
  ["\u{FB04}", "ffl"],
  ["\u{FB05}", "st"],
  ["\u{FB06}", "st"],
]);

/** Symbol and Wingdings bullets as Word's PDFs carry them. */
const PRIVATE_BULLETS = /[\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}\u{F0A8}]/gu;

/** Characters that carry no meaning we can show: controls, private use, unassigned, joiners and direction marks. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u{FFFD}]/gu;
const INVISIBLE = /[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;

/**
 * One line's text as we keep it: composed letters, ligatures as letters, plain spaces, a tab only between cells.
 * Soft hyphens stay: the line's end decides what they mean.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u{FB00}-\u{FB06}]/gu, (ligature) => LIGATURES.get(ligature) ?? ligature)
    .replaceAll(PRIVATE_BULLETS, "•")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/[^\S\t]/gu, " ")
    .replaceAll(UNREADABLE, (character) => (character === "\t" ? "\t" : ""))
    .replaceAll(/ *\t[ \t]*/g, "\t")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** How many characters of a text are letters we cannot map to anything a person could read, and how many there are. */
export function countUnreadable(text: string): { readonly unreadable: number; readonly visible: number } {
  const visible = text.replaceAll(/\s/gu, "").replaceAll(PRIVATE_BULLETS, "");
  return { unreadable: visible.match(UNREADABLE)?.length ?? 0, visible: Array.from(visible).length };
}
