import { writeCsv } from "../csv.ts";
import { findingOf, gradeTable, nameOf, shareRight, tableFinding } from "../grade-table.ts";
import type { KnownTable, TableGrade } from "../grade-table.ts";
import { gradeItems } from "../grading.ts";
import type { Finding } from "../grading.ts";
import type { KitPorts } from "../kit-ports.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, NamedAnswers, RubricItem } from "../kit.ts";
import { fhirData } from "./fhir-data.ts";
import { flattenFhir } from "./flatten-fhir.ts";
import type { FlatFhir, FlatRow } from "./flatten-fhir.ts";

type Json = Readonly<Record<string, unknown>>;

const TABLES = {
  patients: {
    path: "patients.csv",
    columns: ["patient", "family", "given", "birth_date", "gender", "deceased"],
    key: ["patient"],
  },
  encounters: {
    path: "encounters.csv",
    columns: ["encounter", "patient", "class", "start", "end", "status"],
    key: ["encounter"],
  },
  observations: {
    path: "observations.csv",
    columns: ["observation", "part", "patient", "encounter", "code", "value", "unit", "time", "status"],
    key: ["observation", "part"],
  },
} as const;

type TableName = keyof typeof TABLES;
const NAMES = ["patients", "encounters", "observations"] as const;

/** The right tables: of the transaction, of the examples, and of both together. */
export async function fhirTruth(number: number, ports: KitPorts) {
  const entries = fhirData(number);
  const idOf = new Map(entries.map(({ fullUrl, resource }) => [fullUrl, String(resource["id"])]));
  const examples = (await ports.fhirExamples()).flatMap((file) =>
    "text" in file ? [JSON.parse(file.text) as Json] : [],
  );
  const drawn = flattenFhir(
    entries.map(({ resource }) => resource),
    idOf,
  );
  const official = flattenFhir(examples, new Map());
  return { drawn, official, raw: entries.map(({ resource }) => resource), all: merge(drawn, official) };
}

const merge = (one: FlatFhir, other: FlatFhir): FlatFhir => ({
  patients: [...one.patients, ...other.patients],
  encounters: [...one.encounters, ...other.encounters],
  observations: [...one.observations, ...other.observations],
});

const tableOf = (name: TableName, flat: FlatFhir): KnownTable => ({ ...TABLES[name], rows: flat[name] });

/** The three tables as files. */
export function writeTables(flat: FlatFhir): readonly KitFile[] {
  return NAMES.map((name) => {
    const { path, columns } = TABLES[name];
    return {
      path,
      text: writeCsv(
        columns,
        flat[name].map((row) => columns.map((column) => row[column])),
      ),
    };
  });
}

export async function checkFhir(
  number: number,
  handedIn: readonly KitFile[],
  { rubric, ports }: { readonly rubric: readonly RubricItem[]; readonly ports: KitPorts },
): Promise<Checked> {
  const { drawn, official, raw, all } = await fhirTruth(number, ports);
  const gradeAll = (files: readonly KitFile[]) =>
    Object.fromEntries(NAMES.map((name) => [name, gradeTable(tableOf(name, all), files)])) as Record<
      TableName,
      TableGrade
    >;
  const numbersOf = (files: readonly KitFile[]): NamedAnswers => {
    const grades = gradeAll(files);
    return Object.fromEntries(
      NAMES.map((name) => [`${name}Right`, shareRight(tableOf(name, all), grades[name])]),
    );
  };
  const grades = gradeAll(handedIn);
  const seen = tableOf("observations", all);
  const observations = (rows: readonly FlatRow[]): readonly string[] => rows.map((row) => nameOf(seen, row));
  const converted = new Set(raw.filter((resource) => needsUnit(resource)).map(({ id }) => String(id)));
  const findings: Record<string, Finding | undefined> = {
    patients: tableFinding(tableOf("patients", all), grades.patients),
    encounters: tableFinding(tableOf("encounters", all), grades.encounters),
    observations: tableFinding(seen, grades.observations),
    withdrawn:
      grades.observations.right === undefined || grades.encounters.right === undefined
        ? undefined
        : {
            met: grades.observations.extra + grades.encounters.extra === 0,
            found: `${grades.observations.extra + grades.encounters.extra} too many`,
            says: "Records entered in error or cancelled are history, not findings.",
          },
    parts: findingOf(
      grades.observations,
      observations(drawn.observations.filter(({ part }) => part !== "0")),
      "Both numbers of a blood pressure are in the table, each with its own code.",
    ),
    units: findingOf(
      grades.observations,
      observations(drawn.observations.filter((row) => converted.has(row["observation"] ?? ""))),
      "Pounds, degrees Fahrenheit and glucose by weight are brought to one unit of their kind.",
    ),
    official: findingOf(
      grades.observations,
      observations(official.observations),
      "The examples of the standard come out right as well, odd ones among them.",
    ),
  };
  return {
    problems: NAMES.flatMap((name) => grades[name].problems),
    items: gradeItems(rubric, findings),
    numbers: NAMES.some((name) => grades[name].right !== undefined) ? numbersOf(handedIn) : {},
    against: { baseline: numbersOf(naiveTables(raw)), best: numbersOf(writeTables(all)) },
  };
}

const needsUnit = (resource: Json): boolean => {
  const quantity = resource["valueQuantity"] as { readonly code?: string } | undefined;
  return ["[lb_av]", "[degF]", "mg/dL"].includes(quantity?.code ?? "");
};

/** The baseline, as the programs in the folder write it: the transaction alone, each value as it stands. */
function naiveTables(raw: readonly Json[]): readonly KitFile[] {
  const first = (value: unknown): Json => (Array.isArray(value) ? ((value[0] ?? {}) as Json) : {});
  const part = (value: unknown, name: string): string => {
    const held = (value as Json | undefined)?.[name];
    return typeof held === "string" || typeof held === "number" ? String(held) : "";
  };
  const ofType = (type: string) => raw.filter(({ resourceType }) => resourceType === type);
  return writeTables({
    patients: ofType("Patient").map((resource) => ({
      patient: part(resource, "id"),
      family: part(first(resource["name"]), "family"),
      given: String((first(resource["name"])["given"] as readonly string[])[0]),
      birth_date: part(resource, "birthDate"),
      gender: part(resource, "gender"),
      deceased: "0",
    })),
    encounters: ofType("Encounter").map((resource) => ({
      encounter: part(resource, "id"),
      patient: part(resource["subject"], "reference"),
      class: part(resource["class"], "code"),
      start: part(resource["period"], "start"),
      end: part(resource["period"], "end"),
      status: part(resource, "status"),
    })),
    observations: ofType("Observation").map((resource) => ({
      observation: part(resource, "id"),
      part: "0",
      patient: part(resource["subject"], "reference"),
      encounter: part(resource["encounter"], "reference"),
      code: part(first((resource["code"] as Json)["coding"]), "code"),
      value: part(resource["valueQuantity"], "value"),
      unit: part(resource["valueQuantity"], "code"),
      time: part(resource, "effectiveDateTime"),
      status: part(resource, "status"),
    })),
  });
}
