import type { Availability, OpenDay, Sitting } from "./availability.ts";
import { cutWeek } from "./cut-week.ts";
import type { Stretch } from "./cut-week.ts";
import { lengthsOf } from "./spread-minutes.ts";

const BREAK_MINUTES = 5;
const MINUTES_A_DAY = 24 * 60;

/**
 * The sittings of each piece of one week, the pieces in their order, spread evenly over the days. Minutes are whole
 * multiples of five; all are placed when the days have room for them, else the last pieces get less or nothing.
 */
export function placeSittings(
  days: readonly OpenDay[],
  pieces: readonly { readonly id: string; readonly minutes: number }[],
  availability: Availability,
): ReadonlyMap<string, readonly Sitting[]> {
  const lengths = lengthsOf(availability);
  const stretches = inARow(pieces);
  const ends = cutWeek(
    stretches,
    days.map(({ minutes }) => minutes),
    lengths,
  );

  const sittings = new Map<string, Sitting[]>(pieces.map(({ id }) => [id, []]));
  let begin = 0;
  for (const [nth, { date }] of days.entries()) {
    const end = ends[nth] ?? begin;
    const clock = clockFrom(availability.startsAt, lengths.most);
    for (const stretch of stretches) {
      const part = Math.min(end, stretch.end) - Math.max(begin, stretch.start);
      for (const minutes of inSittings(part, lengths.most)) {
        const startsAt = clock(minutes);
        sittings.get(stretch.id)?.push({ date, minutes, ...(startsAt === undefined ? {} : { startsAt }) });
      }
    }
    begin = end;
  }
  return sittings;
}

function inARow(pieces: readonly { readonly id: string; readonly minutes: number }[]): readonly Stretch[] {
  let start = 0;
  return pieces.map(({ id, minutes }) => {
    const stretch = { id, start, end: start + minutes };
    start = stretch.end;
    return stretch;
  });
}

/** A part as sittings of at most `most` minutes, about equally long. */
function inSittings(minutes: number, most: number): readonly number[] {
  if (minutes <= 0) return [];
  const count = Math.ceil(minutes / most);
  const upTo = (nth: number): number =>
    nth === count ? minutes : 5 * Math.floor((nth * minutes) / count / 5);
  return Array.from({ length: count }, (_, nth) => upTo(nth + 1) - upTo(nth));
}

/** Tells when each next sitting of a day begins; a break comes before work in a row would pass `most`. */
function clockFrom(startsAt: string | undefined, most: number): (minutes: number) => string | undefined {
  if (startsAt === undefined) return () => undefined;
  let now = Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3));
  let inARowSoFar = 0;
  return (minutes) => {
    if (inARowSoFar + minutes > most && inARowSoFar > 0) {
      now += BREAK_MINUTES;
      inARowSoFar = 0;
    }
    const begin = now;
    now += minutes;
    inARowSoFar += minutes;
    return now > MINUTES_A_DAY ? undefined : wallTime(begin);
  };
}

function wallTime(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
