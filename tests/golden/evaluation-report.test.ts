import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateTable, evaluationSettingsSchema, rolesSchema, writeReport } from "#src/evaluation/index.ts";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { writeMarkdown } from "#src/figures/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { readTable } from "#src/outside/tables/read-table.ts";
import { besideProject, hasCheck, readCheck } from "../support/reference-checks.ts";
import { fieldAtlas } from "../support/field.ts";
import { seededRandom } from "../support/seeded-random.ts";

async function evaluate(
  bytes: Uint8Array,
  roles: object | undefined,
  settings: object = {},
  beside: Partial<Pick<Parameters<typeof evaluateTable>[1], "baselines" | "standards">> = {},
): Promise<EvaluationReport> {
  const read = await readTable(bytes);
  if (read.kind === "failed") throw new Error(read.failure.says);
  const outcome = evaluateTable(read.table, {
    file: { name: "predictions.csv", sha256: "0".repeat(64) },
    ...(roles === undefined ? {} : { roles: rolesSchema.parse(roles) }),
    settings: evaluationSettingsSchema.parse(settings),
    madeOn: calendarDateSchema.parse("2026-11-21"),
    notes: read.notes,
    baselines: [],
    standards: [],
    ...beside,
  });
  if (outcome.kind !== "evaluated") throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

/** Value, low and high of an answer; all three absent where it is not defined. */
function limits(answer: EvaluationReport["metrics"][string] | undefined): readonly (number | undefined)[] {
  if (answer === undefined || answer.value === null) return [undefined, undefined, undefined];
  return [answer.value, answer.low ?? undefined, answer.high ?? undefined];
}

const printed = (answer: EvaluationReport["metrics"][string] | undefined, digits: number): readonly (string | undefined)[] =>
  limits(answer).map((one) => one?.toFixed(digits));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const dataOf = (id: string): Uint8Array => readFileSync(besideProject("eval-checks", `${id}.csv`));

describe("Scott and others 2008, as the manual of epiR prints it", () => {
  const cells = (count: number, row: string): string => `${row}\n`.repeat(count);
  const file = `y,p\n${cells(670, "1,0.9")}${cells(202, "0,0.9")}${cells(74, "1,0.1")}${cells(640, "0,0.1")}`;

  it("comes out of 1,586 rows", async () => {
    const { chosen } = await evaluate(bytesOf(file), { label: "y", scores: ["p"] }, { threshold: 0.5, thresholdReason: "The test." });
    const row = chosen?.row;
    expect([row?.truePositives, row?.falsePositives, row?.falseNegatives, row?.trueNegatives]).toEqual([670, 202, 74, 640]);
    // Printed there with exact limits; Wilson's agree to the two digits given.
    expect([row?.sensitivity, row?.specificity, row?.ppv, row?.npv].map((one) => printed(one, 2))).toEqual([
      ["0.90", "0.88", "0.92"],
      ["0.76", "0.73", "0.79"],
      ["0.77", "0.74", "0.80"],
      ["0.90", "0.87", "0.92"],
    ]);
    console.log("Scott: 16 numbers");
  });
});

describe.runIf(hasCheck("eval-checks", "01-auc-delong-asah"))("aSAH, as the paper on pROC prints it", () => {
  it("gives both areas with their intervals and the difference between them", async () => {
    const report = await evaluate(dataOf("01-auc-delong-asah"), { label: "poor", scores: ["s100b", "wfns"], groups: ["gender"] });
    expect(printed(report.metrics["auc"], 4)).toEqual(["0.7314", "0.6301", "0.8326"]);
    const [other] = report.otherModels;
    expect(other?.metrics["auc"]?.value?.toFixed(4)).toBe("0.8237");
    const { expected } = readCheck("01-auc-delong-asah");
    expect(other?.aucDifference.value).toBeCloseTo(expected.markers.wfns.auc - expected.markers.s100b.auc, 9);
    const [, low, high] = limits(other?.metrics["auc"]);
    expect(low).toBeCloseTo(expected.markers.wfns.ci95_delong[0], 9);
    expect(high).toBeCloseTo(expected.markers.wfns.ci95_delong[1], 9);
    expect([report.n, report.events]).toEqual([113, 41]);
    console.log("aSAH: 9 numbers");
  });
});

describe.runIf(hasCheck("eval-checks", "13-c-index-td-auc-pbc"))("primary biliary cholangitis, as R gives it", () => {
  it("gives concordance and the area at five years of the Mayo score", async () => {
    const report = await evaluate(dataOf("13-c-index-td-auc-pbc"), { time: "time", event: "death", scores: ["mayo"] }, { horizon: 1826 });
    const { concordance, td_auc: area } = readCheck("13-c-index-td-auc-pbc").expected;
    const metrics = report.survival?.metrics ?? {};
    expect(metrics["concordance"]?.value).toBeCloseTo(concordance.mayo.harrell.c, 9);
    expect(metrics["unoConcordance"]?.value).toBeCloseTo(concordance.mayo.uno_tau1826.c, 6);
    expect(metrics["timeAuc"]?.value).toBeCloseTo(area.mayo.auc[2], 6);
    expect(limits(metrics["timeAuc"])[1]).toBeCloseTo(area.mayo.ci95[2][0], 3);
    expect(metrics["observedRisk"]?.value).toBeCloseTo(area.mayo.cumulative_incidence[2], 6);
    console.log("pbc: 5 numbers");
  });
});

describe("a report of made-up people, whole", () => {
  it("reads as it was read by a person", async () => {
    const { now, expected } = golden("readmission.md", writeMarkdown(writeReport(await madeUp())));
    expect(now).toEqual(expected);
  });
});

/** 600 stays of 480 made-up people at three sites; the model is a little too sure of itself. */
async function madeUp(): Promise<EvaluationReport> {
  const random = seededRandom(31);
  const rows = Array.from({ length: 600 }, (_, stay) => {
    const person = stay < 480 ? stay : Math.floor(random() * 480);
    const wound = 2.2 * (random() + random() + random() - 1.5);
    const sex = random() < 0.52 ? "female" : "male";
    const band = ["18-39", "40-64", "65 and over"][Math.min(2, Math.floor(random() * 3.2))];
    const site = ["north", "harbour", "hill"][Math.floor(random() * 3)];
    const truth = 1 / (1 + Math.exp(-(-1.9 + wound)));
    const risk = 1 / (1 + Math.exp(-(-1.7 + 1.5 * wound + (random() - 0.5))));
    const score = random() < 0.02 ? "" : risk.toFixed(4);
    return [`p${person}`, random() < truth ? 1 : 0, score, sex, band, site].join(",");
  });
  const { baselines, checklists } = await fieldAtlas();
  return await evaluate(
    bytesOf(`patient_id,readmitted,risk,sex,age_band,site\n${rows.join("\n")}\n`),
    undefined,
    { threshold: 0.25, thresholdReason: "The team can call a quarter of those who go home.", peoplePerDay: 40, task: "readmission", title: "Readmission within 30 days" },
    {
      baselines: baselines.flatMap(({ id, label, says, metric, low, high, doubtAbove, sources }) =>
        id === "readmission" ? [{ id, task: label, says, metric, low, high, ...(doubtAbove === undefined ? {} : { doubtAbove }), sources }] : [],
      ),
      standards: checklists.flatMap(({ id: list, standard, items }) =>
        list === "gmlp" ? items.map(({ id, asks, check }) => ({ standard, item: id, asks, check })) : [],
      ),
    },
  );
}

/** `UPDATE_GOLDENS=1` writes what is made now; otherwise a difference fails and leaves a `-changed` twin beside it. */
function golden(name: string, now: string): { now: readonly string[]; expected: readonly string[] } {
  const folder = join(import.meta.dirname, "reports");
  const file = join(folder, name);
  const twin = file.replace(/\.md$/u, "-changed.md");
  if (process.env["UPDATE_GOLDENS"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, now);
    rmSync(twin, { force: true });
    return { now: [], expected: [] };
  }
  const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (now === expected) rmSync(twin, { force: true });
  else writeFileSync(twin, now);
  return { now: now.split("\n"), expected: expected.split("\n") };
}
