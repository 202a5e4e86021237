import type { Grid } from "./grid.ts";
import { WHOLE } from "./sequence.ts";
import type { Sequence } from "./sequence.ts";

// Every other time, of so many waiting works at most, named by chance, the densest comes in.
const LOOKS = 5;

/** How often a waiting work takes the place of another, and of how many, at most, the one nearest in length gives way. */
const REPLACING = 0.2;
const LOOKS_TO_REPLACE = 8;

/**
 * Changes a sequence somewhere, by chance: `ends` tells in which week each work ends on its board, or -1. Small moves
 * mend the timing, large ones exchange what is chosen.
 */
export function createShuffle(
  grid: Grid,
  random: () => number,
): (sequence: Sequence, ends: Int32Array) => void {
  const { works, weeks, closure, following } = grid;
  const density = closureDensities(grid);
  const key = new Float64Array(works);
  const sunk = new Int32Array(works);
  const follows = new Uint8Array(works);

  return (sequence, ends) => {
    const changes = 1 + (random() < 0.5 ? 0 : below(3));
    for (let change = 0; change < changes; change += 1) shuffleOnce(sequence, ends);
  };

  function shuffleOnce(sequence: Sequence, ends: Int32Array): void {
    const { order, placed } = sequence;
    if (placed === 0) return;
    const waiting = order.length - placed;
    const way = random();
    if (waiting > 0 && random() < REPLACING) replace(order, placed, ends);
    else if (way < 0.25) shift(order, placed);
    else if (way < 0.4) swap(order, placed);
    else if (way < 0.55 && waiting > 0) move(order, promising(order, placed), below(placed + 1));
    else if (way < 0.75 && waiting > 0) exchange(sequence, order[promising(order, placed)] ?? 0, ends);
    else if (way < 0.85) sortStretch(order, placed);
    else if (way < 0.88) sink(order, order[below(placed)] ?? 0);
    else {
      const work = order[below(placed)] ?? 0;
      if (way < 0.94) sequence.late[work] = sequence.late[work] === 1 ? 0 : 1;
      else sequence.hold[work] = sequence.hold[work] === 0 ? 1 + below(WHOLE) : 0;
    }
  }

  /** Where one of the waiting works stands: of some, the densest. */
  function promising(order: Int32Array, placed: number): number {
    let best = placed + below(order.length - placed);
    for (let looks = random() < 0.5 ? 0 : below(LOOKS); looks > 0; looks -= 1) {
      const other = placed + below(order.length - placed);
      if ((density[order[other] ?? 0] ?? 0) > (density[order[best] ?? 0] ?? 0)) best = other;
    }
    return best;
  }

  function below(limit: number): number {
    return Math.floor(random() * limit);
  }

  /** One work forwards or backwards, rather near than far. */
  function shift(order: Int32Array, placed: number): void {
    const from = below(placed);
    const way = (random() + random() + random() - 1.5) * placed * 0.4;
    move(order, from, Math.max(0, Math.min(placed - 1, from + Math.round(way))));
  }

  function swap(order: Int32Array, placed: number): void {
    const one = below(placed);
    const other = Math.max(0, Math.min(placed - 1, one + below(21) - 10));
    const work = order[one] ?? 0;
    order[one] = order[other] ?? 0;
    order[other] = work;
  }

  /** A waiting work takes the place of one that ends in its weeks and is about as long. */
  function replace(order: Int32Array, placed: number, ends: Int32Array): void {
    const from = promising(order, placed);
    const work = order[from] ?? 0;
    let chosen = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let looks = 1 + below(LOOKS_TO_REPLACE); looks > 0; looks -= 1) {
      const at = below(placed);
      const other = order[at] ?? 0;
      const end = ends[other] ?? -1;
      if (end < (grid.first[work] ?? 0) || end > (grid.last[work] ?? 0)) continue;
      const apart = Math.abs((grid.steps[other] ?? 0) - (grid.steps[work] ?? 0));
      if (apart < least) [least, chosen] = [apart, at];
    }
    if (chosen < 0) return;
    const out = order[chosen] ?? 0;
    if (following.from[out + 1] === following.from[out]) {
      order[from] = out;
      order[chosen] = work;
    } else {
      // Those that follow it go with it, or they would bring it back.
      sink(order, out);
      move(order, order.indexOf(work), chosen);
    }
  }

  /** A work comes in, and of those in its weeks some that are worth least a minute go out. */
  function exchange(sequence: Sequence, work: number, ends: Int32Array): void {
    const { order, placed } = sequence;
    let needed = 0;
    let from = weeks;
    const to = (grid.last[work] ?? 0) + 1;
    for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
      const one = closure.items[at] ?? 0;
      if ((ends[one] ?? -1) >= 0) continue;
      needed += grid.steps[one] ?? 0;
      from = Math.min(from, grid.first[one] ?? 0);
    }
    needed *= 0.6 + 0.5 * random();
    for (let tries = 0; tries < 12 && needed > 0; tries += 1) {
      let least = Number.POSITIVE_INFINITY;
      let chosen = -1;
      for (let looks = 1 + below(6); looks > 0; looks -= 1) {
        const other = order[below(placed)] ?? 0;
        const end = ends[other] ?? -1;
        if (end < from || end > to || isIn(other, work)) continue;
        const lost = lostWith(other, ends);
        if (lost < least) [least, chosen] = [lost, other];
      }
      if (chosen < 0) continue;
      sink(order, chosen);
      needed -= grid.steps[chosen] ?? 0;
    }
    move(order, order.indexOf(work), below(placed + 1));
  }

  /** Whether a work belongs to the closure of another. */
  function isIn(work: number, other: number): boolean {
    for (let at = closure.from[other] ?? 0; at < (closure.from[other + 1] ?? 0); at += 1) {
      if (closure.items[at] === work) return true;
    }
    return false;
  }

  /** What goes with a work and all that follow it, a step. */
  function lostWith(work: number, ends: Int32Array): number {
    let worth = grid.worth[work * weeks + (ends[work] ?? 0)] ?? 0;
    let steps = grid.steps[work] ?? 0;
    for (let at = following.from[work] ?? 0; at < (following.from[work + 1] ?? 0); at += 1) {
      const next = following.items[at] ?? 0;
      const end = ends[next] ?? -1;
      if (end < 0) continue;
      worth += grid.worth[next * weeks + end] ?? 0;
      steps += grid.steps[next] ?? 0;
    }
    return worth / steps;
  }

  /** A stretch of the order by density again, with some noise; often with a new work before it. */
  function sortStretch(order: Int32Array, placed: number): void {
    const from = below(placed);
    const to = Math.min(order.length, from + 5 + below(40));
    const noise = random();
    for (let at = from; at < to; at += 1) {
      const work = order[at] ?? 0;
      const value = (density[work] ?? 0) * (1 + noise * (random() - 0.5));
      let place = at;
      for (; place > from && (key[order[place - 1] ?? 0] ?? 0) < value; place -= 1) {
        order[place] = order[place - 1] ?? 0;
      }
      order[place] = work;
      key[work] = value;
    }
    if (placed < order.length && random() < 0.7) {
      move(order, placed + below(order.length - placed), below(placed + 1));
    }
  }

  /** A work and all that follow it go to the end. */
  function sink(order: Int32Array, work: number): void {
    follows.fill(0);
    follows[work] = 1;
    for (let at = following.from[work] ?? 0; at < (following.from[work + 1] ?? 0); at += 1) {
      follows[following.items[at] ?? 0] = 1;
    }
    let stay = 0;
    let gone = 0;
    for (let at = 0; at < order.length; at += 1) {
      const one = order[at] ?? 0;
      if (follows[one] === 1) sunk[gone++] = one;
      else order[stay++] = one;
    }
    for (let at = 0; at < gone; at += 1) order[stay + at] = sunk[at] ?? 0;
  }
}

function move(order: Int32Array, from: number, to: number): void {
  const work = order[from] ?? 0;
  if (from < to) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = work;
}

/** Of each work the highest worth a step among the closures it is part of. */
function closureDensities(grid: Grid): Float64Array {
  const { closure, weeks } = grid;
  const densities = new Float64Array(grid.works);
  for (const work of grid.order) {
    const members = closure.items.subarray(closure.from[work], closure.from[work + 1]);
    let worth = 0;
    let steps = 0;
    for (const one of members) {
      worth += grid.worth[one * weeks + (grid.earliest[one] ?? 0)] ?? 0;
      steps += grid.steps[one] ?? 0;
    }
    for (const one of members) densities[one] = Math.max(densities[one] ?? 0, worth / steps);
  }
  return densities;
}
