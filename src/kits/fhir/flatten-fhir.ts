type Json = Readonly<Record<string, unknown>>;

export type FlatRow = Readonly<Record<string, string>>;

export interface FlatFhir {
  readonly patients: readonly FlatRow[];
  readonly encounters: readonly FlatRow[];
  readonly observations: readonly FlatRow[];
}

/** Records that were taken back, or never came to be. */
const WITHDRAWN = new Set(["entered-in-error", "cancelled"]);

/** Units that are brought to one of their kind: UCUM code, factor, what is taken off first, and the new code. */
const CONVERSIONS: Readonly<
  Record<
    string,
    { readonly off: number; readonly factor: number; readonly to: string; readonly code?: string }
  >
> = {
  "[lb_av]": { off: 0, factor: 0.45359237, to: "kg" },
  "[degF]": { off: 32, factor: 5 / 9, to: "Cel" },
  "mg/dL": { off: 0, factor: 1 / 18.016, to: "mmol/L", code: "2339-0" },
};

/** Tables of patients, encounters and observations by the rules of the brief: what the grader holds right. */
export function flattenFhir(resources: readonly Json[], idOf: ReadonlyMap<string, string>): FlatFhir {
  const ofType = (type: string) => resources.filter((resource) => resource["resourceType"] === type);
  const kept = (resource: Json): boolean => !WITHDRAWN.has(text(resource["status"]));
  const reference = (value: unknown): string => {
    const full = text(record(value)["reference"]);
    return idOf.get(full) ?? full.split("/").at(-1) ?? "";
  };
  return {
    patients: ofType("Patient").map(flatPatient),
    encounters: ofType("Encounter")
      .filter(kept)
      .map((encounter) => ({
        encounter: text(encounter["id"]),
        patient: reference(encounter["subject"]),
        class: text(record(encounter["class"])["code"]),
        start: text(record(encounter["period"])["start"]),
        end: text(record(encounter["period"])["end"]),
        status: text(encounter["status"]),
      })),
    observations: ofType("Observation")
      .filter(kept)
      .flatMap((observation) => flatObservation(observation, reference)),
  };
}

function flatPatient(patient: Json): FlatRow {
  const names = list(patient["name"]).map(record);
  const name = names.find(({ use }) => use === "official") ?? names[0] ?? {};
  const deceased = patient["deceasedBoolean"] === true || patient["deceasedDateTime"] !== undefined;
  return {
    patient: text(patient["id"]),
    family: text(name["family"]),
    given: list(name["given"]).map(text).join(" "),
    birth_date: text(patient["birthDate"]),
    gender: text(patient["gender"]),
    deceased: deceased ? "1" : "0",
  };
}

function flatObservation(observation: Json, reference: (value: unknown) => string): readonly FlatRow[] {
  const period = record(observation["effectivePeriod"]);
  const shared = {
    observation: text(observation["id"]),
    patient: reference(observation["subject"]),
    encounter: reference(observation["encounter"]),
    time: text(observation["effectiveDateTime"]) || text(period["start"]),
    status: text(observation["status"]),
  };
  const components = list(observation["component"]).map(record);
  const own = valueOf(observation);
  // A panel has no value of its own, only parts.
  const parts =
    own === undefined && components.length > 0
      ? []
      : [{ part: "0", ...(own ?? NOTHING), code: codeOf(observation) }];
  return [
    ...parts,
    ...components.map((component, at) => ({
      part: String(at + 1),
      ...(valueOf(component) ?? NOTHING),
      code: codeOf(component),
    })),
  ].map((part) => ({ ...shared, ...part }));
}

const NOTHING = { value: "", unit: "" };

function valueOf(holder: Json): { readonly value: string; readonly unit: string } | undefined {
  const quantity = holder["valueQuantity"];
  if (quantity !== undefined) {
    const { value, unit, code } = record(quantity);
    return inOneUnit(Number(value), text(code) || text(unit), codeOf(holder));
  }
  const concept = holder["valueCodeableConcept"];
  if (concept !== undefined) {
    const { text: words, coding } = record(concept);
    return { value: text(words) || text(record(list(coding)[0])["display"]), unit: "" };
  }
  const plain =
    holder["valueString"] ?? holder["valueInteger"] ?? holder["valueBoolean"] ?? holder["valueDateTime"];
  return plain === undefined ? undefined : { value: text(plain), unit: "" };
}

function inOneUnit(
  value: number,
  unit: string,
  code: string,
): { readonly value: string; readonly unit: string } {
  const conversion = CONVERSIONS[unit];
  if (conversion === undefined || (conversion.code !== undefined && conversion.code !== code))
    return { value: String(value), unit };
  return { value: ((value - conversion.off) * conversion.factor).toFixed(1), unit: conversion.to };
}

function codeOf(holder: Json): string {
  const { coding, text: words } = record(holder["code"]);
  return text(record(list(coding)[0])["code"]) || text(words);
}

const record = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
