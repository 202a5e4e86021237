import { leastPiece } from "./least-piece.ts";
import type { Problem, Schedule, Work } from "./problem.ts";
import { startRandom } from "./random.ts";

/** How a problem for tests and benches is made. */
export interface ProblemShape {
  readonly name: string;
  readonly works: number;
  readonly weeks: number;
  /** Hours of a week, least and most. */
  readonly hours: readonly [number, number];
  /** Minutes of a work, least and most. */
  readonly minutes: readonly [number, number];
  /** How likely a work waits for another of its chain, and for a second one. */
  readonly chained: number;
  readonly strands: number;
  readonly strandsAtOnce: number;
  /** Share of works that belong to no strand. */
  readonly loose: number;
  /** Share of works with a window of weeks, and of works that must be in. */
  readonly windowed: number;
  readonly required: number;
  /** How much of its worth a work loses to the last week. */
  readonly falling: number;
}

/** A problem of a shape; the same for the same shape and start. */
export function aProblem(shape: ProblemShape, start: number): Problem {
  const random = startRandom(start * 7919 + shape.works);
  const between = (least: number, most: number): number => least + random() * (most - least);
  const capacity = Array.from({ length: shape.weeks }, () =>
    random() < 0.06 ? 0 : Math.round((between(...shape.hours) * 60) / 5) * 5,
  );
  const works: Work[] = [];
  const chains: string[][] = [];
  for (let at = 0; at < shape.works; at += 1) {
    const chain = Math.floor(random() * Math.max(1, shape.works / 6));
    const members = (chains[chain] ??= []);
    const after: string[] = [];
    if (random() < shape.chained) {
      const previous = members.at(-1);
      const other = members[Math.floor(random() * members.length)];
      if (previous !== undefined) after.push(previous);
      if (other !== undefined && other !== previous && random() < 0.4) after.push(other);
      // Now and then a work waits for one of another chain.
      const apart = `w${Math.floor(random() * at)}`;
      if (at > 0 && random() < 0.1 && !after.includes(apart)) after.push(apart);
    }
    const id = `w${at}`;
    members.push(id);
    const size = random() < 0.15 ? 2.5 : 1;
    const minutes = Math.max(5, Math.round((between(...shape.minutes) * size) / 5) * 5);
    const windowed = random() < shape.windowed;
    const first = windowed ? Math.floor(random() * (shape.weeks - 3)) : 0;
    const last = windowed ? Math.min(shape.weeks - 1, first + 3 + Math.floor(random() * 6)) : shape.weeks - 1;
    const value = (minutes / 60) * between(0.4, 2) * (random() < shape.required ? 40 : 1);
    const fall = random() < 0.5 ? shape.falling : shape.falling / 4;
    const worth = Array.from(
      { length: shape.weeks },
      (_, week) => Math.round(value * (1 - (fall * week) / shape.weeks) * 1000) / 1000,
    );
    const loose = random() < shape.loose;
    const strand = loose || shape.strands === 0 ? {} : { strand: `s${chain % shape.strands}` };
    works.push({ id, minutes, least: leastPiece(minutes, capacity), after, first, last, worth, ...strand });
  }
  return { capacity, works, strandsAtOnce: shape.strandsAtOnce };
}

const wide: ProblemShape = {
  name: "wide",
  works: 150,
  weeks: 13,
  hours: [8, 14],
  minutes: [30, 240],
  chained: 0.6,
  strands: 6,
  strandsAtOnce: 2,
  loose: 0.3,
  windowed: 0.2,
  required: 0.04,
  falling: 0.3,
};

/** The problems that the search is measured on: several shapes, some like those that plans make. */
export const problemShapes: readonly ProblemShape[] = [
  wide,
  { ...wide, name: "long", hours: [6, 10], minutes: [60, 600], strands: 5, loose: 0.2, falling: 0.2 },
  { ...wide, name: "braided", hours: [8, 12], minutes: [45, 180], chained: 0.95, strands: 8, falling: 0.4 },
  { ...wide, name: "windows", windowed: 0.8, falling: 0.6, strands: 0, required: 0 },
  { ...wide, name: "roomy", works: 80, hours: [18, 30], minutes: [30, 480], strands: 5, falling: 0.5 },
  {
    ...wide,
    name: "short-weeks",
    works: 60,
    hours: [5, 7],
    minutes: [45, 420],
    chained: 0.7,
    strands: 4,
    required: 0.1,
    falling: 0.1,
  },
  { ...wide, name: "plan-like", works: 140, hours: [6, 9], minutes: [30, 360], chained: 0.75, strands: 8 },
];

/**
 * What is left of a problem when weeks are gone: of the works begun in them most are finished, of the others half was
 * done. With it the part of the old schedule that lies ahead.
 */
export function afterWeeks(
  problem: Problem,
  schedule: Schedule,
  gone: number,
): { problem: Problem; near: Schedule } {
  const random = startRandom(gone);
  const begun = new Set(schedule.placements.filter(({ week }) => week < gone).map(({ work }) => work));
  const finished = new Set([...begun].filter(() => random() < 0.6));
  const works = problem.works.flatMap((work): Work[] => {
    if (finished.has(work.id)) return [];
    const minutes = begun.has(work.id) ? Math.max(5, Math.ceil(work.minutes / 10) * 5) : work.minutes;
    const after = work.after.filter((id) => !finished.has(id));
    const least = leastPiece(minutes, problem.capacity.slice(gone));
    return [{ ...work, minutes, least, after, first: Math.max(work.first, gone) }];
  });
  return {
    problem: { ...problem, works, capacity: problem.capacity.map((time, week) => (week < gone ? 0 : time)) },
    near: { placements: schedule.placements.filter(({ week }) => week >= gone), worth: 0 },
  };
}
