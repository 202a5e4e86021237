import { utf8Bytes } from "#src/kernel/index.ts";

/** SHA-256 of text or bytes as hexadecimal digits (FIPS 180-4). Here because a room may not ask the machine for it. */
export function sha256(content: string | Uint8Array): string {
  const message = typeof content === "string" ? utf8Bytes(content) : content;
  const length = message.length;
  const blocks = Math.ceil((length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[length] = 0x80;
  const bits = length * 8;
  for (let place = 0; place < 8; place++) {
    padded[padded.length - 1 - place] = Math.floor(bits / 256 ** place) & 0xff;
  }
  const state = Int32Array.from(INITIAL);
  const words = new Int32Array(64);
  for (let block = 0; block < blocks; block++) mix(state, words, padded, block * 64);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function mix(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let place = 0; place < 16; place++) {
    const at = from + place * 4;
    words[place] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let place = 16; place < 64; place++) {
    const early = words[place - 15] ?? 0;
    const late = words[place - 2] ?? 0;
    words[place] =
      (words[place - 16] ?? 0) +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      (words[place - 7] ?? 0) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const first =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (ROUNDS[round] ?? 0) +
        (words[round] ?? 0)) |
      0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place] ?? 0) + value;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first primes: the constants are the first 32 bits of the fractions of their roots. */
const PRIMES = Array.from({ length: 311 }, (_, at) => at + 2).filter((number) =>
  Array.from({ length: 16 }, (_, at) => at + 2).every((by) => by >= number || number % by !== 0),
);
const fractionBits = (root: number): number => Math.floor((root - Math.floor(root)) * 4_294_967_296);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fractionBits(Math.cbrt(prime)) | 0);
