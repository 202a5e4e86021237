import { notDefined, type NotDefined } from "../estimate.ts";
import type { CategoryWeights } from "./category-weights.ts";
import type { RatingTable } from "./rating-table.ts";

/** How far the raters of each unit agree, and how often each category was used. */
export interface UnitAgreement {
  /** Ratings of each unit. */
  readonly sizes: Float64Array;
  /** Share of agreeing pairs of raters in each unit; 0 where the unit has one rating. */
  readonly agreement: Float64Array;
  /** Units with two ratings or more. */
  readonly pairable: number;
  /** The mean of `agreement` over the pairable units. */
  readonly observed: number;
  /** The mean over all units of the share of the unit's ratings in each category. */
  readonly shares: Float64Array;
  /** Categories used in pairable units. */
  readonly used: number;
}

/** Measures agreement unit by unit (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.): linear in ratings. */
export function measureUnits(table: RatingTable, weights: CategoryWeights): UnitAgreement | NotDefined {
  const { starts, codes, counts } = table;
  const rows = table.units.length;
  const sizes = new Float64Array(rows);
  const agreement = new Float64Array(rows);
  const shares = new Float64Array(weights.size);
  const held = new Float64Array(weights.size);
  const usedIn = new Uint8Array(weights.size);
  const present: number[] = [];
  let pairable = 0;
  let observed = 0;
  for (let unit = 0; unit < rows; unit += 1) {
    const end = starts[unit + 1] as number;
    let size = 0;
    present.length = 0;
    for (let place = starts[unit] as number; place < end; place += 1) {
      const code = codes[place] as number;
      if (held[code] === 0) present.push(code);
      held[code] = (held[code] as number) + (counts[place] as number);
      size += counts[place] as number;
    }
    sizes[unit] = size;
    const agreed = agreeingPairs(present, held, weights);
    for (const code of present) {
      shares[code] = (shares[code] as number) + (held[code] as number) / size / rows;
      if (size >= 2) usedIn[code] = 1;
      held[code] = 0;
    }
    if (size < 2) continue;
    agreement[unit] = (agreed - size) / (size * (size - 1));
    observed += agreement[unit] as number;
    pairable += 1;
  }
  if (pairable === 0) return notDefined("too-few", "Not defined, because no unit has two ratings.");
  const used = usedIn.reduce((sum, flag) => sum + flag, 0);
  return { sizes, agreement, pairable, observed: observed / pairable, shares, used };
}

function agreeingPairs(present: readonly number[], held: Float64Array, weights: CategoryWeights): number {
  let agreed = 0;
  if (weights.identity) {
    for (const code of present) agreed += (held[code] as number) ** 2;
    return agreed;
  }
  for (const a of present) {
    for (const b of present) agreed += weights.weight(a, b) * (held[a] as number) * (held[b] as number);
  }
  return agreed;
}

/** Why chance-corrected agreement says nothing when everybody used one category. */
export function refuseOneCategory({ used }: UnitAgreement): NotDefined | undefined {
  if (used >= 2) return undefined;
  return notDefined(
    "one-class",
    "Not defined, because all raters used one category: there is no variation that chance could be told from.",
  );
}
