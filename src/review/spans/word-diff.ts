import { diffArrays } from "diff";

/** A stretch of text that two versions share, or that only one of them has. */
export interface DiffRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * How many words may differ before the middle is shown as replaced: the search grows with the square of it, and nobody
 * reads a difference that long.
 */
const MOST_EDITS = 2_000;

/**
 * What changed between two texts, word by word. Same and removed runs together are the text before, same and added
 * runs the text after.
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const left = words(before);
  const right = words(after);
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - head;
  while (tail < most && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const old = left.slice(head, left.length - tail);
  const fresh = right.slice(head, right.length - tail);
  const changes =
    old.length === 0 || fresh.length === 0
      ? undefined
      : diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
  const middle: readonly DiffRun[] = changes?.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  })) ?? [
    { kind: "removed", text: old.join("") },
    { kind: "added", text: fresh.join("") },
  ];
  return joined([
    { kind: "same", text: left.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: left.slice(left.length - tail).join("") },
  ]);
}

/** Words with the marks that belong to them, runs of white space, and single signs; together the whole text. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*|\s+|[^]/gu) ?? [];
}

function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  const result: DiffRun[] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { kind: run.kind, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
