import { words } from "./word-diff.ts";

/** How many words must be put in, taken out or replaced to come from one text to the other. Spaces do not count. */
export function wordEditDistance(before: string, after: string): number {
  const left = words(before).filter((word) => word.trim() !== "");
  const right = words(after).filter((word) => word.trim() !== "");
  while (left.length > 0 && right.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  let row = Uint32Array.from({ length: right.length + 1 }, (_, at) => at);
  let next = new Uint32Array(right.length + 1);
  for (const [at, word] of left.entries()) {
    next[0] = at + 1;
    for (let other = 1; other <= right.length; other += 1) {
      const replaced = (row[other - 1] as number) + (word === right[other - 1] ? 0 : 1);
      next[other] = Math.min(replaced, (row[other] as number) + 1, (next[other - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return row[right.length] ?? 0;
}
