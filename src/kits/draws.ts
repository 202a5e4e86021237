import { seededRandom } from "#src/statistics/index.ts";

/** Draws of one kit and number: the same on every machine, whatever else is drawn elsewhere. */
export interface Draws {
  /** In [0, 1). */
  readonly uniform: () => number;
  readonly between: (low: number, high: number) => number;
  readonly normal: (mean: number, deviation: number) => number;
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly poisson: (mean: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** A place in the list, by its weights. */
  readonly weighted: (weights: readonly number[]) => number;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** A stream for one purpose: adding draws to one part of a kit leaves the other parts as they were. */
export function drawsFor(kit: string, number: number, purpose: string): Draws {
  const random = seededRandom(hashOf(`${kit}/${String(number)}/${purpose}`));
  const { uniform } = random;
  const whole = (low: number, high: number): number => low + random.below(high - low + 1);
  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    normal: (mean, deviation) => mean + deviation * random.normal(),
    whole,
    chance: (probability) => uniform() < probability,
    poisson: random.poisson,
    oneOf: (choices) => {
      const chosen = choices[random.below(choices.length)];
      if (chosen === undefined) throw new Error("nothing to choose from");
      return chosen;
    },
    weighted: (weights) => {
      let left = uniform() * weights.reduce((total, weight) => total + weight, 0);
      const at = weights.findIndex((weight) => (left -= weight) < 0);
      return at === -1 ? weights.length - 1 : at;
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let place = mixed.length - 1; place > 0; place--) {
        const other = random.below(place + 1);
        const held = mixed[place] as (typeof mixed)[number];
        mixed[place] = mixed[other] as (typeof mixed)[number];
        mixed[other] = held;
      }
      return mixed;
    },
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
