import { describe, expect, it } from "vitest";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { listWaits } from "./list-waits.ts";

const plan = aPlan({
  tasks: [
    [aPlanTask({ id: "read" })],
    [aPlanTask({ id: "build", after: ["read", "left-the-plan"] })],
    [aPlanTask({ id: "show", after: ["build"] }), aPlanTask({ id: "rest" })],
  ],
});

describe("listWaits", () => {
  it("leads from what a task needs, and to what needs it", () => {
    expect(listWaits(plan, "build")).toEqual([
      { from: "read", to: "build", way: "in" },
      { from: "build", to: "show", way: "out" },
    ]);
  });

  it("draws nothing for a task that stands alone, one that is unknown, or none", () => {
    expect([listWaits(plan, "rest"), listWaits(plan, "left-the-plan"), listWaits(plan, undefined)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
