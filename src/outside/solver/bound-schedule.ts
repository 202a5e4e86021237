import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { writeModel } from "#src/schedule/index.ts";
import type { Problem } from "#src/schedule/index.ts";
import { packageRoot } from "../package-root.ts";
import type { SolverNews, SolverTask } from "./solver-messages.ts";

/** The solver looks at its clock now and then only; after so many seconds more its thread is ended. */
const GRACE_SECONDS = 2;

/** What no schedule of a problem is worth more than; `exact` when some schedule is worth just that. */
export interface ScheduleBound {
  readonly bound: number;
  readonly exact: boolean;
}

/**
 * Proves a bound with HiGHS in a thread of its own, within the seconds given and two more at the most. The tightest
 * bound found in that time; undefined when there was none. Never throws.
 */
export async function boundSchedule(
  problem: Problem,
  { seconds, workerUrl = workerLocation() }: { seconds: number; workerUrl?: URL },
): Promise<ScheduleBound | undefined> {
  const model = writeModel(problem);
  if (model === undefined) return { bound: 0, exact: true };
  return await new Promise((resolve) => {
    let best: ScheduleBound | undefined;
    const thread = new Worker(workerUrl, {
      workerData: { model, seconds } satisfies SolverTask,
      stdout: true,
      stderr: true,
    });
    const end = (): void => {
      clearTimeout(clock);
      resolve(best);
      void thread.terminate();
    };
    const clock = setTimeout(end, (seconds + GRACE_SECONDS) * 1000);
    thread.on("message", (news: SolverNews) => {
      best = news;
    });
    thread.on("error", end).on("exit", end);
  });
}

/** Where the build puts the worker; the same from a bundle, a chunk of it or the sources. */
function workerLocation(): URL {
  return pathToFileURL(join(packageRoot(), "dist", "outside", "solve-model.worker.js"));
}
