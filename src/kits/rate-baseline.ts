import type { KitFile } from "./kit-file.ts";
import type { OutcomeRow } from "./outcome-data.ts";

/** Rows of the overall share that each group is mixed with, so that a small group is not believed too much. */
const MIXED_IN = 20;

/** The baseline of kits with an outcome: the share of the training rows with the same value in one column. */
export function rateBaseline(train: readonly OutcomeRow[], test: readonly OutcomeRow[]): readonly number[] {
  const overall = train.reduce((total, { label }) => total + label, 0) / train.length;
  const groups = new Map<string, { rows: number; events: number }>();
  for (const { band, label } of train) {
    const group = groups.get(band) ?? { rows: 0, events: 0 };
    groups.set(band, { rows: group.rows + 1, events: group.events + label });
  }
  return test.map(({ band }) => {
    const { rows, events } = groups.get(band) ?? { rows: 0, events: 0 };
    return (events + MIXED_IN * overall) / (rows + MIXED_IN);
  });
}

/** The same baseline as programs without packages. */
export function ratePrograms({
  id,
  column,
  label,
}: {
  readonly id: string;
  readonly column: string;
  readonly label: string;
}): readonly KitFile[] {
  const python = `# The baseline to beat: the share of training rows with the same ${column}. No packages needed.
import csv

def read(name):
    with open(name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))

train = read("train.csv")
test = read("test.csv")
overall = sum(int(row["${label}"]) for row in train) / len(train)
rows, events = {}, {}
for row in train:
    group = row["${column}"]
    rows[group] = rows.get(group, 0) + 1
    events[group] = events.get(group, 0) + int(row["${label}"])

with open("predictions.csv", "w", newline="", encoding="utf-8") as file:
    file.write("${id},probability\\n")
    for row in test:
        group = row["${column}"]
        share = (events.get(group, 0) + ${MIXED_IN} * overall) / (rows.get(group, 0) + ${MIXED_IN})
        file.write(f"{row['${id}']},{share:.6f}\\n")

with open("used-columns.txt", "w", encoding="utf-8") as file:
    file.write("${column}\\n")
`;
  const javascript = `// The baseline to beat: the share of training rows with the same ${column}. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

function read(name) {
  const [head, ...lines] = readFileSync(name, "utf8").trim().split("\\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((column, place) => [column, cells[place]])));
}

const train = read("train.csv");
const test = read("test.csv");
const overall = train.reduce((total, row) => total + Number(row["${label}"]), 0) / train.length;
const groups = new Map();
for (const row of train) {
  const group = groups.get(row["${column}"]) ?? { rows: 0, events: 0 };
  groups.set(row["${column}"], { rows: group.rows + 1, events: group.events + Number(row["${label}"]) });
}

const lines = test.map((row) => {
  const { rows, events } = groups.get(row["${column}"]) ?? { rows: 0, events: 0 };
  const share = (events + ${MIXED_IN} * overall) / (rows + ${MIXED_IN});
  return \`\${row["${id}"]},\${share.toFixed(6)}\`;
});
writeFileSync("predictions.csv", ["${id},probability", ...lines, ""].join("\\n"));
writeFileSync("used-columns.txt", "${column}\\n");
`;
  return [
    { path: "baseline.py", text: python },
    { path: "baseline.mjs", text: javascript },
  ];
}
