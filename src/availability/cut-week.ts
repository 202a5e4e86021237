import type { SittingLengths } from "./spread-minutes.ts";

/** A stretch of the week's work in a row: the piece and where it begins and ends. Minutes from the week's first. */
export interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Cut {
  readonly cost: number;
  /** Where each day so far ends. */
  readonly ends: readonly number[];
}

// What is worse counts so much more that no sum of the lesser outweighs it.
const SHORT_DAY = 1e12;
const SHORT_PART = 1e8;
// To keep a piece together two days may differ by half an hour each (in fives, squared).
const SPLIT = 72;

/**
 * Where each day's work ends when the stretches are cut in their order into days of at most `capacities` minutes:
 * parts as long as a sitting, days as evenly full as can be. All of it is placed when it fits. Exact, by going through
 * every place a day can end, five minutes apart.
 */
export function cutWeek(
  stretches: readonly Stretch[],
  capacities: readonly number[],
  lengths: SittingLengths,
): readonly number[] {
  const room = capacities.reduce((sum, minutes) => sum + minutes, 0);
  const work = Math.min(room, stretches.at(-1)?.end ?? 0);
  const price = pricing(stretches, lengths);

  let reached = new Map<number, Cut>([[0, { cost: 0, ends: [] }]]);
  let roomLeft = room;
  for (const capacity of capacities) {
    roomLeft -= capacity;
    const target = room === 0 ? 0 : (work * capacity) / room;
    const next = new Map<number, Cut>();
    for (const [start, { cost, ends }] of reached) {
      const furthest = Math.min(work, start + capacity);
      for (let end = Math.max(start, work - roomLeft); end <= furthest; end = nextEnd(end, work)) {
        const total = cost + price(start, end) + ((end - start - target) / 5) ** 2;
        const known = next.get(end);
        if (known === undefined || total < known.cost) next.set(end, { cost: total, ends: [...ends, end] });
      }
    }
    reached = next;
  }
  return reached.get(work)?.ends ?? capacities.map(() => 0);
}

/** Five on, but never past the end of the work unless already there. */
function nextEnd(end: number, work: number): number {
  return end < work ? Math.min(work, end + 5) : work + 1;
}

function pricing(
  stretches: readonly Stretch[],
  { dayLeast, partLeast, most }: SittingLengths,
): (start: number, end: number) => number {
  const holding = (minute: number): Stretch | undefined =>
    stretches.find(({ start, end }) => start < minute && minute < end);
  const within = new Map<number, Stretch | undefined>();
  const cutBy = (minute: number): Stretch | undefined => {
    if (!within.has(minute)) within.set(minute, holding(minute));
    return within.get(minute);
  };
  const partPrice = (minutes: number): number => {
    const sitting = minutes / Math.ceil(minutes / most);
    return sitting < partLeast ? SHORT_PART * (2 - sitting / partLeast) : 0;
  };

  return (start, end) => {
    if (start === end) return 0;
    const first = cutBy(start);
    const last = cutBy(end);
    let price = end - start < dayLeast ? SHORT_DAY : 0;
    if (first !== undefined) price += partPrice(Math.min(end, first.end) - start);
    if (last !== undefined && last !== first) price += partPrice(end - last.start);
    if (last !== undefined) price += SPLIT;
    return price;
  };
}
