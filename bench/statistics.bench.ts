// CPU time of the statistics at the sizes people fear, beside what R and Python took on another machine and, where they
// are installed, take now on the same columns; the whole evaluation in memory; a million rows from CSV to the report.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { evaluateTable, evaluationSettingsSchema } from "#src/evaluation/index.ts";
import type { EvaluationRequest, Table } from "#src/evaluation/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import { evaluationPorts } from "#src/outside/index.ts";
import {
  areaUnderRoc,
  bootstrapAreaUnderRoc,
  calibrationInTheLarge,
  calibrationSlope,
  coxRegression,
  decisionCurve,
  harrellConcordance,
  kaplanMeier,
  logRankTest,
  timeDependentAuc,
} from "#src/statistics/index.ts";
import { binaryColumns, followUpColumns } from "./statistics-inputs.ts";
import type { BinaryColumns } from "./statistics-inputs.ts";
import { REFERENCES, REFERENCE_NOTE } from "./statistics-references.ts";
import { timePeers } from "./time-peers.ts";
import type { PeerTime } from "./time-peers.ts";

const RUNS = 7;
const FILE_RUNS = 3;
const FILE_TARGET_MB = 1_536;
const [small, middle, large] = [10_000, 100_000, 1_000_000] as const;
const FILE_ARGUMENT = "--file";
const SEXES = ["female", "male"];
const AGES = ["18-39", "40-64", "65-79", "80+"];

interface Case {
  readonly task: string;
  readonly n: number;
  readonly says: string;
  readonly run: () => unknown;
  /** CPU seconds it may take. */
  readonly target?: number;
}

function benchStatistics(): void {
  const binary = { small: binaryColumns(small), middle: binaryColumns(middle), large: binaryColumns(large) };
  const followUp = {
    small: followUpColumns(small),
    middle: followUpColumns(middle),
    large: followUpColumns(large),
  };
  const { times, absent } = timePeers([
    ...Object.values(binary).flatMap(({ labels, probabilities }) => [
      ["labels", labels] as const,
      ["probabilities", probabilities] as const,
    ]),
    ...Object.values(followUp).flatMap(({ predictors, ...columns }) => [
      ...Object.entries(columns),
      ...predictors.map((values, place) => [`x${place + 1}`, values] as const),
    ]),
  ]);
  say(`CPU seconds, median of ${RUNS} after one warm-up; ratios are their time over ours`);
  say(`published figures: ${REFERENCE_NOTE}`);
  for (const line of absent) say(line);

  const table = evaluationTable(binary.middle);
  const followed = followUp.large;
  const cases: Case[] = [
    ...Object.values(binary).map((columns) => delong(columns)),
    ...[binary.small, binary.middle].map((columns) => bootstrap(columns)),
    ...[binary.middle, binary.large].flatMap((columns) => [calibration(columns), decision(columns)]),
    { task: "kaplan-meier", n: large, says: "Kaplan–Meier", run: () => kaplanMeier(followed) },
    { task: "log-rank", n: large, says: "log-rank test", run: () => logRankTest(followed) },
    ...[followUp.middle, followed].map(({ times: at, events, predictors }): Case => {
      const input = { times: at, events, predictors };
      const run = (): unknown => coxRegression(input);
      return { task: "cox", n: at.length, says: "Cox, 5 columns, Efron", run, target: 1.5 };
    }),
    { task: "harrell", n: large, says: "Harrell's C with error", run: () => harrellConcordance(followed) },
    {
      task: "time-auc",
      n: small,
      says: "time-dependent AUC, 3 times, interval",
      run: () => timeDependentAuc({ ...followUp.small, at: [1, 3, 5] }),
      target: 1,
    },
    {
      task: "evaluation",
      n: middle,
      says: "whole evaluation, two columns of groups",
      run: () => judged(evaluateTable(table, { ...requestOf(), notes: [] })),
      target: 3,
    },
  ];
  for (const one of cases) measure(one, times);
  measureFile();
}

function delong({ labels, probabilities }: BinaryColumns): Case {
  const input = { labels, scores: probabilities };
  const run = (): unknown => areaUnderRoc(input);
  return { task: "delong", n: labels.length, says: "AUC with DeLong's interval", run, target: 0.2 };
}

function bootstrap({ labels, probabilities }: BinaryColumns): Case {
  const input = { labels, scores: probabilities, replicates: 2000 };
  const run = (): unknown => bootstrapAreaUnderRoc(input);
  return { task: "bootstrap", n: labels.length, says: "AUC, 2,000 bootstrap replicates", run, target: 2 };
}

function calibration(columns: BinaryColumns): Case {
  const run = (): unknown => [calibrationInTheLarge(columns), calibrationSlope(columns)];
  return { task: "calibration", n: columns.labels.length, says: "calibration intercept and slope", run };
}

function decision(columns: BinaryColumns): Case {
  const run = (): unknown => decisionCurve(columns);
  return {
    task: "decision",
    n: columns.labels.length,
    says: "decision curve, 99 thresholds, intervals",
    run,
  };
}

function measure({ task, n, says, run, target }: Case, live: readonly PeerTime[]): void {
  const first = cpuSeconds(run);
  const seconds = middleOf(Array.from({ length: RUNS }, () => cpuSeconds(run)));
  const missed = target !== undefined && seconds > target ? ", MISSED" : "";
  const aim = target === undefined ? "" : ` (at most ${target}${missed})`;
  say(`${seconds.toFixed(4).padStart(9)} s  ${count(n)} rows  ${says}${aim}; first run ${first.toFixed(3)}`);
  const published = (REFERENCES[`${task}-${n}`] ?? []).map((one) => ({ ...one, when: "published" }));
  const now = live
    .filter((one) => one.task === `${task}-${n}`)
    .map((one) => ({ ...one, extrapolated: one.scaled, when: "here, now" }));
  for (const { tool, seconds: theirs, extrapolated, when } of [...published, ...now]) {
    const ratio = `${(theirs / seconds).toPrecision(3)} ×`.padStart(9);
    say(`${" ".repeat(14)}${ratio}  ${tool}: ${theirs.toPrecision(3)} s${extrapolated ? "*" : ""}, ${when}`);
  }
}

/** A million rows on disk, read and judged in the worker of the build, each time in a process of its own. */
function measureFile(): void {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-bench-"));
  const path = join(folder, "predictions.csv");
  try {
    writeTable(path, binaryColumns(large));
    const preload = `--import=${pathToFileURL(join("bench", "report-usage.mjs")).href}`;
    const uses = Array.from({ length: FILE_RUNS }, () => {
      const { output, status } = spawnSync(
        process.execPath,
        [preload, process.argv[1] ?? "", FILE_ARGUMENT, path],
        { stdio: ["ignore", "inherit", "inherit", "pipe"], encoding: "utf8" },
      );
      if (status !== 0) throw new Error("the evaluation of the file failed");
      return JSON.parse(output[3] ?? "") as { maxRssKb: number; cpuMs: number };
    });
    const most = Math.max(...uses.map(({ maxRssKb }) => maxRssKb / 1024));
    const seconds = middleOf(uses.map(({ cpuMs }) => cpuMs / 1000));
    const missed = most > FILE_TARGET_MB ? ", MISSED" : "";
    say(
      `${seconds.toFixed(2).padStart(9)} s  ${count(large)} rows  CSV to report in the worker, cold process`,
    );
    say(
      `${most.toFixed(0).padStart(8)} MB  most memory held (at most ${FILE_TARGET_MB}${missed}; n = ${FILE_RUNS})`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function evaluateFile(path: string): Promise<void> {
  judged(await evaluationPorts().run(new Uint8Array(readFileSync(path)), requestOf()));
}

function judged(outcome: { readonly kind: string }): void {
  if (outcome.kind !== "evaluated") throw new Error(`the evaluation ${JSON.stringify(outcome)}`);
}

function requestOf(): EvaluationRequest {
  const madeOn = readCalendarDate("2026-11-21");
  if (madeOn === undefined) throw new Error("no date");
  const settings = evaluationSettingsSchema.parse({});
  return {
    file: { name: "bench.csv", sha256: "0".repeat(64) },
    settings,
    madeOn,
    baselines: [],
    standards: [],
  };
}

/** Outcome, risk and two columns of groups, as `writeTable` writes them. */
function evaluationTable({ labels, probabilities }: BinaryColumns): Table {
  const groups = (name: string, levels: readonly string[]) => ({
    kind: "category" as const,
    name,
    levels,
    codes: Int32Array.from(labels, (_, row) => groupOf(row, levels.length)),
    missing: 0,
  });
  return {
    rows: labels.length,
    columns: [
      { kind: "number", name: "outcome", values: labels, missing: 0 },
      { kind: "number", name: "risk", values: probabilities, missing: 0 },
      groups("sex", SEXES),
      groups("age_band", AGES),
    ],
  };
}

function writeTable(path: string, { labels, probabilities }: BinaryColumns): void {
  writeFileSync(path, "outcome,risk,sex,age_band\n");
  let lines: string[] = [];
  for (let row = 0; row < labels.length; row += 1) {
    const sex = SEXES[groupOf(row, SEXES.length)] ?? "";
    const age = AGES[groupOf(row, AGES.length)] ?? "";
    lines.push(`${labels[row]},${probabilities[row]},${sex},${age}\n`);
    if (lines.length < 100_000 && row + 1 < labels.length) continue;
    appendFileSync(path, lines.join(""));
    lines = [];
  }
}

/** A level for a row that follows neither the outcome nor another column. */
const groupOf = (row: number, levels: number): number =>
  Math.floor(((row * 0.618_033_988_75 * levels) % 1) * levels);

function cpuSeconds(work: () => unknown): number {
  globalThis.gc?.();
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const count = (n: number): string => n.toLocaleString("en").padStart(9);

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

const file = process.argv[2] === FILE_ARGUMENT ? process.argv[3] : undefined;
if (file === undefined) benchStatistics();
else await evaluateFile(file);
