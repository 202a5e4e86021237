import { logGamma } from "./log-gamma.ts";

/** A stream of numbers that depends on its seed alone. */
export interface SeededRandom {
  readonly nextUint32: () => number;
  /** In [0, 1), 53 bits. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** A whole number from 0 to n − 1, n up to 2³². */
  readonly below: (n: number) => number;
  readonly poisson: (mean: number) => number;
  /** Gamma with this shape and scale 1. */
  readonly gamma: (shape: number) => number;
}

/** xoshiro128** (Blackman and Vigna 2021), its state filled by splitmix32 from the seed. */
export function seededRandom(seed: number): SeededRandom {
  const fill = splitmix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();

  const nextUint32 = (): number => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = (): number =>
    ((nextUint32() >>> 5) * 67_108_864 + (nextUint32() >>> 6)) / 9_007_199_254_740_992;

  const below = (n: number): number => {
    // Values past the last whole multiple of n would favour small results.
    const limit = 4_294_967_296 - (4_294_967_296 % n);
    let draw = nextUint32();
    while (draw >= limit) draw = nextUint32();
    return draw % n;
  };

  let waiting: number | undefined;
  const normal = (): number => {
    if (waiting !== undefined) {
      const kept = waiting;
      waiting = undefined;
      return kept;
    }
    // Marsaglia's polar method gives two at a time.
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      waiting = y * scale;
      return x * scale;
    }
  };

  return {
    nextUint32,
    uniform,
    normal,
    below,
    poisson: (mean) => (mean < 10 ? smallPoisson(mean, uniform) : largePoisson(mean, uniform)),
    gamma: (shape) => gammaDraw(shape, uniform, normal),
  };
}

function splitmix32(seed: number): () => number {
  // A seed beyond 32 bits, or with a fraction, still changes the stream.
  let state = (Math.floor(seed) ^ Math.imul(Math.floor(seed / 4_294_967_296), 0x9e3779b9)) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/** By inversion: walks up the probabilities. */
function smallPoisson(mean: number, uniform: () => number): number {
  let left = uniform();
  let mass = Math.exp(-mean);
  let count = 0;
  while (left >= mass && count < 1000) {
    left -= mass;
    count += 1;
    mass *= mean / count;
  }
  return count;
}

/** Hörmann 1993, transformed rejection (PTRS). */
function largePoisson(mean: number, uniform: () => number): number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= sure) return count;
    if (count < 0 || (edge < 0.013 && v > edge)) continue;
    const left = Math.log((v * inverseAlpha) / (a / (edge * edge) + b));
    if (left <= count * logMean - mean - logGamma(count + 1)) return count;
  }
}

/** Marsaglia and Tsang 2000; a shape below 1 is raised by one and brought back by a power of a uniform. */
function gammaDraw(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) {
    return gammaDraw(shape + 1, uniform, normal) * (1 - uniform()) ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    const u = 1 - uniform();
    if (Math.log(u) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}
