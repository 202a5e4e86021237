import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanTask } from "#src/plan/index.ts";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { layOutRows, listStrands } from "./lay-out-rows.ts";

const EVERYTHING = { openOnly: false, hidden: [] };

/** Works of one to three parts, each part in a week of its own. */
const works = fc.array(
  fc.record({
    weeks: fc.uniqueArray(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 3 }),
    strand: fc.constantFrom("study-data", "study-clinical", "piece", undefined),
    kind: fc.constantFrom<PlanTask["kind"]>("learning", "portfolio", "conversation", "goal", "recall"),
    done: fc.boolean(),
  }),
  { maxLength: 30 },
);

function planOf(list: typeof works extends fc.Arbitrary<infer Value> ? Value : never) {
  const weeks: PlanTask[][] = Array.from({ length: 13 }, () => []);
  list.forEach(({ weeks: own, strand, ...rest }, work) => {
    own
      .toSorted((a, b) => a - b)
      .forEach((week, part) =>
        weeks[week - 1]?.push(
          aPlanTask({
            id: `work-${work}-${part + 1}`,
            ...rest,
            work: `work-${work}`,
            part: part + 1,
            parts: own.length,
            ...(strand === undefined ? {} : { strand }),
          }),
        ),
      );
  });
  return aPlan({ tasks: weeks });
}

describe("layOutRows", () => {
  it("shows every task once, in its own week", () => {
    fc.assert(
      fc.property(works, (list) => {
        const plan = planOf(list);
        const shown = layOutRows(plan, EVERYTHING)
          .flatMap(({ lanes }) => lanes)
          .flatMap((lane) => lane.flatMap((tasks, index) => tasks.map(({ id }) => `${index + 1} ${id}`)));
        const planned = plan.weeks.flatMap(({ week, tasks }) => tasks.map(({ id }) => `${week} ${id}`));
        expect(shown.toSorted()).toEqual(planned.toSorted());
      }),
    );
  });

  it("keeps the parts of a work on one line with nothing else between them", () => {
    fc.assert(
      fc.property(works, (list) => {
        for (const lane of layOutRows(planOf(list), EVERYTHING).flatMap(({ lanes }) => lanes)) {
          const order = lane.flatMap((tasks) => tasks.map(({ work }) => work));
          const starts = order.filter((work, index) => work !== order[index - 1]);
          expect(starts).toEqual([...new Set(order)]);
        }
      }),
    );
  });

  it("shows what is open, and no row that was hidden", () => {
    fc.assert(
      fc.property(works, (list) => {
        const rows = layOutRows(planOf(list), { openOnly: true, hidden: ["piece"] });
        expect(rows.map(({ id }) => id)).not.toContain("piece");
        expect(rows.flatMap(({ lanes }) => lanes.flat(2)).filter(({ done }) => done)).toEqual([]);
      }),
    );
  });

  it("finds a row for tasks that name no strand, as plans of the first version do", () => {
    const plan = aPlan({
      tasks: [
        [
          aPlanTask({ id: "learn" }),
          aPlanTask({ id: "build", kind: "portfolio" }),
          aPlanTask({ id: "talk", kind: "conversation" }),
        ],
        [aPlanTask({ id: "aim", kind: "goal" }), aPlanTask({ id: "recall-week-2", kind: "recall" })],
      ],
    });
    expect(listStrands(plan).map(({ id }) => id)).toEqual([
      "study",
      "piece",
      "direction",
      "people",
      "looking-back",
    ]);
    expect(layOutRows(plan, EVERYTHING).at(-1)?.thin).toBe(true);
  });

  it("names a strand it does not know, among the subjects", () => {
    const plan = aPlan({
      tasks: [
        [aPlanTask({ id: "build", strand: "piece" }), aPlanTask({ id: "new", strand: "study-new-field" })],
      ],
    });
    expect(listStrands(plan)).toEqual([
      { id: "study-new-field", name: "Study: new field" },
      { id: "piece", name: "Portfolio piece" },
    ]);
  });

  it("has no rows where nothing is planned", () => {
    expect(layOutRows(aPlan({ tasks: [] }), EVERYTHING)).toEqual([]);
  });
});
