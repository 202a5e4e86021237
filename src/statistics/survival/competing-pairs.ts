import type { CensoringWeights } from "./censoring-weights.ts";
import { rankOrder } from "./rank-order.ts";
import { RankTree } from "./rank-tree.ts";

/** For each row, the weight of its pairs and of those won (half of those tied) by the row with the event. */
interface PairSide {
  readonly wins: Float64Array;
  readonly weights: Float64Array;
}

export interface CompetingPairs {
  readonly concordant: number;
  readonly discordant: number;
  readonly tied: number;
  /** As the row with the event, against rows followed longer. */
  readonly leadsLater: PairSide;
  /** As the row with the event, against rows that had another event by then. */
  readonly leadsEarlier: PairSide;
  /** As a row followed longer. */
  readonly ledLater: PairSide;
  /** As a row that had another event before. */
  readonly ledEarlier: PairSide;
}

interface PairQuestion {
  readonly causes: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  readonly cause: number;
  readonly horizon: number;
  /** Whether pairs are weighted and rows with another event compared. */
  readonly weighted: boolean;
  readonly weights: CensoringWeights;
}

/** Four sweeps over the times with a tree of ranks: n log n steps. */
export function competingPairs(question: PairQuestion): CompetingPairs {
  const { causes, scores, cause, horizon, weighted, weights } = question;
  const { n, times, placeOf } = weights.places;
  const ranks = denseRanks(scores);
  const before = (row: number) => {
    const place = (placeOf[row] as number) - 1;
    return weighted && place >= 0 ? 1 / (weights.uncensored[place] as number) : 1;
  };
  const at = (row: number) => (weighted ? 1 / (weights.uncensored[placeOf[row] as number] as number) : 1);
  const leads = (row: number) =>
    causes[row] === cause && (times[placeOf[row] as number] as number) <= horizon;
  // Where all others are censored at this very time there is no weight for those followed longer, and no one is.
  const leadsLonger = (row: number) => leads(row) && Number.isFinite(at(row));
  const other = (row: number) => weighted && causes[row] !== 0 && causes[row] !== cause;
  // At the time of an event, rows that end there without it outlast it, unless theirs is the other event.
  const lasts = (row: number) => causes[row] !== cause && !other(row);
  const places = rowsOfPlaces(placeOf, times.length);
  const [leadsLater, leadsEarlier, ledLater, ledEarlier] = [side(n), side(n), side(n), side(n)];
  const totals = { concordant: 0, discordant: 0, tied: 0 };

  const followed = new RankTree(ranks.size);
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const rows = places[place] as readonly number[];
    for (const row of rows) if (lasts(row)) followed.add(ranks.of[row] as number, 1);
    for (const row of rows)
      if (leadsLonger(row))
        lead(followed, ranks.of[row] as number, row, before(row) * at(row), leadsLater, totals);
    for (const row of rows) if (!lasts(row)) followed.add(ranks.of[row] as number, 1);
  }
  const passed = new RankTree(ranks.size);
  for (const rows of places) {
    for (const row of rows) if (!lasts(row)) follow(passed, ranks.of[row] as number, row, 1, ledLater);
    for (const row of rows) if (leadsLonger(row)) passed.add(ranks.of[row] as number, before(row) * at(row));
    for (const row of rows) if (lasts(row)) follow(passed, ranks.of[row] as number, row, 1, ledLater);
  }
  if (!weighted) return { ...totals, leadsLater, leadsEarlier, ledLater, ledEarlier };
  const gone = new RankTree(ranks.size);
  for (const rows of places) {
    for (const row of rows) if (other(row)) gone.add(ranks.of[row] as number, before(row));
    for (const row of rows)
      if (leads(row)) lead(gone, ranks.of[row] as number, row, before(row), leadsEarlier, totals);
  }
  const ahead = new RankTree(ranks.size);
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const rows = places[place] as readonly number[];
    for (const row of rows) if (leads(row)) ahead.add(ranks.of[row] as number, before(row));
    for (const row of rows)
      if (other(row)) follow(ahead, ranks.of[row] as number, row, before(row), ledEarlier);
  }
  return { ...totals, leadsLater, leadsEarlier, ledLater, ledEarlier };
}

interface PairTotals {
  concordant: number;
  discordant: number;
  tied: number;
}

function side(n: number): PairSide {
  return { wins: new Float64Array(n), weights: new Float64Array(n) };
}

/** The row with the event against all in the tree. */
function lead(
  tree: RankTree,
  rank: number,
  row: number,
  weight: number,
  into: PairSide,
  totals: PairTotals,
): void {
  const [below, equal] = [tree.below(rank) * weight, tree.equal(rank) * weight];
  const all = tree.total * weight;
  into.wins[row] = below + equal / 2;
  into.weights[row] = all;
  totals.concordant += below;
  totals.tied += equal;
  totals.discordant += Math.max(0, all - below - equal);
}

/** A row against all rows with an event in the tree. */
function follow(tree: RankTree, rank: number, row: number, weight: number, into: PairSide): void {
  into.wins[row] = (tree.total - tree.below(rank) - tree.equal(rank) / 2) * weight;
  into.weights[row] = tree.total * weight;
}

function denseRanks(scores: ArrayLike<number>): { readonly of: Int32Array; readonly size: number } {
  const { order, runEnd } = rankOrder(scores);
  const of = new Int32Array(order.length);
  let size = 0;
  for (let from = 0; from < order.length; from = runEnd[from] as number, size += 1)
    for (let at = from; at < (runEnd[from] as number); at += 1) of[order[at] as number] = size;
  return { of, size };
}

function rowsOfPlaces(placeOf: Int32Array, size: number): readonly number[][] {
  const places = Array.from({ length: size }, (): number[] => []);
  placeOf.forEach((place, row) => places[place]?.push(row));
  return places;
}
