import { writeCsv } from "../csv.ts";
import { machineItem, personItem } from "../grading.ts";
import type { KitFile } from "../kit-file.ts";
import type { Kit } from "../kit.ts";
import { checkWearable, TOLERANCE } from "./check-wearable.ts";
import { STEP, wearableData } from "./wearable-data.ts";
import type { Reading } from "./wearable-data.ts";

const COLUMNS = ["person", "minute", "heart_rate", "oxygen", "steps"] as const;
const rubric = [
  machineItem(
    "readable",
    "The detections can be read",
    "People of test.csv, minutes within the week, none twice.",
  ),
  machineItem(
    "found",
    "Anomalies are found",
    `At least 0.8 of those planted, within ${TOLERANCE} minutes of their beginning.`,
  ),
  machineItem("quiet", "Few false alarms", "At most 3 a person and week."),
  machineItem("better", "Better than fixed limits", "F1 more than 0.05 above the baseline's."),
  machineItem("harmless", "Runs and loose straps pass", "At most 4 of the harmless spells are flagged."),
  personItem(
    "thresholds",
    "Each limit is explained",
    "Why it sits where it does, for a wearer who is not an engineer.",
  ),
  personItem(
    "fatigue",
    "Alarm fatigue is dealt with",
    "What was done so that people go on listening, and whom a missed alarm would hurt.",
  ),
];

const python = `# The baseline to beat: fixed limits, the first reading of each run. No packages needed.
import csv

with open("test.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

def number(row, column, otherwise):
    return float(row[column]) if row[column] else otherwise

before = ""
with open("events.csv", "w", newline="", encoding="utf-8") as file:
    file.write("person,minute\\n")
    for row in rows:
        heart, oxygen = number(row, "heart_rate", 70), number(row, "oxygen", 97)
        odd = heart > 120 or heart < 42 or oxygen < 91
        if odd and before != row["person"]:
            file.write(f"{row['person']},{row['minute']}\\n")
        before = row["person"] if odd else ""
`;
const javascript = `// The baseline to beat: fixed limits, the first reading of each run. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

const lines = readFileSync("test.csv", "utf8").trim().split("\\n").slice(1);
let before = "";
const events = [];
for (const line of lines) {
  const [person, minute, heartText, oxygenText] = line.split(",");
  const heart = heartText === "" ? 70 : Number(heartText);
  const oxygen = oxygenText === "" ? 97 : Number(oxygenText);
  const odd = heart > 120 || heart < 42 || oxygen < 91;
  if (odd && before !== person) events.push(\`\${person},\${minute}\`);
  before = odd ? person : "";
}
writeFileSync("events.csv", ["person,minute", ...events, ""].join("\\n"));
`;
const programs: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];

/** Unusual heart rate or oxygen on a wrist, among runs and loose straps. */
export const wearable: Kit = {
  id: "wearable",
  title: "A wearable alarm that is believed",
  summary:
    "A week of heart rate, oxygen and steps of invented wearers, with planted anomalies and with spells that only look like some.",
  version: 1,
  blueprint: "rpm-anomaly-detector",
  problem:
    "List when something began that a clinician would want to know of: a heart that races at rest, one that is far too slow for this person, or oxygen that falls and stays low.",
  usedBy:
    "A wearer who is told to sit down and measure again, and a nurse who sees at most a handful of such messages a day.",
  handIn: [
    { path: "events.csv", holds: "person, minute: one line for each anomaly, at the minute it begins" },
    { path: "report.md", holds: "one or two pages for a person to judge (see the rubric)" },
  ],
  rules: [
    `Readings come every ${STEP} minutes. An anomaly lasts for several; a single odd reading is a loose strap.`,
    "A fast heart while somebody runs is no anomaly: look at the steps.",
    "People differ. What is slow for one is how another sleeps.",
    "labelled-events.csv lists the anomalies of the people in labelled.csv.",
  ],
  meaning:
    "An alarm that nobody believes is worse than none, since it teaches people not to look. Invented wearers; no medical device.",
  card: {
    about:
      "Drawn by this program: each wearer has a resting rate and an oxygen level of their own; anomalies, exercise, loose straps and hours off the wrist are planted.",
    files: [
      {
        path: "labelled.csv",
        holds: "wearers whose anomalies are listed",
        columns: [
          "person, minute (from the first midnight)",
          "heart_rate (a minute), oxygen (saturation in the hundred): empty when not read",
          "steps: in these minutes",
        ],
      },
      {
        path: "labelled-events.csv",
        holds: "their anomalies",
        columns: ["person, minute, kind (fast at rest, slow, low oxygen)"],
      },
      { path: "test.csv", holds: "other wearers", columns: ["as labelled.csv"] },
    ],
    limits: [
      "A real wrist is noisier, and a real anomaly has no clean beginning.",
      "No illness, medicine or skin tone is modelled; on real devices all three matter.",
    ],
  },
  rubric,
  baseline:
    "A detection at the first reading of each run with a heart rate above 120 or below 42, or oxygen below 91.",
  programs,
  data: async (number) => {
    const { labelled, test } = wearableData(number);
    const table = (readings: readonly Reading[]): string =>
      writeCsv(
        COLUMNS,
        readings.map(({ person, minute, heart, oxygen, steps }) => [person, minute, heart, oxygen, steps]),
      );
    return [
      { path: "labelled.csv", text: table(labelled.readings) },
      {
        path: "labelled-events.csv",
        text: writeCsv(
          ["person", "minute", "kind"],
          labelled.events.map(({ person, minute, kind }) => [person, minute, kind]),
        ),
      },
      { path: "test.csv", text: table(test.readings) },
      { path: "events-template.csv", text: writeCsv(["person", "minute"], []) },
    ];
  },
  check: async (number, handedIn) => checkWearable(wearableData(number), handedIn, rubric),
  best: async (number) => [
    {
      path: "events.csv",
      text: writeCsv(
        ["person", "minute"],
        wearableData(number).test.events.map(({ person, minute }) => [person, minute]),
      ),
    },
  ],
};
