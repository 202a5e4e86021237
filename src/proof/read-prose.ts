import type { Block } from "#src/figures/index.ts";

/** Plain text as blocks: a blank line ends a paragraph, lines that begin with "- " make a list. */
export function readProse(text: string): Block[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/u)
    .flatMap((part) => readPart(part.split("\n").map((line) => line.trim())));
}

function readPart(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (words.length > 0) blocks.push({ kind: "paragraph", text: words.join(" ") });
    if (items.length > 0) blocks.push({ kind: "list", items });
    words = [];
    items = [];
  };
  for (const line of lines) {
    const item = /^[-•*]\s+(.+)$/u.exec(line)?.[1];
    if (item !== undefined) {
      if (words.length > 0) close();
      items.push(item);
    } else if (line !== "") {
      // A line under a list item goes on with it.
      const last = items.pop();
      if (last === undefined) words.push(line);
      else items.push(`${last} ${line}`);
    }
  }
  close();
  return blocks;
}
