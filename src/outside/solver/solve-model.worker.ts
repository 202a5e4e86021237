// The thread in which HiGHS runs: solving blocks it, so that it is told when to stop before it begins, or is ended.
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type HighsPackage from "highs";
import type { SolverNews, SolverTask } from "./solver-messages.ts";

// The package's types describe its CommonJS build, so that is the one to load.
const { default: loadHighs } = createRequire(import.meta.url)("highs") as typeof HighsPackage;
const { model, seconds } = workerData as SolverTask;
const began = performance.now();
const highs = await loadHighs();
const { constants } = highs;
let told = Number.POSITIVE_INFINITY;
relax();
solve();
parentPort?.close();

/** Works may be finished in part: soon solved, and a bound already. */
function relax(): void {
  const task = highs.createModel({ format: "lp", data: model });
  task.options.set({ output_flag: false, solve_relaxation: true, time_limit: secondsLeft() });
  task.run();
  if (task.getModelStatus() === constants.modelStatus.optimal) tell(task.getObjectiveValue(), false);
  task.dispose();
}

/** Works whole: the bound falls while the solver searches, and is exact when it ends before its time. */
function solve(): void {
  const task = highs.createModel({ format: "lp", data: model });
  task.options.set({ output_flag: false, time_limit: secondsLeft(), mip_rel_gap: 0, mip_abs_gap: 1e-6 });
  task.run({
    [constants.callbackType.mipInterrupt]({ data }) {
      tell(data.mip_dual_bound, false);
      return undefined;
    },
  });
  tell(Number(task.info.get("mip_dual_bound")), task.getModelStatus() === constants.modelStatus.optimal);
}

function secondsLeft(): number {
  return Math.max(0.1, seconds - (performance.now() - began) / 1000);
}

/** Tells a bound that is tighter or exact; before its first relaxation the solver gives numbers without meaning. */
function tell(bound: number | undefined, exact: boolean): void {
  if (bound === undefined || !Number.isFinite(bound) || (bound >= told && !exact)) return;
  told = Math.min(told, bound);
  parentPort?.postMessage({ bound: told, exact } satisfies SolverNews);
}
