import { expect, it } from "vitest";
import { searchSchedule } from "#src/schedule/index.ts";
import type { Problem } from "#src/schedule/index.ts";
import { aProblem, problemShapes } from "#src/schedule/testing.ts";
import { builtWorker } from "../../../tests/support/built-worker.ts";
import { boundSchedule } from "./bound-schedule.ts";

const workerUrl = await builtWorker("solve-model");
const [shape] = problemShapes;
if (shape === undefined) throw new Error("no shape");
const small: Problem = aProblem({ ...shape, works: 12, weeks: 4 }, 1);

it("proves the optimum of a small problem, and the search finds it", async () => {
  const bound = await boundSchedule(small, { seconds: 20, workerUrl });
  expect(bound?.exact).toBe(true);
  expect(searchSchedule(small).worth).toBeCloseTo(bound?.bound ?? 0, 4);
});

it("bounds a large problem even when time is up before the optimum is proven", async () => {
  const large = aProblem(shape, 1);
  const bound = await boundSchedule(large, { seconds: 3, workerUrl });
  expect(bound?.exact).toBe(false);
  const most = large.works.reduce((sum, { worth }) => sum + Math.max(...worth), 0);
  expect(bound?.bound).toBeGreaterThanOrEqual(searchSchedule(large, { rounds: 500 }).worth);
  expect(bound?.bound).toBeLessThan(most);
});

it("knows that nothing is worth anything where nothing fits", async () => {
  const bound = await boundSchedule({ ...small, capacity: [0, 0, 0, 0] }, { seconds: 1, workerUrl });
  expect(bound).toEqual({ bound: 0, exact: true });
});

it("says nothing where there is no solver", async () => {
  const nowhere = new URL("nowhere.mjs", workerUrl);
  expect(await boundSchedule(small, { seconds: 1, workerUrl: nowhere })).toBeUndefined();
});
