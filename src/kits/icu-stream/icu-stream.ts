import { writeCsv } from "../csv.ts";
import { machineItem, personItem } from "../grading.ts";
import type { KitFile } from "../kit-file.ts";
import type { Kit } from "../kit.ts";
import { BUDGET, checkIcuStream, knowingAlerts } from "./check-icu-stream.ts";
import { HORIZON, ICU_COLUMNS, icuStreamData } from "./icu-stream-data.ts";

const rubric = [
  machineItem("complete", "Every hour is answered", "Each stay and hour of test.csv once, with 0 or 1."),
  machineItem("burden", "The ward can answer it", `At most ${BUDGET} alerts a patient-day.`),
  machineItem(
    "caught",
    "Events are caught",
    `At least 0.7 of the deteriorations have an alert in the ${HORIZON} hours before.`,
  ),
  machineItem("early", "In time to act", "Half of those at least 4 hours before."),
  machineItem("believed", "Alerts are believed", "At least three alerts in ten are right."),
  machineItem(
    "utility",
    "Worth more than fixed limits",
    "The hourly utility of the sepsis challenge lies above 0 and above the baseline's.",
  ),
  personItem(
    "no-look-ahead",
    "No hour looks ahead",
    "The alert of an hour rests on that hour and those before it; code and tests show it.",
  ),
  personItem(
    "answer",
    "Each alert has an answer",
    "Who comes, within what time, what they check first, and when the alert may be overruled.",
  ),
];

const python = `# The baseline to beat: fixed limits on three signs. No packages needed.
import csv

with open("test.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

def number(row, column, otherwise):
    return float(row[column]) if row[column] else otherwise

with open("alerts.csv", "w", newline="", encoding="utf-8") as file:
    file.write("stay,hour,alert\\n")
    for row in rows:
        alert = (
            number(row, "heart_rate", 0) > 105
            or number(row, "mean_pressure", 99) < 65
            or number(row, "oxygen", 99) < 93
        )
        file.write(f"{row['stay']},{row['hour']},{1 if alert else 0}\\n")
`;
const javascript = `// The baseline to beat: fixed limits on three signs. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

const [head, ...lines] = readFileSync("test.csv", "utf8").trim().split("\\n").map((line) => line.split(","));
const number = (row, column, otherwise) => {
  const text = row[head.indexOf(column)];
  return text === "" ? otherwise : Number(text);
};
const alerts = lines.map((row) => {
  const alert =
    number(row, "heart_rate", 0) > 105 || number(row, "mean_pressure", 99) < 65 || number(row, "oxygen", 99) < 93;
  return [row[head.indexOf("stay")], row[head.indexOf("hour")], alert ? 1 : 0].join(",");
});
writeFileSync("alerts.csv", ["stay,hour,alert", ...alerts, ""].join("\\n"));
`;
const programs: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];

/** Alerts hour by hour on an intensive-care unit: caught events against the nurses' time. */
export const icuStream: Kit = {
  id: "icu-stream",
  title: "Alerts a unit can live with",
  summary:
    "Hourly signs of invented intensive-care stays, some of which end in a deterioration. Catch them early without crying wolf.",
  version: 1,
  blueprint: "rpm-anomaly-detector",
  problem:
    "For each hour of the stays in test.csv decide, from that hour and the hours before it, whether to alert. You are judged by the alerts a patient-day, the events caught, how early, and by what each hour was worth.",
  usedBy:
    "A nurse with two patients who can answer less than one alert for each of them a day, and a doctor who is called when the nurse agrees.",
  handIn: [
    { path: "alerts.csv", holds: "stay, hour, alert: 0 or 1 for each line of test.csv" },
    { path: "report.md", holds: "one or two pages for a person to judge (see the rubric)" },
  ],
  rules: [
    "An alert of an hour may use that hour and those before it, never those after.",
    "Choose the limit on train.csv. A limit chosen on the answers of the test is no limit.",
    "Empty cells mean that nobody measured. Lactate is measured when somebody is worried.",
    "After an alert the same stay is not counted again for 6 hours.",
  ],
  meaning:
    "Every alert takes somebody from another bed. A rule that catches all and rings every hour will be switched off within a week. Invented stays; no clinical tool.",
  card: {
    about:
      "Drawn by this program: illness drifts by the hour, rises over some hours before a deterioration, and shows in the signs with noise and habit.",
    files: [
      {
        path: "train.csv",
        holds: "stays with the hour of the deterioration, which ends the stay",
        columns: [
          "stay, hour (since admission), age (years)",
          "heart_rate and breaths (a minute), mean_pressure (mmHg), oxygen (saturation in the hundred), temperature (°C), lactate (mmol/L)",
          "event: 1 in the hour of the deterioration",
        ],
      },
      { path: "test.csv", holds: "other stays", columns: ["as train.csv, without event"] },
    ],
    limits: [
      "A stay in the test ends when it ends; that its last hours are there says nothing you may use.",
      "Treatment does not change the course here, as it would on a real unit.",
    ],
  },
  rubric,
  baseline:
    "An alert whenever the heart rate is above 105, the mean pressure below 65 or the oxygen below 93.",
  programs,
  data: async (number) => {
    const { train, test } = icuStreamData(number);
    return [
      {
        path: "train.csv",
        text: writeCsv(
          [...ICU_COLUMNS, "event"],
          train.map(({ cells, event }) => [...cells, event]),
        ),
      },
      {
        path: "test.csv",
        text: writeCsv(
          ICU_COLUMNS,
          test.map(({ cells }) => cells),
        ),
      },
      {
        path: "alerts-template.csv",
        text: writeCsv(
          ["stay", "hour", "alert"],
          test.map(({ stay, hour }) => [stay, hour, undefined]),
        ),
      },
    ];
  },
  check: async (number, handedIn) => checkIcuStream(icuStreamData(number).test, handedIn, rubric),
  best: async (number) => {
    const { test } = icuStreamData(number);
    const alerts = knowingAlerts(test);
    return [
      {
        path: "alerts.csv",
        text: writeCsv(
          ["stay", "hour", "alert"],
          test.map(({ stay, hour }, at) => [stay, hour, alerts[at]]),
        ),
      },
    ];
  },
};
