import type { Sheet } from "./paper-sheet.ts";

/** Letters set together; with an address it is a link. */
export interface Run {
  readonly text: string;
  readonly link?: string;
}

/** How letters look. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

const ADDRESS = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/u;
/** What no page can show: control characters, halves of letters, marks that turn the direction of what follows. */
const UNSEEN =
  /[^\t\n\r\u0020-\u007E\u00A0-\u200A\u2010-\u2027\u202F-\u205F\u2070-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Chooses the typeface for what is set or measured next. */
export function chooseType({ document, typeface }: Sheet, { size, bold = false }: Type): void {
  document.font(bold ? typeface.bold : typeface.regular).fontSize(size);
}

/** Text as lines no wider than given; a word that is wider itself is broken. At least one line. */
export function cutLines(sheet: Sheet, text: string, type: Type, width: number): Run[][] {
  chooseType(sheet, type);
  const widthOf = (letters: string): number => sheet.document.widthOfString(letters);
  const space = widthOf(" ");
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const words = plainText(text).split(" ");
  for (const word of words) {
    const link = ADDRESS.exec(word)?.[0];
    for (const part of breakWord(word, width, widthOf)) {
      const wide = widthOf(part);
      if (line.length > 0 && used + space + wide > width) {
        lines.push(line);
        line = [];
      }
      used = line.length === 0 ? wide : used + space + wide;
      line.push(link === undefined ? { text: part } : { text: part, link });
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joinRuns);
}

/** The text as it can be set: one line, spaces for all that is blank. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(UNSEEN, "")
    .replaceAll(/[ \t\n\r]+/gu, " ")
    .trim();
}

function breakWord(word: string, width: number, widthOf: (letters: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const letter of word) {
    const wide = widthOf(letter);
    if (part !== "" && used + wide > width) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += letter;
    used += wide;
  }
  return [...parts, part];
}

/** Words that are no links are set in one go, with the spaces between. */
function joinRuns(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    if (index > 0 && last !== undefined && last.link === undefined) {
      runs[runs.length - 1] = { text: `${last.text} ` };
    } else if (index > 0) {
      runs.push({ text: " " });
    }
    const before = runs.at(-1);
    if (before !== undefined && before.link === undefined && word.link === undefined)
      runs[runs.length - 1] = { text: before.text + word.text };
    else runs.push(word);
  }
  return runs;
}
