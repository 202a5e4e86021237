// The search for a plan beside exact solvers and the plain way: how much of the best bound, and in what time.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type HighsPackage from "highs";
import { greedySchedule, searchSchedule, writeModel } from "#src/schedule/index.ts";
import type { Problem } from "#src/schedule/index.ts";
import { aProblem, afterWeeks, problemShapes } from "#src/schedule/testing.ts";
import { readModel } from "./read-model.ts";

const RUNS = 9;
const GONE = 4;
const HIGHS_SECONDS = [1, 3, 10];
const YALPS_SECONDS = 5;
const SHAPES = ["wide", "long", "braided", "windows", "plan-like"];

const { default: loadHighs } = createRequire(import.meta.url)("highs") as typeof HighsPackage;
const highs = await loadHighs();
const stored = JSON.parse(readFileSync(join("tests", "golden", "schedule", "bounds.json"), "utf8")) as {
  readonly bounds: readonly { readonly problem: string; readonly bound: number }[];
};

interface Row {
  readonly share: number | undefined;
  readonly ms: number;
  /** Time of the processor, which other programs on the machine lengthen less. */
  readonly cpuMs: number;
  readonly runs: number;
}
const rows = new Map<string, Row[]>();

for (const shape of problemShapes.filter(({ name }) => SHAPES.includes(name))) {
  const problem = aProblem(shape, 1);
  const bound = stored.bounds.find((one) => one.problem === `${shape.name}-1`)?.bound ?? Number.NaN;
  const found = repeat("own search", bound, () => searchSchedule(problem));
  repeat("plain greedy", bound, () => greedySchedule(problem));

  const left = afterWeeks(problem, found, GONE);
  const leftBound = runHighs(left.problem, 5).bound;
  repeat("own re-plan, 4 weeks gone", leftBound, () => searchSchedule(left.problem, { near: left.near }));
  repeat("the same anew", leftBound, () => searchSchedule(left.problem));

  for (const seconds of HIGHS_SECONDS) {
    const { worth, ...times } = runHighs(problem, seconds);
    add(`HiGHS, ${seconds} s`, { share: worth === undefined ? undefined : worth / bound, ...times, runs: 1 });
  }
  const { worth, ...times } = await runYalps(problem);
  add(`yalps, ${YALPS_SECONDS} s`, {
    share: worth === undefined ? undefined : worth / bound,
    ...times,
    runs: 1,
  });
}
report();

function repeat<T extends { readonly worth: number }>(name: string, bound: number, run: () => T): T {
  const times: Times[] = [];
  let found = run();
  for (let at = 0; at < RUNS; at += 1) {
    const stop = startTimes();
    found = run();
    times.push(stop());
  }
  const ms = middle(times.map((time) => time.ms));
  const cpuMs = middle(times.map((time) => time.cpuMs));
  add(name, { share: found.worth / bound, ms, cpuMs, runs: RUNS });
  return found;
}

interface Times {
  readonly ms: number;
  readonly cpuMs: number;
}

function startTimes(): () => Times {
  const [began, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
  };
}

/** The best solution and bound in so many seconds; a solution worth nothing is none. */
function runHighs(problem: Problem, seconds: number): Times & { worth: number | undefined; bound: number } {
  const stop = startTimes();
  return highs.withModel({ format: "lp", data: writeModel(problem) ?? "" }, (model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 });
    model.run();
    const worth = model.getObjectiveValue();
    return {
      worth: worth > 0 && Number.isFinite(worth) ? worth : undefined,
      bound: Number(model.info.get("mip_dual_bound")),
      ...stop(),
    };
  });
}

/** In a thread of its own, since its own limit of time may be overrun; ended three seconds later. */
async function runYalps(problem: Problem): Promise<Times & { worth: number | undefined }> {
  const stop = startTimes();
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import("yalps").then(({ solve }) => {
      const { status, result } = solve(workerData, { timeout: ${YALPS_SECONDS * 1000} });
      parentPort.postMessage({ status, result });
    });`;
  const thread = new Worker(code, { eval: true, workerData: readModel(writeModel(problem) ?? "") });
  const worth = await new Promise<number | undefined>((resolve) => {
    const clock = setTimeout(() => resolve(undefined), (YALPS_SECONDS + 3) * 1000);
    thread.on("message", ({ result }: { result: number }) => {
      clearTimeout(clock);
      resolve(Number.isFinite(result) && result > 0 ? result : undefined);
    });
    thread.on("error", () => resolve(undefined));
  });
  const times = stop();
  await thread.terminate();
  return { worth, ...times };
}

function add(name: string, row: Row): void {
  rows.set(name, [...(rows.get(name) ?? []), row]);
}

function report(): void {
  const own = middle((rows.get("own search") ?? []).map(({ ms }) => ms));
  process.stdout.write(
    `${SHAPES.length} problems: ${SHAPES.join(", ")}; worth as a share of the best bound\n`,
  );
  process.stdout.write(
    `${"".padEnd(28)}  worth, least   median    time, median      most    processor    to own\n`,
  );
  for (const [name, all] of rows) {
    const shares = all.flatMap(({ share }) => share ?? []);
    const times = all.map(({ ms }) => ms);
    const worth =
      shares.length < all.length
        ? `found nothing in ${all.length - shares.length} of ${all.length}`.padStart(22)
        : `${percent(Math.min(...shares))}  ${percent(middle(shares))}`.padStart(22);
    const time = `${middle(times).toFixed(1)} ms`.padStart(14);
    const cpu = `${middle(all.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`.padStart(13);
    const most = `${Math.max(...times).toFixed(1)} ms`.padStart(12);
    const ratio = `${(middle(times) / own).toFixed(3)} ×`.padStart(10);
    process.stdout.write(
      `${name.padEnd(28)}${worth}${time}${most}${cpu}${ratio}   n = ${all[0]?.runs ?? 0} each\n`,
    );
  }
}

function middle(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(9);
}
