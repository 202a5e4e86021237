/** Narrower than this a wrapped column is harder to read than a long line (project's own judgement). */
const NARROWEST = 24;

/**
 * Words in lines of at most `width` characters, the first after `first` and the others after `rest`. A word longer than
 * a line stays whole.
 */
export function wrap(text: string, { width, first = "", rest = first }: WrapShape): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const room = Math.max(width, (lines.length === 0 ? first : rest).length + NARROWEST);
    if (!empty && line.length + 1 + word.length > room) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((one) => one.trimEnd()).join("\n");
}

export interface WrapShape {
  readonly width: number;
  readonly first?: string;
  readonly rest?: string;
}
