import type { DraftLine } from "./assemble-text.ts";

const SOFT_HYPHEN = "\u{AD}";
const BROKEN_END = new RegExp(`(\\p{L}+)([-‐${SOFT_HYPHEN}])$`, "u");
const REST_START = /^(\p{Ll}[\p{L}'’]*)([^\p{L}\s]*)(\s+|$)/u;

/**
 * Makes words whole that a line's end cut in two: the rest moves up. The hyphen stays unless it was a soft one, or
 * the word stands elsewhere in the document without it.
 */
export function joinHyphens(lines: readonly DraftLine[]): readonly DraftLine[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const joined: DraftLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const cut = before === undefined ? null : BROKEN_END.exec(before.text);
    const rest = line.bullet || before?.page !== line.page ? null : REST_START.exec(line.text);
    if (before === undefined || cut === null || rest === null) {
      joined.push(line);
      continue;
    }
    const [ending, head = "", hyphen = ""] = cut;
    const [moved, tail = "", punctuation = ""] = rest;
    const without = hyphen === SOFT_HYPHEN || words.has(`${head}${tail}`.toLowerCase());
    const kept = before.text.slice(0, -ending.length);
    joined[joined.length - 1] = {
      ...before,
      text: `${kept}${head}${without ? "" : "-"}${tail}${punctuation}`,
    };
    const left = line.text.slice(moved.length);
    if (left !== "") joined.push({ ...line, text: left });
  }
  return joined.map((line) => ({ ...line, text: line.text.replaceAll(SOFT_HYPHEN, "") }));
}
