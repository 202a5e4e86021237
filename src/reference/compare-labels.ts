import { foldText } from "./fold-text.ts";

/** Reading order of two names: letter case and accents do not count, and equal names fall back to their written form. */
export function compareLabels(one: string, other: string): number {
  return compareText(foldText(one), foldText(other)) || compareText(one, other);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
