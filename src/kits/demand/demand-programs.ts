import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: what the same hour brought in the last known week, and the last known count of beds. No packages needed.
import csv

def read(name):
    with open(name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))

week = [row["arrivals"] for row in read("arrivals.csv")][-168:]
with open("forecast.csv", "w", newline="", encoding="utf-8") as file:
    file.write("time,arrivals,low,high\\n")
    for place, row in enumerate(read("forecast-template.csv")):
        value = int(week[place % 168])
        file.write(f"{row['time']},{value},{max(0, value - 3)},{value + 3}\\n")

beds = read("beds.csv")[-1]["occupied"]
with open("beds-forecast.csv", "w", newline="", encoding="utf-8") as file:
    file.write("day,occupied\\n")
    for row in read("beds-template.csv"):
        file.write(f"{row['day']},{beds}\\n")
`;

const javascript = `// The baseline to beat: what the same hour brought in the last known week, and the last known count of beds. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

const read = (name) => readFileSync(name, "utf8").trim().split("\\n").slice(1).map((line) => line.split(","));

const week = read("arrivals.csv").map(([, arrivals]) => Number(arrivals)).slice(-168);
const hours = read("forecast-template.csv").map(([time], place) => {
  const value = week[place % 168];
  return [time, value, Math.max(0, value - 3), value + 3].join(",");
});
writeFileSync("forecast.csv", ["time,arrivals,low,high", ...hours, ""].join("\\n"));

const [, beds] = read("beds.csv").at(-1);
const days = read("beds-template.csv").map(([day]) => [day, beds].join(","));
writeFileSync("beds-forecast.csv", ["day,occupied", ...days, ""].join("\\n"));
`;

export const demandPrograms: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
