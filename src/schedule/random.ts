/**
 * Numbers in [0, 1) that look like chance and are the same for the same start: the generator mulberry32 by Tommy
 * Ettinger (2017), placed in the public domain. For searching only, never for secrets.
 */
export function startRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
