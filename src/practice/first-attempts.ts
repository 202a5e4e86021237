import type { Attempt } from "./attempt.ts";

/** The first attempt at each item, in the order they were made: later ones were made with the key in mind. */
export function firstAttempts(attempts: readonly Attempt[]): Attempt[] {
  const seen = new Set<string>();
  return inOrder(attempts).filter(({ item }) => {
    if (seen.has(item)) return false;
    seen.add(item);
    return true;
  });
}

/** Attempts as they were made. */
export function inOrder(attempts: readonly Attempt[]): Attempt[] {
  return attempts.toSorted((a, b) => a.on.localeCompare(b.on) || a.turn - b.turn || a.id.localeCompare(b.id));
}
