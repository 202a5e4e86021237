const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number from 0 to 1 that depends on the words alone (FNV-1a with a final mix), the same on every machine. */
export function stableShare(...words: readonly (string | number)[]): number {
  let hash = OFFSET;
  for (const unit of words.join("\u0001")) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
