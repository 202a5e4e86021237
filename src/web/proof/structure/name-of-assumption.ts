const LONGEST = 41;

/** What is typed as a name a formula can hold: small letters, digits, underscores, and no name twice. */
export function nameOfAssumption(typed: string, taken: readonly string[]): string {
  const plain = typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/gu, "_")
    .replace(/^[^a-z]+/u, "")
    .slice(0, LONGEST);
  const base = plain === "" ? "a" : plain;
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    const next = `${base.slice(0, LONGEST - 3)}${number}`;
    if (!taken.includes(next)) return next;
  }
}
