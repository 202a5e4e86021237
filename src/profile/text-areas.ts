import type { TextSpan } from "#src/kernel/index.ts";

/** A stretch of a text and what it is. */
export interface TextArea<Value> extends TextSpan {
  readonly value: Value;
}

/** Finds the area an offset lies in. Areas may not overlap, except that the same one may be given twice. */
export function areaFinder<Value>(areas: readonly TextArea<Value>[]): (offset: number) => Value | undefined {
  const sorted = areas.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const area = sorted[low - 1];
    return area !== undefined && offset < area.end ? area.value : undefined;
  };
}
