import { assembleText } from "./assemble-text.ts";
import type { DraftLine } from "./assemble-text.ts";
import { cleanText } from "./clean-text.ts";
import { MAX_PAGES, MAX_TEXT_CHARS } from "./document-limits.ts";
import { takeListMark } from "./list-marks.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome } from "./read-outcome.ts";

/** Decodes UTF-8 or UTF-16 with a mark; what is not valid UTF-8 is taken for Windows-1252, which never fails. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding); Node 20's own decoder leaves these as controls. */
const HIGH_CONTROLS = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replaceAll(/[\u{80}-\u{9F}]/gu, (letter) =>
    HIGH_CONTROLS.charAt(letter.charCodeAt(0) - 0x80),
  );
}

/** Reads plain text or Markdown; a form feed begins a new page. */
export function readText(kind: "text" | "markdown", bytes: Uint8Array): ReadOutcome {
  const decoded = decodeText(bytes);
  if (decoded.length > MAX_TEXT_CHARS) return failed("too-large");
  const pages = decoded.split("\f");
  if (pages.length > MAX_PAGES) return failed("too-many-pages");
  const lineOf = kind === "markdown" ? markdownLine : plainLine;
  const drafts = pages.flatMap((page, at) =>
    page.split(/\r\n?|\n/).map((line): DraftLine => ({ page: at + 1, scale: 1, ...lineOf(line) })),
  );
  const document = assembleText(kind, drafts, pages.length);
  return document.text === "" ? failed("no-text") : { kind: "read", document };
}

type Look = Pick<DraftLine, "text" | "bold" | "heading" | "bullet">;

function plainLine(line: string): Look {
  return { ...takeListMark(cleanText(line)), bold: false, heading: false };
}

/** Markdown's marks go, what they say stays: as the line's look, or as plain words. */
function markdownLine(line: string): Look {
  const clean = cleanText(line);
  // Rules, table rules, fences and the underlines of headings say nothing.
  if (/^([-*_=] ?){3,}$|^```|^\|?[\s:|-]*-{3,}[\s:|-]*$/.test(clean)) {
    return { text: "", bold: false, heading: false, bullet: false };
  }
  const heading = /^#{1,6}\s+/.exec(clean);
  const marked =
    heading === null ? takeListMark(clean) : { text: clean.slice(heading[0].length), bullet: false };
  const cells = /^\|.*\|$/.test(marked.text) ? marked.text.slice(1, -1).replaceAll("|", "\t") : marked.text;
  return {
    text: cleanText(plainWords(cells)),
    bold: /^(\*\*|__)[^*_]+\1$/.test(marked.text),
    heading: heading !== null,
    bullet: marked.bullet,
  };
}

/** A paragraph on one line is shorter; the patterns below take quadratic time on lines made to slow them down. */
const LONGEST_MARKED_LINE = 5_000;

function plainWords(text: string): string {
  if (text.length > LONGEST_MARKED_LINE) return text;
  return text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, (_, label: string, link: string) =>
      label === link || link === `mailto:${label}` ? label : `${label} (${link})`,
    )
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replaceAll(/(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])/g, "$1")
    .replaceAll(/`([^`]+)`/g, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1");
}
