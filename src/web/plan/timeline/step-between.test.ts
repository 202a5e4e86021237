import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanTask } from "#src/plan/index.ts";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { layOutRows } from "./lay-out-rows.ts";
import { listPlaces, stepBetween } from "./step-between.ts";

const rowsOf = (weeks: readonly (readonly PlanTask[])[]) =>
  layOutRows(aPlan({ tasks: weeks }), { openOnly: false, hidden: [] });

describe("stepBetween", () => {
  const rows = rowsOf([
    [aPlanTask({ id: "a" }), aPlanTask({ id: "b", kind: "conversation" })],
    [],
    [aPlanTask({ id: "c" })],
    [aPlanTask({ id: "d" })],
  ]);

  it("goes down the week, and over weeks without tasks", () => {
    expect(stepBetween(rows, "a", "ArrowDown")).toBe("b");
    expect(stepBetween(rows, "b", "ArrowUp")).toBe("a");
    expect(stepBetween(rows, "a", "ArrowRight")).toBe("c");
    expect(stepBetween(rows, "c", "ArrowLeft")).toBe("a");
    expect(stepBetween(rows, "b", "End")).toBe("d");
    expect(stepBetween(rows, "d", "Home")).toBe("a");
  });

  it("leads nowhere from the edges", () => {
    expect(stepBetween(rows, "a", "ArrowLeft")).toBeUndefined();
    expect(stepBetween(rows, "d", "ArrowRight")).toBeUndefined();
    expect(stepBetween(rows, "unknown", "ArrowRight")).toBeUndefined();
  });

  it("reaches every task from every other", () => {
    const weeks = fc.array(fc.array(fc.constantFrom("learning", "conversation", "goal"), { maxLength: 4 }), {
      maxLength: 13,
    });
    fc.assert(
      fc.property(weeks, (list) => {
        const shown = rowsOf(
          list.map((kinds, week) =>
            kinds.map((kind, index) => aPlanTask({ id: `${week}-${index}`, kind: kind as "learning" })),
          ),
        );
        const all = listPlaces(shown).map(({ id }) => id);
        const reached = new Set(all.slice(0, 1));
        for (const id of reached) {
          for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
            const next = stepBetween(shown, id, key);
            if (next !== undefined) reached.add(next);
          }
        }
        expect(reached.size).toBe(all.length);
      }),
    );
  });
});
