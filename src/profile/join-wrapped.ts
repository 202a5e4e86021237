import type { ResumeLine } from "./resume-line.ts";

const LONGEST_JOINED = 600;
/** A line that cannot be the end of what it says. */
const UNFINISHED = /(?:\b(?:of|in|and|the|for|at|to|with|de|du|des|la|le|et|der|und|für|y)|[,&(/–-])$/iu;
const CONTINUES = /^(?:[\p{Ll}(&]|\d+ )/u;

/**
 * Lines with those put back together that a narrow column cut: a list item and what follows it up to the next item,
 * or a line that breaks off. The words of a joined line keep the break, so that they still quote the text.
 */
export function joinWrapped(lines: readonly ResumeLine[], text: string): readonly ResumeLine[] {
  const listed = lines[0]?.bullet === true;
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const long = before !== undefined && line.end - before.start > LONGEST_JOINED;
    if (before === undefined || long || !follows(line, before, listed)) {
      joined.push(line);
      continue;
    }
    const whole = { start: before.whole.start, end: line.whole.end };
    joined[joined.length - 1] = { ...before, end: line.end, text: text.slice(before.start, line.end), whole };
  }
  return joined;
}

function follows(line: ResumeLine, before: ResumeLine, listed: boolean): boolean {
  if (line.bullet || line.heading || line.page !== before.page || line.bold !== before.bold) return false;
  if (listed && before.bullet) return true;
  return UNFINISHED.test(before.text) || CONTINUES.test(line.text);
}
