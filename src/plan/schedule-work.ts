import type { PlannedWork, WorkSource } from "./planned-work.ts";
import { orderOfPathway } from "./pathway-order.ts";
import { blockOf, PLAN_WEEKS, weeksOf } from "./weeks.ts";

/** A stretch of one work in one week, in the order of doing. */
export interface Placement {
  readonly week: number;
  readonly work: PlannedWork;
  readonly quarters: number;
}

/** What stands where, and how much of each work found no place. */
export interface Schedule {
  readonly placements: readonly Placement[];
  readonly left: ReadonlyMap<string, number>;
}

// How a week is shared when there is work of every kind (project's own judgement): the pathway and the piece take
// what they need to be done in time up to these shares, learning has the rest.
const PATHWAY_MOST = 0.5;
const PORTFOLIO_MOST = 0.3;
const LEARNING_LEAST = 0.2;
// A session shorter than this is not worth sitting down for.
const SHORTEST_PART = 4;
const SOURCES: readonly WorkSource[] = ["pathway", "portfolio", "learning"];

/**
 * Fills 13 weeks, one after the other, never over `capacity` quarter hours a week. A work starts once all it waits
 * for is finished and its block has begun. Learning, and what is longer than a week, is cut into parts.
 */
export function scheduleWork(works: readonly PlannedWork[], capacity: number): Schedule {
  const left = new Map(works.map(({ id, quarters }) => [id, quarters]));
  const owed = new Map<WorkSource, number>();
  const placements: Placement[] = [];
  for (let week = 1; week <= PLAN_WEEKS; week += 1) {
    for (const [source, due] of sharesOf(works, left, capacity, week))
      owed.set(source, (owed.get(source) ?? 0) + due);
    const inWeek: { week: number; work: PlannedWork; quarters: number }[] = [];
    let room = capacity;
    for (;;) {
      const next = nextWork(works, left, owed, inWeek, capacity, room, week);
      if (next === undefined) break;
      const { work, quarters } = next;
      const standing = inWeek.find((placed) => placed.work.id === work.id);
      if (standing === undefined) inWeek.push({ week, work, quarters });
      else standing.quarters += quarters;
      left.set(work.id, (left.get(work.id) ?? 0) - quarters);
      owed.set(work.source, (owed.get(work.source) ?? 0) - quarters);
      room -= quarters;
    }
    placements.push(...inWeek);
  }
  return { placements, left };
}

/** Quarter hours of this week meant for each source, so that each is done in time if it can be. */
function sharesOf(
  works: readonly PlannedWork[],
  left: ReadonlyMap<string, number>,
  capacity: number,
  week: number,
): ReadonlyMap<WorkSource, number> {
  const open = (source: WorkSource): number =>
    works
      .filter((work) => work.source === source && hasBegun(work, week))
      .reduce((sum, { id }) => sum + (left.get(id) ?? 0), 0);
  const weeksInBlock = weeksOf(blockOf(week)).last - week + 1;
  const pathway = Math.min(open("pathway") / weeksInBlock, capacity * PATHWAY_MOST);
  const spare = capacity * (1 - LEARNING_LEAST) - pathway;
  const portfolio = Math.min(open("portfolio") / (PLAN_WEEKS - week + 1), capacity * PORTFOLIO_MOST, spare);
  return new Map<WorkSource, number>([
    ["pathway", pathway],
    ["portfolio", portfolio],
    ["learning", capacity - pathway - portfolio],
  ]);
}

interface Choice {
  readonly work: PlannedWork;
  readonly quarters: number;
}

/** A source that has nothing in the week yet goes first, then the one that is owed most. */
function nextWork(
  works: readonly PlannedWork[],
  left: ReadonlyMap<string, number>,
  owed: ReadonlyMap<WorkSource, number>,
  inWeek: readonly { readonly work: PlannedWork }[],
  capacity: number,
  room: number,
  week: number,
): Choice | undefined {
  const isIn = (source: WorkSource): number => Number(inWeek.some(({ work }) => work.source === source));
  const inTurn = SOURCES.toSorted((a, b) => isIn(a) - isIn(b) || (owed.get(b) ?? 0) - (owed.get(a) ?? 0));
  for (const source of inTurn) {
    const choice = firstThatFits(source, works, left, owed.get(source) ?? 0, capacity, room, week);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

function firstThatFits(
  source: WorkSource,
  works: readonly PlannedWork[],
  left: ReadonlyMap<string, number>,
  owed: number,
  capacity: number,
  room: number,
  week: number,
): Choice | undefined {
  const own = works.filter((work) => work.source === source);
  for (const work of source === "pathway" ? orderOfPathway(own, week) : own) {
    const open = left.get(work.id) ?? 0;
    if (open === 0 || !hasBegun(work, week) || work.after.some((id) => left.get(id) !== 0)) continue;
    const quarters = stretchOf(work, open, owed, capacity, room);
    if (quarters > 0) return { work, quarters };
  }
  return undefined;
}

/** How much of a work goes into the room left of a week; 0 when it must wait. */
function stretchOf(work: PlannedWork, open: number, owed: number, capacity: number, room: number): number {
  const shortest = Math.min(SHORTEST_PART, capacity);
  if (work.source !== "learning" && work.quarters <= capacity) return open <= room ? open : 0;
  // Learning takes its share and then, a session at a time, what the others leave.
  const share = Math.min(Math.floor(owed), Math.ceil(capacity / 2));
  const most = work.source === "learning" ? Math.max(shortest, share) : capacity;
  // A rest too short for a session of its own goes with this one.
  const wanted = open - most < shortest ? open : most;
  if (wanted <= room) return wanted;
  return room >= shortest ? Math.min(room, open) : 0;
}

/** Portfolio pieces begin with the second block, once the lane's first ideas are in place. */
function hasBegun(work: PlannedWork, week: number): boolean {
  if (work.source === "learning") return true;
  return week >= weeksOf(work.block ?? "31-60").first;
}
