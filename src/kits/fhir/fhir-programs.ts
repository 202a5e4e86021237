import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: the transaction alone, each value as it stands. No packages needed.
import csv, json

with open("bundle.json", encoding="utf-8") as file:
    resources = [entry["resource"] for entry in json.load(file)["entry"]]

def write(name, columns, rows):
    with open(name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\\n")
        writer.writerow(columns)
        writer.writerows(rows)

def of_type(kind):
    return [resource for resource in resources if resource["resourceType"] == kind]

def part(holder, *names):
    for name in names:
        holder = (holder or {}).get(name)
    return "" if holder is None else holder

def patient_row(patient):
    name = patient["name"][0]
    return [patient["id"], part(name, "family"), part(name, "given")[0], part(patient, "birthDate"), part(patient, "gender"), 0]

write("patients.csv", ["patient", "family", "given", "birth_date", "gender", "deceased"], map(patient_row, of_type("Patient")))
write("encounters.csv", ["encounter", "patient", "class", "start", "end", "status"], [
    [one["id"], part(one, "subject", "reference"), part(one, "class", "code"), part(one, "period", "start"), part(one, "period", "end"), one["status"]]
    for one in of_type("Encounter")
])
write("observations.csv", ["observation", "part", "patient", "encounter", "code", "value", "unit", "time", "status"], [
    [one["id"], 0, part(one, "subject", "reference"), part(one, "encounter", "reference"), one["code"]["coding"][0]["code"],
     part(one, "valueQuantity", "value"), part(one, "valueQuantity", "code"), part(one, "effectiveDateTime"), one["status"]]
    for one in of_type("Observation")
])
`;
const javascript = `// The baseline to beat: the transaction alone, each value as it stands. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

const resources = JSON.parse(readFileSync("bundle.json", "utf8")).entry.map(({ resource }) => resource);
const ofType = (kind) => resources.filter(({ resourceType }) => resourceType === kind);
const quoted = (cell) => (/[",\\n]/.test(String(cell)) ? \`"\${String(cell).replaceAll('"', '""')}"\` : String(cell ?? ""));
const write = (name, columns, rows) =>
  writeFileSync(name, [columns, ...rows].map((row) => row.map((cell) => quoted(cell ?? "")).join(",") + "\\n").join(""));

write("patients.csv", ["patient", "family", "given", "birth_date", "gender", "deceased"], ofType("Patient").map((one) => [
  one.id, one.name[0].family, one.name[0].given?.[0], one.birthDate, one.gender, 0,
]));
write("encounters.csv", ["encounter", "patient", "class", "start", "end", "status"], ofType("Encounter").map((one) => [
  one.id, one.subject.reference, one.class.code, one.period.start, one.period.end, one.status,
]));
write(
  "observations.csv",
  ["observation", "part", "patient", "encounter", "code", "value", "unit", "time", "status"],
  ofType("Observation").map((one) => [
    one.id, 0, one.subject.reference, one.encounter.reference, one.code.coding[0].code,
    one.valueQuantity?.value, one.valueQuantity?.code, one.effectiveDateTime, one.status,
  ]),
);
`;

export const fhirPrograms: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
