import type { ItemLine } from "../use-review.ts";

/** Why an item of the work is in no file for training; nothing when its decision can leave. */
export function whyLeftOut({ decision, says, openCritical }: ItemLine): string | undefined {
  if (decision === "open") return says ?? "It is open.";
  if (openCritical) return "A critical mark or report is open.";
  if (decision === "tie") return "A tie: neither answer is preferred.";
  if (decision === "both-bad") return "Both answers are bad: neither is preferred.";
  return undefined;
}

/** How many items would stay, by reason, the most first. */
export function leftOutBy(
  items: readonly ItemLine[],
): readonly { readonly says: string; readonly items: readonly string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const line of items) {
    const says = line.part === "work" && !line.withdrawn ? whyLeftOut(line) : undefined;
    if (says !== undefined) reasons.set(says, [...(reasons.get(says) ?? []), line.id]);
  }
  return [...reasons]
    .map(([says, ids]) => ({ says, items: ids }))
    .toSorted((a, b) => b.items.length - a.items.length);
}
