import type { Table } from "./table.ts";

/** Rows that equal an earlier row in every column, found by a hash of 52 bits: a false one in a million rows is as good as impossible. */
export function countDoubled(table: Table): number {
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  const keys = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    let first = 0x811c9dc5;
    let second = 0x9e3779b9;
    for (const column of table.columns) {
      bits[0] = (column.kind === "number" ? column.values[row] : column.codes[row]) ?? Number.NaN;
      const [low = 0, high = 0] = words;
      first = mix(mix(first, low), high);
      second = mix(mix(second, high ^ 0x5bd1e995), low);
    }
    keys[row] = first * 0x100000 + (second >>> 12);
  }
  keys.sort();
  let doubled = 0;
  for (let row = 1; row < keys.length; row += 1) if (keys[row] === keys[row - 1]) doubled += 1;
  return doubled;
}

/** One round of MurmurHash3 (Appleby): every bit of the word reaches every bit of the hash. */
function mix(hash: number, word: number): number {
  let part = Math.imul(word, 0xcc9e2d51);
  part = (part << 15) | (part >>> 17);
  let mixed = hash ^ Math.imul(part, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  mixed = (Math.imul(mixed, 5) + 0xe6546b64) | 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
