import { seededRandom } from "#src/statistics/index.ts";
import type { Assumption } from "./structure.ts";

/** How the result spreads when every assumption is drawn from its triangle, each apart from the others. */
export interface RoiSimulation {
  readonly seed: number;
  readonly draws: number;
  /** Result below which 5, 25, 50, 75 and 95 in 100 draws lie. */
  readonly quantiles: readonly { readonly share: number; readonly value: number }[];
  /** Share of draws with a result above 0. */
  readonly paysBack: number;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Draws results from triangular ranges; the same seed gives the same draws on every machine. */
export function simulateRoi(
  assumptions: readonly Assumption[],
  net: (values: Readonly<Record<string, number>>) => number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): RoiSimulation {
  const random = seededRandom(seed);
  const results = new Float64Array(draws);
  let above = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const values: Record<string, number> = {};
    for (const assumption of assumptions) values[assumption.id] = triangular(assumption, random.uniform());
    const result = net(values);
    results[draw] = result;
    if (result > 0) above += 1;
  }
  const sorted = results.toSorted();
  return {
    seed,
    draws,
    quantiles: SHARES.map((share) => ({ share, value: quantileOf(sorted, share) })),
    paysBack: above / draws,
  };
}

/** The value of a triangle below which a share `u` of it lies. */
function triangular({ low, likely, high }: Assumption, u: number): number {
  const span = high - low;
  if (span <= 0) return likely;
  const peak = (likely - low) / span;
  return u < peak
    ? low + Math.sqrt(u * span * (likely - low))
    : high - Math.sqrt((1 - u) * span * (high - likely));
}

function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
