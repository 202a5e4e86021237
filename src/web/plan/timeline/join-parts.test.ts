import { describe, expect, it } from "vitest";
import type { PlanTask } from "#src/plan/index.ts";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { joinParts } from "./join-parts.ts";
import { layOutRows } from "./lay-out-rows.ts";

const part = (number: number) => aPlanTask({ id: `long-${number}`, work: "long", part: number, parts: 3 });

function joinsOf(...weeks: readonly (readonly PlanTask[])[]) {
  const [lane = []] = layOutRows(aPlan({ tasks: weeks }), { openOnly: false, hidden: [] })[0]?.lanes ?? [];
  return Object.fromEntries(joinParts(lane));
}

describe("joinParts", () => {
  it("says how far away the next part is, over weeks without one", () => {
    expect(joinsOf([part(1)], [part(2)], [], [], [part(3)])).toEqual({ "long-1": 1, "long-2": 3 });
  });

  it("has no way to go between two parts of one week", () => {
    expect(joinsOf([part(1), part(2)], [part(3)])).toEqual({ "long-1": 0, "long-2": 1 });
  });

  it("joins nothing to another work", () => {
    expect(joinsOf([aPlanTask({ id: "one" })], [aPlanTask({ id: "other" })])).toEqual({});
  });
});
