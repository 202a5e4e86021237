import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSchedule, searchSchedule } from "#src/schedule/index.ts";
import { aProblem, problemShapes } from "#src/schedule/testing.ts";

interface Bounds {
  readonly bounds: readonly { readonly problem: string; readonly bound: number }[];
}

const file = join(import.meta.dirname, "schedule", "bounds.json");
const { bounds } = JSON.parse(readFileSync(file, "utf8")) as Bounds;

describe("the search comes within a hundredth of the best bound known, and breaks no law", () => {
  const problems = problemShapes.flatMap((shape) =>
    [1, 2, 3].map((start) => ({ name: `${shape.name}-${start}`, problem: aProblem(shape, start) })),
  );

  it("knows a bound of every problem", () => {
    expect(bounds.map(({ problem }) => problem).toSorted()).toEqual(
      problems.map(({ name }) => name).toSorted(),
    );
  });

  it.each(problems)("$name", ({ name, problem }) => {
    const bound = bounds.find((one) => one.problem === name)?.bound ?? Number.NaN;
    const schedule = searchSchedule(problem);
    expect(checkSchedule(problem, schedule)).toEqual([]);
    expect(schedule.worth).toBeLessThanOrEqual(bound * (1 + 1e-6));
    expect(schedule.worth).toBeGreaterThanOrEqual(0.99 * bound);
  });
});
