import type { SeededRandom } from "../numbers/random.ts";

const BINS = 1024;
const UNSURE = 255;

/** Poisson(1) by a look-up of ten bits; `UNSURE` where a bin holds two counts. */
const countOfBin = fillBins();

/**
 * Fills a stretch with how often each unit is drawn when as many are drawn, with replacement, as there are units.
 * Independent Poisson counts with a fixed total are multinomial, so: Poisson counts first, then single draws added or
 * taken away at random until the total fits. That reads memory in order and needs a third of a random word a unit.
 */
export function drawCounts(random: SeededRandom, counts: Uint16Array, from: number, to: number): void {
  let total = 0;
  let place = from;
  // xoshiro128** (Blackman & Vigna 2021) kept in local variables: a call a word would take most of the time.
  let a = random.nextUint32() | 0;
  let b = random.nextUint32() | 0;
  let c = random.nextUint32() | 0;
  let d = random.nextUint32() | 1;
  const table = countOfBin;
  for (; place + 2 < to; place += 3) {
    const scrambled = Math.imul(b, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    let first = table[word >>> 22] as number;
    let second = table[(word >>> 12) & 1023] as number;
    let third = table[(word >>> 2) & 1023] as number;
    if (first === UNSURE) first = countAt(word >>> 22, random);
    if (second === UNSURE) second = countAt((word >>> 12) & 1023, random);
    if (third === UNSURE) third = countAt((word >>> 2) & 1023, random);
    counts[place] = first;
    counts[place + 1] = second;
    counts[place + 2] = third;
    total += first + second + third;
  }
  for (; place < to; place++) {
    const last = countAt(random.nextUint32() >>> 22, random);
    counts[place] = last;
    total += last;
  }
  fitTotal(random, counts, from, to, total);
}

function fitTotal(random: SeededRandom, counts: Uint16Array, from: number, to: number, total: number): void {
  const units = to - from;
  const pick = (choices: number): number => Math.floor((random.nextUint32() / 4_294_967_296) * choices);
  let excess = total - units;
  for (; excess < 0; excess++) {
    const place = from + pick(units);
    counts[place] = (counts[place] as number) + 1;
  }
  if (excess === 0) return;
  let most = 0;
  for (let place = from; place < to; place++) {
    if ((counts[place] as number) > most) most = counts[place] as number;
  }
  // A draw is picked by picking a unit and keeping it in proportion to its count.
  while (excess > 0) {
    const place = from + pick(units);
    const count = counts[place] as number;
    if (pick(most) >= count) continue;
    counts[place] = count - 1;
    excess--;
  }
}

/** The count at a uniform number that lies in a bin. */
function countAt(bin: number, random: SeededRandom): number {
  let left = (bin + random.nextUint32() / 4_294_967_296) / BINS;
  let mass = Math.exp(-1);
  let count = 0;
  while (left >= mass && count < 200) {
    left -= mass;
    count++;
    mass /= count;
  }
  return count;
}

function fillBins(): Uint8Array {
  const bins = new Uint8Array(BINS).fill(UNSURE);
  let low = 0;
  let mass = Math.exp(-1);
  for (let count = 0; count < 12; count++) {
    const high = low + mass;
    for (let bin = Math.ceil(low * BINS); bin + 1 <= high * BINS; bin++) bins[bin] = count;
    low = high;
    mass /= count + 1;
  }
  return bins;
}
