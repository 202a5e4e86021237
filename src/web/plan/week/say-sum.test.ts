import { describe, expect, it } from "vitest";
import { aPlanTask } from "#src/plan/testing-plan.ts";
import { saySum } from "./say-sum.ts";

describe("saySum", () => {
  const build = aPlanTask({ id: "build", minutes: 120, artefact: "A table" });
  const read = aPlanTask({ id: "read", minutes: 60 });

  it("counts tasks, hours, what will be there to show, and what is done", () => {
    expect(saySum({ tasks: [build, read] })).toMatch(/^2 tasks, 3\sh, 1 to show$/);
    expect(saySum({ tasks: [build, { ...read, done: true }] })).toMatch(/, 1 done$/);
    expect(saySum({ tasks: [{ ...build, done: true }] })).toMatch(/^1 task, 2\sh, 1 to show, all done$/);
  });
});
