import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: spaces cut, the longest part kept, equal strings joined. No packages needed.
import csv

with open("molecules.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
ids = {}
for row in rows:
    longest = max(row["smiles"].strip().split("."), key=len)
    ids.setdefault(longest, []).append(row["id"])
with open("molecules-clean.csv", "w", newline="", encoding="utf-8") as file:
    file.write("smiles,ids,weight,heavy_atoms,rings,logp,polar_area\\n")
    for smiles, names in ids.items():
        file.write(f"{smiles},{';'.join(names)},,,,,\\n")
with open("rejected.csv", "w", encoding="utf-8") as file:
    file.write("id\\n")
`;
const javascript = `// The baseline to beat: spaces cut, the longest part kept, equal strings joined. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

const ids = new Map();
for (const line of readFileSync("molecules.csv", "utf8").trimEnd().split("\\n").slice(1)) {
  const [id, smiles] = line.split(",");
  const longest = smiles.trim().split(".").reduce((one, other) => (other.length > one.length ? other : one));
  ids.set(longest, [...(ids.get(longest) ?? []), id]);
}
const lines = [...ids].map(([smiles, names]) => \`\${smiles},\${names.join(";")},,,,,\`);
writeFileSync("molecules-clean.csv", ["smiles,ids,weight,heavy_atoms,rings,logp,polar_area", ...lines, ""].join("\\n"));
writeFileSync("rejected.csv", "id\\n");
`;

export const smilesPrograms: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
