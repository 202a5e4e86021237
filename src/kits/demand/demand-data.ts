import { addDays, readCalendarDate, weekday } from "#src/kernel/index.ts";
import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { rounded } from "../outcome-data.ts";

const DAYS_KNOWN = 420;
const DAYS_AHEAD = 28;
const DAYS = DAYS_KNOWN + DAYS_AHEAD;

/** Arrivals by hour of the day as shares of the day's mean hour: quiet before dawn, busy before noon and at dusk. */
const BY_HOUR = [
  0.62, 0.5, 0.42, 0.36, 0.34, 0.38, 0.52, 0.78, 1.1, 1.38, 1.5, 1.52, 1.46, 1.4, 1.34, 1.3, 1.3, 1.34, 1.38,
  1.3, 1.18, 1.04, 0.88, 0.7,
];
const BY_WEEKDAY = [1.13, 1.02, 0.98, 0.97, 0.98, 0.94, 0.98];
const ADMITTED = 0.22;
/** Planned admissions, and the share of patients who stay another day: few go home at the weekend. Monday first. */
const PLANNED = [52, 48, 44, 40, 30, 2, 8];
const STAY_ON = [0.74, 0.75, 0.76, 0.75, 0.68, 0.9, 0.93];

export interface DemandData {
  readonly calendar: readonly {
    readonly day: string;
    readonly weekday: number;
    readonly holiday: 0 | 1;
    readonly known: boolean;
  }[];
  /** One an hour of the days known; undefined while the system was down. */
  readonly arrivals: readonly { readonly time: string; readonly value: number | undefined }[];
  readonly beds: readonly { readonly day: string; readonly value: number }[];
  /** The days ahead: what came, and the mean it was drawn with. */
  readonly ahead: {
    readonly hours: readonly {
      readonly time: string;
      readonly holiday: boolean;
      readonly value: number;
      readonly mean: number;
    }[];
    readonly beds: readonly { readonly day: string; readonly value: number; readonly mean: number }[];
  };
}

/** Hourly arrivals and occupied beds of an invented emergency department, and the four weeks to forecast. */
export function demandData(number: number): DemandData {
  const draws = drawsFor("demand", number, "hours");
  const first = readCalendarDate("2031-01-06");
  if (first === undefined) throw new Error("a day that is not on the calendar");
  const days = Array.from({ length: DAYS }, (_, at) => addDays(first, at));
  const holidays = drawHolidays(draws);
  const level = draws.between(13, 19);
  const swing = draws.between(0.06, 0.12);
  const growth = draws.between(0.02, 0.08);
  const down = draws.whole(150, 330);
  const arrivals: DemandData["arrivals"][number][] = [];
  const hours: DemandData["ahead"]["hours"][number][] = [];
  const beds: DemandData["beds"][number][] = [];
  const bedsAhead: DemandData["ahead"]["beds"][number][] = [];
  let occupied = 450;
  let expected = occupied;
  for (const [at, day] of days.entries()) {
    const known = at < DAYS_KNOWN;
    const holiday = holidays.has(at);
    const ofDay =
      level *
      (1 + (growth * at) / 365) *
      (1 + swing * Math.cos((2 * Math.PI * (at - 20)) / 365.25)) *
      (BY_WEEKDAY[weekday(day) - 1] ?? 1) *
      (holiday ? 1.22 : 1);
    for (const [hour, share] of BY_HOUR.entries()) {
      const mean = ofDay * share;
      const value = draws.poisson(mean);
      const time = `${day}T${String(hour).padStart(2, "0")}`;
      if (!known) hours.push({ time, holiday, value, mean });
      // For two days the system recorded nothing: an empty cell is no quiet night.
      else arrivals.push({ time, value: at === down || at === down + 1 ? undefined : value });
    }
    const admissions = ADMITTED * ofDay * 24;
    const planned = holiday ? 2 : (PLANNED[weekday(day) - 1] ?? 0);
    const stayOn = STAY_ON[weekday(day) - 1] ?? 0;
    let staying = 0;
    for (let patient = 0; patient < occupied; patient++) staying += draws.chance(stayOn) ? 1 : 0;
    occupied = staying + planned + draws.poisson(admissions);
    // Knowing the last count and the means is all that can be known of the beds ahead.
    expected = known ? occupied : expected * stayOn + planned + admissions;
    if (known) beds.push({ day, value: occupied });
    else bedsAhead.push({ day, value: occupied, mean: rounded(expected, 3) });
  }
  return {
    calendar: days.map((day, at) => ({
      day,
      weekday: weekday(day),
      holiday: holidays.has(at) ? 1 : 0,
      known: at < DAYS_KNOWN,
    })),
    arrivals,
    beds,
    ahead: { hours, beds: bedsAhead },
  };
}

/** Holidays through the year, and two of them in the weeks to forecast. */
function drawHolidays(draws: Draws): ReadonlySet<number> {
  const past = Array.from({ length: 11 }, () => draws.whole(5, DAYS_KNOWN - 8));
  const ahead = draws
    .shuffled(Array.from({ length: DAYS_AHEAD - 2 }, (_, at) => DAYS_KNOWN + 1 + at))
    .slice(0, 2);
  return new Set([...past, ...ahead]);
}
