const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SEPARATOR = 1;

/** A number from 0 to 1 that depends on the words alone (FNV-1a with a final mix), the same on every machine. */
export function stableShare(...words: readonly (string | number)[]): number {
  const [last = "", ...first] = words.toReversed();
  return sharesAfter(...first.toReversed())(last);
}

/** The same for many last words after the same first ones. */
export function sharesAfter(...words: readonly (string | number)[]): (word: string | number) => number {
  let begun = OFFSET;
  for (const word of words) begun = mixed(take(begun, String(word)), SEPARATOR);
  return (word) => {
    let hash = take(begun, String(word));
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

function take(hash: number, word: string): number {
  let taken = hash;
  for (let at = 0; at < word.length; at += 1) taken = mixed(taken, word.charCodeAt(at));
  return taken;
}

const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
