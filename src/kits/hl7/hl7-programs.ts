import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: usual separators, in the order of the files. No packages needed.
import csv, os

admissions, results = {}, {}
for name in sorted(os.listdir("messages")):
    with open(os.path.join("messages", name), newline="", encoding="utf-8") as file:
        text = file.read()
    segments = [line.split("|") for line in text.split("\\r")]

    def find(kind):
        return next((fields for fields in segments if fields[0] == kind), [])

    def cell(fields, place):
        return fields[place] if place < len(fields) else ""

    patient, visit, order = find("PID"), find("PV1"), find("OBR")
    mrn = cell(patient, 3).split("^")[0]
    person = cell(patient, 5).split("^") + [""]
    if "|ADT^A01|" in text:
        admissions[cell(visit, 19)] = [cell(visit, 19), mrn, person[0], person[1], cell(patient, 7),
                                       cell(visit, 3).split("^")[0], cell(visit, 44), ""]
    for line in segments:
        if line[0] == "OBX":
            key = (cell(order, 3).split("^")[0], cell(line, 3).split("^")[0])
            results[key] = [*key, mrn, cell(line, 5), cell(line, 6), cell(line, 14), cell(line, 11)]

def write(name, columns, rows):
    with open(name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\\n")
        writer.writerow(columns)
        writer.writerows(rows)

write("admissions.csv", ["visit", "mrn", "family", "given", "birth_date", "ward", "admitted", "discharged"], admissions.values())
write("results.csv", ["order", "code", "mrn", "value", "unit", "time", "status"], results.values())
`;
const javascript = `// The baseline to beat: usual separators, in the order of the files. No packages needed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const admissions = new Map();
const results = new Map();
for (const name of readdirSync("messages").sort()) {
  const text = readFileSync(\`messages/\${name}\`, "utf8");
  const segments = text.split("\\r").map((line) => line.split("|"));
  const find = (kind) => segments.find(([first]) => first === kind) ?? [];
  const [patient, visit, order] = [find("PID"), find("PV1"), find("OBR")];
  const mrn = (patient[3] ?? "").split("^")[0];
  const [family = "", given = ""] = (patient[5] ?? "").split("^");
  if (text.includes("|ADT^A01|"))
    admissions.set(visit[19], [visit[19], mrn, family, given, patient[7], visit[3].split("^")[0], visit[44], ""]);
  for (const line of segments.filter(([first]) => first === "OBX")) {
    const [number, code] = [(order[3] ?? "").split("^")[0], line[3].split("^")[0]];
    results.set(\`\${number} \${code}\`, [number, code, mrn, line[5], line[6], line[14], line[11]]);
  }
}
const quoted = (cell) => (/[",\\n]/.test(cell ?? "") ? \`"\${cell.replaceAll('"', '""')}"\` : (cell ?? ""));
const write = (name, columns, rows) =>
  writeFileSync(name, [columns, ...rows].map((row) => row.map(quoted).join(",") + "\\n").join(""));
write("admissions.csv", ["visit", "mrn", "family", "given", "birth_date", "ward", "admitted", "discharged"], [...admissions.values()]);
write("results.csv", ["order", "code", "mrn", "value", "unit", "time", "status"], [...results.values()]);
`;

export const hl7Programs: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
