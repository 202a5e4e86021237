import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { midRanks, quantile, sortedCopy, sortedOrder } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";
import { faultOfBinary, faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface VirtualScreeningInput {
  /** 1 for an active molecule. */
  readonly labels: ArrayLike<number>;
  /** Higher is tried earlier. */
  readonly scores: ArrayLike<number>;
  /** Parts of the list that enrichment is counted in; 0.01, 0.05 and 0.1 when left out. */
  readonly fractions?: readonly number[];
  /** How early RIE and BEDROC look; 20 (most of the weight in the first eight hundredths) when left out. */
  readonly alpha?: number;
  /** Equal scores stand "as-given" (a stable sort), or share their places by "average"; "as-given" when left out. */
  readonly ties?: "as-given" | "average";
  /** Draws of the bootstrap; 1000 when left out. */
  readonly replicates?: number;
  /** Seed of the bootstrap; 1 when left out. */
  readonly seed?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface Enrichment {
  readonly fraction: number;
  /** Molecules in that part: n × fraction, rounded up. */
  readonly molecules: number;
  readonly actives: number;
  /** Hit rate in the part over the hit rate in the whole list. */
  readonly factor: Estimate;
  /** Whether equal scores straddle the end of the part, so that the order among them decides. */
  readonly tiedAtEnd: boolean;
}

export interface VirtualScreening {
  readonly molecules: number;
  readonly actives: number;
  readonly enrichment: readonly Enrichment[];
  /** Robust initial enhancement: 1 for a random order. */
  readonly robustInitialEnhancement: Estimate;
  /** Boltzmann-enhanced discrimination of ROC, 0 to 1. */
  readonly bedroc: Estimate;
  /** Ties between an active and an inactive count one half, as everywhere in this room. */
  readonly areaUnderRoc: number;
  /** The area under the curve of the list as it stands, which is what RDKit's CalcAUC gives. */
  readonly areaUnderRocAsListed: number;
}

const MOST_REPLICATES = 100_000;

/**
 * Early recognition in a ranked list of molecules: enrichment factors, RIE and BEDROC.
 *
 * Convention: scores descending and ties as given in the rows (a stable sort, as RDKit's scoring leaves them);
 * `ties: "average"` gives equal scores their expected share instead, and does not depend on the order of rows.
 * Intervals: enrichment by Wilson's interval of the hit rate in the part, over the hit rate of the list;
 * RIE and BEDROC by a bootstrap within actives and inactives (percentile). Truchon and Bayly 2007, J Chem Inf
 * Model 47:488; Sheridan and others 2001, J Chem Inf Comput Sci 41:1395. Not defined with one class only.
 */
export function virtualScreening({
  labels,
  scores,
  fractions = [0.01, 0.05, 0.1],
  alpha = 20,
  ties = "as-given",
  replicates = 1000,
  seed = 1,
  level = 0.95,
}: VirtualScreeningInput): VirtualScreening | NotDefined {
  const fault = faultOfBinary(labels) ?? faultOfColumns([labels, scores], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (
    !(alpha > 0 && Number.isFinite(alpha)) ||
    fractions.some((fraction) => !(fraction > 0 && fraction <= 1))
  ) {
    return notDefined(
      "invalid-input",
      "Not defined, because alpha must be above 0 and each fraction between 0 and 1.",
    );
  }
  if (!Number.isInteger(replicates) || replicates < 0 || replicates > MOST_REPLICATES) {
    return notDefined(
      "invalid-input",
      "Not defined, because the draws must be a whole number, at most 100,000.",
    );
  }
  const rows = labels.length;
  const order = sortedOrder(Float64Array.from(scores, (score) => -score));
  const active = ranked(order, labels, scores, ties);
  const actives = active.reduce((total, share) => total + share, 0);
  if (actives === 0 || actives === rows) {
    return notDefined("one-class", "Not defined, because the list holds only actives or only inactives.");
  }
  const whole = Math.round(actives);
  const early = earliness(active, alpha, whole / rows);
  const draws = resampled(active, alpha, whole, { replicates, seed });
  const range = (value: number, pick: (draw: Early) => number): Estimate => {
    const sorted = sortedCopy(Float64Array.from(draws, pick));
    const method = `bootstrap within classes, percentile, ${replicates} draws`;
    const tail = (1 - level) / 2;
    return sorted.length < 2
      ? { value, low: null, high: null, level, method, because: "An interval needs at least two draws." }
      : { value, low: quantile(sorted, tail), high: quantile(sorted, 1 - tail), level, method };
  };
  return {
    molecules: rows,
    actives: whole,
    enrichment: fractions.map((fraction) => enrichmentAt(fraction, order, scores, active, whole, level)),
    robustInitialEnhancement: range(early.rie, ({ rie }) => rie),
    bedroc: range(early.bedroc, ({ bedroc }) => bedroc),
    areaUnderRoc: rankArea(labels, scores, whole),
    areaUnderRocAsListed: listArea(active, whole),
  };
}

/** Down the list: 1 for an active, or with averaged ties the share of actives among the equal scores. */
function ranked(
  order: Int32Array,
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
  ties: string,
): Float64Array {
  const active = Float64Array.from(order, (row) => labels[row] as number);
  if (ties === "as-given") return active;
  for (let start = 0; start < active.length;) {
    let end = start;
    let hits = 0;
    while (end < active.length && scores[order[end] as number] === scores[order[start] as number]) {
      hits += active[end] as number;
      end += 1;
    }
    active.fill(hits / (end - start), start, end);
    start = end;
  }
  return active;
}

interface Early {
  readonly rie: number;
  readonly bedroc: number;
}

function earliness(active: ArrayLike<number>, alpha: number, ratio: number): Early {
  const rows = active.length;
  let total = 0;
  let count = 0;
  for (let place = 0; place < rows; place++) {
    const share = active[place] as number;
    if (share === 0) continue;
    total += share * Math.exp((-alpha * (place + 1)) / rows);
    count += share;
  }
  return fromWeight(total / count, rows, alpha, ratio);
}

/** RIE and BEDROC from the mean weight of the actives. */
function fromWeight(meanWeight: number, rows: number, alpha: number, ratio: number): Early {
  const rie = (meanWeight * rows * Math.expm1(alpha / rows)) / -Math.expm1(-alpha);
  // BEDROC is RIE between its worst and its best: all actives last, all actives first.
  const best = Math.expm1(-alpha * ratio) / Math.expm1(-alpha) / ratio;
  const worst = (Math.exp(-alpha * (1 - ratio)) * Math.expm1(-alpha * ratio)) / Math.expm1(-alpha) / ratio;
  return { rie, bedroc: (rie - worst) / (best - worst) };
}

/** Draws actives and inactives apart with replacement; the sorted list gives new ranks without sorting again. */
function resampled(
  active: Float64Array,
  alpha: number,
  actives: number,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): readonly Early[] {
  const rows = active.length;
  const random = seededRandom(seed);
  // With averaged ties a place is drawn as an active in proportion to its share, by walking the running sum.
  const hitPlaces = places(active, actives, (share) => share);
  const restPlaces = places(active, rows - actives, (share) => 1 - share);
  const hits = new Int32Array(rows);
  const rest = new Int32Array(rows);
  return Array.from({ length: replicates }, () => {
    hits.fill(0);
    rest.fill(0);
    for (let draw = 0; draw < actives; draw++) {
      const place = hitPlaces[random.below(actives)] as number;
      hits[place] = (hits[place] as number) + 1;
    }
    for (let draw = actives; draw < rows; draw++) {
      const place = restPlaces[random.below(rows - actives)] as number;
      rest[place] = (rest[place] as number) + 1;
    }
    let rank = 0;
    let weight = 0;
    for (let place = 0; place < rows; place++) {
      for (let copy = hits[place] as number; copy > 0; copy--) {
        rank += 1;
        weight += Math.exp((-alpha * rank) / rows);
      }
      rank += rest[place] as number;
    }
    return fromWeight(weight / actives, rows, alpha, actives / rows);
  });
}

/** One place for each of `count` members, where a place may hold a part of one. */
function places(active: Float64Array, count: number, shareOf: (share: number) => number): Int32Array {
  const found = new Int32Array(count);
  let running = 0;
  let next = 0;
  for (let place = 0; place < active.length && next < count; place++) {
    running += shareOf(active[place] as number);
    while (next < count && running >= next + 0.5) found[next++] = place;
  }
  return found;
}

function enrichmentAt(
  fraction: number,
  order: Int32Array,
  scores: ArrayLike<number>,
  active: Float64Array,
  actives: number,
  level: number,
): Enrichment {
  const rows = active.length;
  // A product like 0.07 × 100 lands just above 7: such dust must not add a molecule.
  const molecules = Math.min(rows, Math.max(1, Math.ceil(rows * fraction - 1e-9)));
  let hits = 0;
  for (let place = 0; place < molecules; place++) hits += active[place] as number;
  const share = wilsonShare(hits, molecules, level);
  const scale = rows / actives;
  return {
    fraction,
    molecules,
    actives: hits,
    factor: {
      value: share.value * scale,
      low: (share.low ?? 0) * scale,
      high: (share.high ?? 1) * scale,
      level,
      method: "Wilson score of the hit rate",
    },
    tiedAtEnd:
      molecules < rows && scores[order[molecules - 1] as number] === scores[order[molecules] as number],
  };
}

function rankArea(labels: ArrayLike<number>, scores: ArrayLike<number>, actives: number): number {
  const ranks = midRanks(scores);
  let total = 0;
  for (let row = 0; row < ranks.length; row++) total += (labels[row] as number) * (ranks[row] as number);
  return (total - (actives * (actives + 1)) / 2) / actives / (ranks.length - actives);
}

/** Area under the steps down the list; equal scores that share their places make straight lines. */
function listArea(active: Float64Array, actives: number): number {
  let hits = 0;
  let area = 0;
  for (const share of active) {
    area += (1 - share) * (hits + share / 2);
    hits += share;
  }
  return area / actives / (active.length - actives);
}
