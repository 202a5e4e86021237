import type { Grid } from "./grid.ts";

/** A hold that means: in one week, if any has room. */
export const WHOLE = 5;

/** In what order works go on the board, and how. A board follows from it. */
export interface Sequence {
  /** Every work that is possible, once. The first `placed` are on the board, in an order of doing. */
  readonly order: Int32Array;
  placed: number;
  /** By work: 1 when it goes as late as costs nothing, so that others find time before it. */
  readonly late: Uint8Array;
  /** By work: so many weeks later than it could begin, or `WHOLE`. */
  readonly hold: Uint8Array;
}

/** A sequence that begins with some works; the others follow in an order of doing. */
export function startSequence(grid: Grid, begin: readonly number[]): Sequence {
  const known = new Set(begin);
  const others = [...grid.order].filter((work) => grid.impossible[work] === 0 && !known.has(work));
  return {
    order: Int32Array.from([...begin, ...others]),
    placed: begin.length,
    late: new Uint8Array(grid.works),
    hold: new Uint8Array(grid.works),
  };
}

/** Another sequence like a given one. */
export function cloneSequence({ order, placed, late, hold }: Sequence): Sequence {
  return { order: order.slice(), placed, late: late.slice(), hold: hold.slice() };
}

/** Makes one sequence like another of the same grid. */
export function copySequence(from: Sequence, to: Sequence): void {
  to.order.set(from.order);
  to.late.set(from.late);
  to.hold.set(from.hold);
  to.placed = from.placed;
}

/** The first place in which two sequences differ; their length when they do not. */
export function firstDifference(one: Sequence, other: Sequence): number {
  const { length } = one.order;
  for (let at = 0; at < length; at += 1) {
    const work = one.order[at] ?? 0;
    if (other.order[at] !== work) return at;
    if (one.late[work] !== other.late[work] || one.hold[work] !== other.hold[work]) return at;
  }
  return length;
}
