import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { averagedRisk, logistic, rounded, within } from "../outcome-data.ts";
import type { OutcomeData, OutcomeRow } from "../outcome-data.ts";

/** The column that the front desk fills in as people arrive. */
export const LEAK = "desk_note";

const COLUMNS = [
  "patient_id",
  "clinic",
  "booked_for_day",
  "weekday",
  "hour",
  "days_since_booking",
  "age",
  "first_visit",
  "missed_before",
  "kept_before",
  "distance_km",
  "deprivation_fifth",
  "reminder_sent",
  LEAK,
] as const;

const UNSEEN = 0.4;
const PEOPLE = 4200;
const DAYS = 360;
/** Training rows end here; reminders by message began some weeks before. */
const SPLIT_DAY = 250;
const REMINDERS_FROM = 200;
const CLINICS = ["diabetes", "eyes", "heart", "physiotherapy", "skin"] as const;
const CLINIC_EFFECT: Readonly<Record<string, number>> = {
  diabetes: 0,
  eyes: 0.1,
  heart: -0.3,
  physiotherapy: 0.25,
  skin: 0.15,
};

/** Appointments of invented patients; who stays away is drawn from the coefficients below. Split by day, not at random. */
export function noShowData(number: number): OutcomeData {
  const draws = drawsFor("no-show", number, "people");
  const all: { readonly row: OutcomeRow; readonly day: number }[] = [];
  for (let at = 0; at < PEOPLE; at++) {
    const person = {
      id: `N${String(200_000 + at * 3)}`,
      age: within(Math.round(draws.normal(52, 21)), 1, 97),
      fifth: draws.whole(1, 5),
      distance: rounded(within(Math.exp(draws.normal(1.8, 0.7)), 0.3, 80), 1),
      unseen: draws.normal(0, UNSEEN),
      clinic: draws.oneOf(CLINICS),
    };
    const days = Array.from({ length: 1 + within(draws.poisson(1.7), 0, 7) }, () =>
      draws.whole(1, DAYS),
    ).sort((a, b) => a - b);
    let missed = draws.poisson(0.3);
    let kept = draws.poisson(1);
    for (const [visit, day] of days.entries()) {
      const row = drawVisit(draws, person, { visit, day, missed, kept });
      all.push({ row, day });
      missed += row.label;
      kept += 1 - row.label;
    }
  }
  const ordered = all.sort((a, b) => a.day - b.day || (a.row.id < b.row.id ? -1 : 1));
  return {
    columns: COLUMNS,
    train: ordered.filter(({ day }) => day <= SPLIT_DAY).map(({ row }) => row),
    test: ordered.filter(({ day }) => day > SPLIT_DAY).map(({ row }) => row),
  };
}

interface Patient {
  readonly id: string;
  readonly age: number;
  readonly fifth: number;
  readonly distance: number;
  readonly unseen: number;
  readonly clinic: string;
}

interface Visit {
  readonly visit: number;
  readonly day: number;
  readonly missed: number;
  readonly kept: number;
}

function drawVisit(draws: Draws, person: Patient, { visit, day, missed, kept }: Visit): OutcomeRow {
  const { id, age, fifth, distance, unseen, clinic } = person;
  const weekday = 1 + (day % 5);
  const hour = draws.whole(8, 17);
  const wait = within(Math.round(Math.exp(draws.normal(2.6, 1))), 0, 180);
  const reminded = day >= REMINDERS_FROM && draws.chance(0.6);
  const first = missed + kept === 0;
  const logOdds =
    -2.0 +
    0.42 * Math.log(1 + wait) -
    0.75 * (age > 60 ? 1 : 0) +
    0.35 * (age >= 16 && age < 30 ? 1 : 0) +
    0.5 * Math.min(missed, 4) -
    0.16 * Math.min(kept, 5) +
    0.12 * (fifth - 3) +
    0.012 * Math.min(distance, 40) +
    0.2 * (first ? 1 : 0) +
    0.15 * (hour < 9 ? 1 : 0) +
    0.1 * (weekday === 1 ? 1 : 0) +
    (CLINIC_EFFECT[clinic] ?? 0) -
    0.55 * (reminded ? 1 : 0) -
    0.3;
  const label = draws.chance(logistic(logOdds + unseen)) ? 1 : 0;
  const leak = draws.chance(label === 1 ? 0.93 : 0.05) ? 1 : 0;
  return {
    id: `${id}-${String(visit + 1)}`,
    person: id,
    site: clinic,
    cells: [
      id,
      clinic,
      day,
      weekday,
      hour,
      wait,
      age,
      first ? 1 : 0,
      missed,
      kept,
      distance,
      fifth,
      reminded ? 1 : 0,
      leak === 1 ? "K" : "A",
    ],
    leak,
    label,
    risk: averagedRisk(logOdds, UNSEEN),
    band: String(missed),
  };
}

/** Of which fifth of deprivation a row is. */
export const fifthOf = (row: OutcomeRow): number => Number(row.cells[COLUMNS.indexOf("deprivation_fifth")]);
