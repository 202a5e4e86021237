import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { averagedRisk, logistic, rounded, within } from "../outcome-data.ts";
import type { OutcomeData, OutcomeRow } from "../outcome-data.ts";

/** The column that the coding office fills in after a patient has come back. */
export const LEAK = "billing_review_code";

const COLUMNS = [
  "patient_id",
  "hospital",
  "discharge_day",
  "age",
  "sex",
  "admitted_as",
  "days_in_hospital",
  "admissions_last_year",
  "emergency_visits_half_year",
  "long_term_conditions",
  "medicines_at_discharge",
  "haemoglobin",
  "sodium",
  "creatinine",
  "discharged_to",
  LEAK,
] as const;

/** Tendency of one person to come back that no column shows. */
const UNSEEN = 0.35;
const PEOPLE = 2600;
const OPEN_HOSPITALS = ["A", "B", "C"] as const;
const NEW_HOSPITAL = "D";

interface Person {
  readonly id: string;
  readonly hospital: string;
  readonly age: number;
  readonly sex: "f" | "m";
  readonly conditions: number;
  readonly unseen: number;
  readonly medicines: number;
}

/** Stays of invented patients; who comes back within 30 days is drawn from the coefficients below. */
export function readmissionData(number: number): OutcomeData {
  const draws = drawsFor("readmission", number, "people");
  const rows: { readonly row: OutcomeRow; readonly held: boolean }[] = [];
  for (let at = 0; at < PEOPLE; at++) {
    const person = drawPerson(draws, at);
    // Whole patients are held out, so that no stay of a test patient is among the training rows.
    const held = person.hospital === NEW_HOSPITAL || draws.chance(0.35);
    const stays = 1 + within(draws.poisson(0.35 + 0.16 * person.conditions), 0, 5);
    let earlier = draws.poisson(0.25 + 0.15 * person.conditions);
    let day = draws.whole(1, 400);
    for (let stay = 1; stay <= stays; stay++) {
      const row = drawStay(draws, person, { stay, earlier, day });
      rows.push({ row, held });
      earlier += 1;
      day += row.label === 1 ? draws.whole(3, 30) : draws.whole(31, 140);
    }
  }
  const mixed = draws.shuffled(rows);
  return {
    columns: COLUMNS,
    train: mixed.filter(({ held }) => !held).map(({ row }) => row),
    test: mixed.filter(({ held }) => held).map(({ row }) => row),
  };
}

function drawPerson(draws: Draws, at: number): Person {
  const hospital = draws.chance(0.12) ? NEW_HOSPITAL : draws.oneOf(OPEN_HOSPITALS);
  const age = within(Math.round(draws.normal(hospital === NEW_HOSPITAL ? 71 : 66, 15)), 18, 99);
  const conditions = within(draws.poisson(0.6 + 0.035 * (age - 30)), 0, 9);
  return {
    id: `P${String(100_000 + at * 7).padStart(6, "0")}`,
    hospital,
    age,
    sex: draws.chance(0.52) ? "f" : "m",
    conditions,
    unseen: draws.normal(0, UNSEEN),
    medicines: within(draws.poisson(2 + 1.1 * conditions), 0, 24),
  };
}

interface Stay {
  readonly stay: number;
  readonly earlier: number;
  readonly day: number;
}

function drawStay(draws: Draws, person: Person, { stay, earlier, day }: Stay): OutcomeRow {
  const { id, hospital, age, sex, conditions, unseen, medicines } = person;
  const emergency = draws.chance(0.55 + 0.03 * conditions);
  const days = within(
    Math.round(Math.exp(draws.normal(1.1 + 0.08 * conditions + (emergency ? 0.25 : 0), 0.7))),
    1,
    60,
  );
  const visits = draws.poisson(0.4 + 0.12 * conditions);
  const haemoglobin = draws.normal(13.1 - 0.25 * conditions + (sex === "m" ? 0.9 : 0), 1.6);
  const sodium = draws.normal(138.6 - 0.25 * conditions, 3.4);
  const creatinine = Math.exp(draws.normal(4.35 + 0.05 * conditions, 0.35));
  const home = draws.weighted([0.68, 0.2, 0.12]);
  const logOdds =
    -2.62 +
    0.014 * (age - 65) +
    0.16 * (conditions - 2) +
    0.26 * Math.min(earlier, 5) +
    0.15 * Math.min(visits, 4) +
    0.3 * (emergency ? 1 : 0) +
    0.2 * Math.log(days) -
    0.1 * (haemoglobin - 12.5) -
    0.035 * (sodium - 138) +
    0.003 * (creatinine - 85) +
    ([0, -0.12, 0.28][home] ?? 0) +
    // The new hospital discharges earlier and has no follow-up clinic.
    (hospital === NEW_HOSPITAL ? 0.45 : 0);
  const label = draws.chance(logistic(logOdds + unseen)) ? 1 : 0;
  const leak = draws.chance(label === 1 ? 0.9 : 0.06) ? 1 : 0;
  // Blood is taken from those who look ill, and hospital C rarely measures creatinine.
  const looksIll = logistic(0.8 + 0.35 * (conditions - 2) + (emergency ? 0.8 : -0.4));
  const measured = draws.chance(looksIll);
  const measuredToo = measured && draws.chance(hospital === "C" ? 0.35 : 0.9);
  return {
    id: `${id}-${stay}`,
    person: id,
    site: hospital,
    cells: [
      id,
      hospital,
      day,
      age,
      sex,
      emergency ? "emergency" : "planned",
      days,
      earlier,
      visits,
      conditions,
      medicines,
      measured ? rounded(haemoglobin, 1) : undefined,
      measured ? rounded(sodium) : undefined,
      measuredToo ? rounded(creatinine) : undefined,
      ["home", "home with care", "care home"][home],
      leak === 1 ? "R2" : "R0",
    ],
    leak,
    label,
    risk: averagedRisk(logOdds, UNSEEN),
    band: String(earlier),
  };
}
