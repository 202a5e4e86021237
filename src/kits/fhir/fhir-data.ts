import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { familyNames, givenNames } from "../invented-names.ts";
import { rounded } from "../outcome-data.ts";

type Json = Readonly<Record<string, unknown>>;

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Json;
}

const PATIENTS = 14;
const LOINC = "http://loinc.org";
const UCUM = "http://unitsofmeasure.org";

interface Measured {
  readonly code: string;
  readonly display: string;
  readonly draw: (draws: Draws) => { readonly value: number; readonly unit: string; readonly code: string };
}

const one =
  (unit: string, low: number, high: number, digits: number): Measured["draw"] =>
  (draws) => ({
    value: rounded(draws.between(low, high), digits),
    unit,
    code: unit,
  });
const MEASURED: readonly Measured[] = [
  { code: "8867-4", display: "Heart rate", draw: one("/min", 52, 121, 0) },
  { code: "2708-6", display: "Oxygen saturation in Arterial blood", draw: one("%", 88, 100, 0) },
  {
    code: "8310-5",
    display: "Body temperature",
    draw: (draws) =>
      draws.chance(0.4)
        ? { value: rounded(draws.between(97, 103), 1), unit: "degF", code: "[degF]" }
        : { value: rounded(draws.between(36, 39.4), 1), unit: "C", code: "Cel" },
  },
  {
    code: "29463-7",
    display: "Body weight",
    draw: (draws) =>
      draws.chance(0.4)
        ? { value: draws.whole(105, 260), unit: "lbs", code: "[lb_av]" }
        : { value: rounded(draws.between(48, 118), 1), unit: "kg", code: "kg" },
  },
  {
    code: "2339-0",
    display: "Glucose [Mass/volume] in Blood",
    draw: (draws) =>
      draws.chance(0.6)
        ? { value: draws.whole(62, 310), unit: "mg/dL", code: "mg/dL" }
        : { value: rounded(draws.between(3.5, 17), 1), unit: "mmol/l", code: "mmol/L" },
  },
  { code: "2951-2", display: "Sodium [Moles/volume] in Serum or Plasma", draw: one("mmol/L", 128, 147, 0) },
];

/** A transaction of invented patients, their encounters and observations; references go by the addresses of entries. */
export function fhirData(number: number): readonly BundleEntry[] {
  const draws = drawsFor("fhir", number, "bundle");
  const entries: BundleEntry[] = [];
  let places = 0;
  const add = (resource: Json): string => {
    places += 1;
    const fullUrl = `urn:uuid:${uuid(draws)}`;
    entries.push({
      fullUrl,
      resource: {
        ...resource,
        id: `${String(resource["resourceType"]).toLowerCase().slice(0, 3)}-${number}-${places}`,
      },
    });
    return fullUrl;
  };
  for (let at = 0; at < PATIENTS; at++) {
    const patient = add(drawPatient(draws));
    for (let visit = draws.whole(1, 3); visit > 0; visit--) {
      const day = addDays(readDay("2031-02-01"), draws.whole(0, 300));
      const encounter = add(drawEncounter(draws, patient, day));
      for (let count = draws.whole(3, 6); count > 0; count--)
        add(drawObservation(draws, { patient, encounter, day }));
    }
  }
  return [entries[0], ...draws.shuffled(entries.slice(1))].filter((entry) => entry !== undefined);
}

function drawPatient(draws: Draws): Json {
  const official = {
    use: "official",
    family: draws.oneOf(familyNames),
    given: [draws.oneOf(givenNames), ...(draws.chance(0.4) ? [draws.oneOf(givenNames)] : [])],
  };
  const birthDate = addDays(readDay("1935-01-01"), draws.whole(0, 30_000));
  return {
    resourceType: "Patient",
    name: draws.chance(0.3) ? [{ use: "nickname", given: [draws.oneOf(givenNames)] }, official] : [official],
    gender: draws.oneOf(["female", "male", "other", "unknown"]),
    birthDate: draws.chance(0.15) ? birthDate.slice(0, 4) : birthDate,
    ...(draws.chance(0.12)
      ? { deceasedDateTime: "2031-12-30" }
      : draws.chance(0.3)
        ? { deceasedBoolean: draws.chance(0.3) }
        : {}),
  };
}

function drawEncounter(draws: Draws, patient: string, day: string): Json {
  const code = draws.oneOf(["AMB", "EMER", "IMP"]);
  const status = draws.oneOf([
    "finished",
    "finished",
    "finished",
    "in-progress",
    "entered-in-error",
    "cancelled",
  ]);
  return {
    resourceType: "Encounter",
    status,
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code },
    subject: { reference: patient },
    period: {
      start: `${day}T${two(draws.whole(6, 12))}:${two(draws.whole(0, 59))}:00+01:00`,
      ...(status === "in-progress"
        ? {}
        : { end: `${day}T${two(draws.whole(13, 22))}:${two(draws.whole(0, 59))}:00+01:00` }),
    },
  };
}

interface Placed {
  readonly patient: string;
  readonly encounter: string;
  readonly day: string;
}

function drawObservation(draws: Draws, { patient, encounter, day }: Placed): Json {
  const shared = {
    resourceType: "Observation",
    status: draws.oneOf([
      "final",
      "final",
      "final",
      "final",
      "amended",
      "corrected",
      "preliminary",
      "entered-in-error",
      "cancelled",
    ]),
    subject: { reference: patient },
    encounter: { reference: encounter },
    effectiveDateTime: `${day}T${two(draws.whole(6, 22))}:${two(draws.whole(0, 59))}:00+01:00`,
  };
  if (draws.chance(0.25)) {
    const high = draws.whole(95, 190);
    return {
      ...shared,
      code: coded("85354-9", "Blood pressure panel with all children optional"),
      component: [
        { code: coded("8480-6", "Systolic blood pressure"), valueQuantity: quantity(high, "mmHg", "mm[Hg]") },
        draws.chance(0.1)
          ? {
              code: coded("8462-4", "Diastolic blood pressure"),
              dataAbsentReason: { coding: [{ code: "not-performed" }] },
            }
          : {
              code: coded("8462-4", "Diastolic blood pressure"),
              valueQuantity: quantity(high - draws.whole(25, 60), "mmHg", "mm[Hg]"),
            },
      ],
    };
  }
  const { code, display, draw } = draws.oneOf(MEASURED);
  const { value, unit, code: ucum } = draw(draws);
  return draws.chance(0.06)
    ? { ...shared, code: coded(code, display), dataAbsentReason: { coding: [{ code: "error" }] } }
    : { ...shared, code: coded(code, display), valueQuantity: quantity(value, unit, ucum) };
}

const coded = (code: string, display: string): Json => ({ coding: [{ system: LOINC, code, display }] });

const quantity = (value: number, unit: string, code: string): Json => ({ value, unit, system: UCUM, code });

const two = (value: number): string => String(value).padStart(2, "0");

/** Version 4 by shape; drawn, so that the same number gives the same addresses. */
function uuid(draws: Draws): string {
  const digits = Array.from({ length: 32 }, (_, at) =>
    at === 12 ? "4" : at === 16 ? draws.oneOf(["8", "9", "a", "b"]) : draws.whole(0, 15).toString(16),
  ).join("");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
}

function readDay(text: string) {
  const day = readCalendarDate(text);
  if (day === undefined) throw new Error("a day that is not on the calendar");
  return day;
}
