import type { Problem, Work } from "./problem.ts";

/** Lengths are counted in steps of five minutes. */
export const STEP = 5;

/** Lists of numbers laid end to end: list `i` is `items` from `from[i]` to before `from[i + 1]`. */
interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** A problem as numbers, for the search. Works keep their index; weeks count from 0; lengths are steps. */
export interface Grid {
  readonly works: number;
  readonly weeks: number;
  /** Steps of each week. */
  readonly capacity: Int32Array;
  readonly strandsAtOnce: number;
  readonly strands: number;
  readonly steps: Int32Array;
  /** The least steps of a work in a week. */
  readonly least: Int32Array;
  /** First week in which it may be worked on, its predecessors and their lengths considered. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Earliest week in which it can be finished. */
  readonly earliest: Int32Array;
  /** The strand's number, or -1. */
  readonly strand: Int32Array;
  /** Of work `i` finished in week `w`: `worth[i * weeks + w]`. */
  readonly worth: Float64Array;
  readonly before: Lists;
  readonly after: Lists;
  /** Every predecessor, near and far, then the work itself; in an order of doing. */
  readonly closure: Lists;
  /** Every successor, near and far; in an order of doing. */
  readonly following: Lists;
  /** 1 when it can be finished in no schedule at all: no time, no room, a circle, or after such a work. */
  readonly impossible: Uint8Array;
  /** Works in an order of doing, and each work's place in it. */
  readonly order: Int32Array;
  readonly rank: Int32Array;
}

/** Lays a problem out as numbers and rules out what can be finished in no schedule. */
export function layOut(problem: Problem): Grid {
  const { works } = problem;
  const weeks = problem.capacity.length;
  const index = new Map(works.map(({ id }, at) => [id, at]));
  const capacity = Int32Array.from(problem.capacity, (minutes) => Math.max(0, Math.floor(minutes / STEP)));
  const steps = Int32Array.from(works, ({ minutes }) => Math.ceil(minutes / STEP));
  const least = Int32Array.from(works, (work) => Math.ceil(work.least / STEP));
  const first = Int32Array.from(works, (work) => Math.max(0, work.first));
  const last = Int32Array.from(works, (work) => Math.min(weeks - 1, work.last));
  const impossible = Uint8Array.from(works, (work) =>
    hasLength(work) && work.after.every((id) => index.has(id)) ? 0 : 1,
  );
  const lists = works.map(({ after }) => [...new Set(after)].flatMap((id) => index.get(id) ?? []));
  const before = lay(lists);
  const after = lay(turn(lists));
  const order = sortByOrder(lists, after);
  const rank = new Int32Array(works.length).fill(works.length);
  order.forEach((work, at) => (rank[work] = at));
  for (let work = 0; work < works.length; work += 1) if (rank[work] === works.length) impossible[work] = 1;

  const strandNames = new Map<string, number>();
  const strand = Int32Array.from(works, ({ strand: name }) => {
    if (name === undefined) return -1;
    if (!strandNames.has(name)) strandNames.set(name, strandNames.size);
    return strandNames.get(name) ?? -1;
  });

  const closures: number[][] = works.map(() => []);
  for (const work of order) {
    const all = new Set<number>();
    for (const earlier of lists[work] ?? []) for (const one of closures[earlier] ?? []) all.add(one);
    closures[work] = [...all].toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
    closures[work].push(work);
  }
  const closure = lay(closures);
  const earliest = new Int32Array(works.length);
  for (const work of order) narrow(work);

  return {
    works: works.length,
    weeks,
    capacity,
    strandsAtOnce: problem.strandsAtOnce,
    strands: strandNames.size,
    steps,
    least,
    first,
    last,
    earliest,
    strand,
    worth: Float64Array.from(works.flatMap((work) => fitted(work.worth, weeks))),
    before,
    after,
    closure,
    following: lay(
      turn(
        closures.map((list) => list.slice(0, -1)),
        rank,
      ),
    ),
    impossible,
    order: Int32Array.from(order),
    rank,
  };

  /** Moves the first week behind the predecessors and finds the earliest end. */
  function narrow(work: number): void {
    let start = first[work] ?? 0;
    for (const earlier of lists[work] ?? []) {
      if (impossible[earlier] === 1) impossible[work] = 1;
      start = Math.max(start, earliest[earlier] ?? 0);
    }
    while (start < weeks && (capacity[start] ?? 0) < (least[work] ?? 0)) start += 1;
    first[work] = start;
    let total = 0;
    let opens = start;
    for (const one of closures[work] ?? []) {
      total += steps[one] ?? 0;
      opens = Math.min(opens, first[one] ?? 0);
    }
    const alone = weekWhenPieced(start, work);
    const together = weekWhenFull(opens, total);
    earliest[work] = Math.max(alone, together);
    if (earliest[work] > (last[work] ?? -1)) impossible[work] = 1;
    if ((strand[work] ?? -1) >= 0 && problem.strandsAtOnce < 1) impossible[work] = 1;
  }

  /** The first week by which the work fits if it has all weeks for itself: so many pieces at most, the largest. */
  function weekWhenPieced(from: number, work: number): number {
    const pieces = Math.floor((steps[work] ?? 0) / (least[work] ?? 1));
    const rooms: number[] = [];
    for (let week = from; week < weeks; week += 1) {
      const room = capacity[week] ?? 0;
      if (room < (least[work] ?? 0)) continue;
      rooms.push(room);
      rooms.sort((a, b) => b - a);
      if (rooms.length > pieces) rooms.length = pieces;
      if (rooms.reduce((sum, one) => sum + one, 0) >= (steps[work] ?? 0)) return week;
    }
    return weeks;
  }

  function weekWhenFull(from: number, needed: number): number {
    let room = 0;
    for (let week = from; week < weeks; week += 1) {
      room += capacity[week] ?? 0;
      if (room >= needed) return week;
    }
    return weeks;
  }
}

function hasLength({ minutes, least }: Work): boolean {
  return minutes % STEP === 0 && least % STEP === 0 && least > 0 && minutes >= least;
}

/** Numbers of a list, by index; what lies beyond is 0. */
function fitted(worth: readonly number[], weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => worth[week] ?? 0);
}

function lay(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (from[at + 1] = (from[at] ?? 0) + list.length));
  return { from, items: Int32Array.from(lists.flat()) };
}

/** Who names me, for lists of whom I name. */
function turn(lists: readonly (readonly number[])[], rank?: Int32Array): number[][] {
  const turned: number[][] = lists.map(() => []);
  lists.forEach((list, at) => list.forEach((one) => turned[one]?.push(at)));
  if (rank !== undefined) for (const list of turned) list.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return turned;
}

/** An order of doing; works of a circle, and all that wait for them, are left out. */
function sortByOrder(before: readonly (readonly number[])[], after: Lists): number[] {
  const waiting = before.map((list) => list.length);
  const order = waiting.flatMap((count, work) => (count === 0 ? [work] : []));
  for (const work of order) {
    for (let at = after.from[work] ?? 0; at < (after.from[work + 1] ?? 0); at += 1) {
      const next = after.items[at] ?? 0;
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order;
}
