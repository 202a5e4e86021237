import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: likely values alone, every month as listed, a tenth more or less. No packages needed.
import csv, json

def read(name):
    with open(name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))

steps = read("process.csv")
costs = {row["role"]: float(row["cost_per_hour_likely"]) for row in read("costs.csv")}
tool = {row["what"]: float(row["likely"]) for row in read("tool.csv")}
requests = sum(int(row["requests"]) for row in read("volumes.csv"))
minutes = sum(float(row["share"]) * float(row["minutes_likely"]) for row in steps)
saved = sum(
    float(row["share"]) * (float(row["minutes_likely"]) - float(row["minutes_with_tool_likely"])) / 60 * costs[row["role"]]
    for row in steps
)
net = requests * tool["uptake"] * saved - tool["licence_per_year"]
result = {
    "requestsPerYear": requests,
    "minutesPerRequestToday": minutes,
    "hoursPerYearToday": requests * minutes / 60,
    "netPerYear": {"low": net - abs(net) / 10, "likely": net, "high": net + abs(net) / 10},
    "paybackMonths": 12 * tool["set_up"] / net if net > 0 else None,
    "biggestDriver": "licence_per_year",
}
with open("result.json", "w", encoding="utf-8") as file:
    json.dump(result, file, indent=2)
`;
const javascript = `// The baseline to beat: likely values alone, every month as listed, a tenth more or less. No packages needed.
import { readFileSync, writeFileSync } from "node:fs";

function read(name) {
  const [head, ...lines] = readFileSync(name, "utf8").trim().split("\\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((column, place) => [column, cells[place]])));
}

const steps = read("process.csv");
const costs = Object.fromEntries(read("costs.csv").map((row) => [row.role, Number(row.cost_per_hour_likely)]));
const tool = Object.fromEntries(read("tool.csv").map((row) => [row.what, Number(row.likely)]));
const requests = read("volumes.csv").reduce((total, row) => total + Number(row.requests), 0);
const minutes = steps.reduce((total, row) => total + Number(row.share) * Number(row.minutes_likely), 0);
const saved = steps.reduce((total, row) => {
  const spared = Number(row.minutes_likely) - Number(row.minutes_with_tool_likely);
  return total + ((Number(row.share) * spared) / 60) * costs[row.role];
}, 0);
const net = requests * tool.uptake * saved - tool.licence_per_year;
const result = {
  requestsPerYear: requests,
  minutesPerRequestToday: minutes,
  hoursPerYearToday: (requests * minutes) / 60,
  netPerYear: { low: net - Math.abs(net) / 10, likely: net, high: net + Math.abs(net) / 10 },
  paybackMonths: net > 0 ? (12 * tool.set_up) / net : null,
  biggestDriver: "licence_per_year",
};
writeFileSync("result.json", JSON.stringify(result, null, 2) + "\\n");
`;

export const priorAuthorisationPrograms: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
