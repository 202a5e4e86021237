import { describe, expect, it } from "vitest";
import { checkCoverage } from "./check-coverage.ts";
import type { CoverageRow } from "./coverage.ts";
import { aField } from "./testing.ts";

const check = (inventory: readonly string[], coverage: readonly CoverageRow[]) => {
  const { problems, ...counts } = checkCoverage(aField({ inventory, coverage }));
  return { ...counts, problems: problems.map(({ record, message }) => `${record} ${message}`) };
};

describe("checkCoverage", () => {
  it("counts what is held and what is declined", () => {
    const rows: CoverageRow[] = [
      { row: "S0-D1", held: ["domains/imaging", "rule:src/plan/place-tasks.ts", "screen:/field/$kind/$id"] },
      { row: "S0-Z4", declined: "A picture that says nothing of the field." },
    ];
    expect(check(["S0-D1", "S0-Z4"], rows)).toEqual({ total: 2, held: 1, declined: 1, problems: [] });
  });

  it("says of a lost row, a double, a stranger and a dangling target what is wrong", () => {
    const rows: CoverageRow[] = [
      { row: "S0-F01", held: ["domains/nowhere"] },
      { row: "S0-F01", declined: "Said twice to see whether it is noticed." },
      { row: "S9-99", held: ["screen:/field"] },
    ];
    expect(check(["S0-F01", "S0-F03"], rows).problems).toEqual([
      "coverage/S0-F03 is held nowhere",
      "coverage/S0-F01 is listed twice",
      "coverage/S9-99 is no row of the inventory",
      "coverage/S0-F01 points at nothing: domains/nowhere",
    ]);
  });

  it.each(["rule:place-tasks", "rule:../secrets.ts", "screen:field", "poets/homer", "imaging"])(
    "takes %s for no target",
    (target) => {
      expect(check(["S0-D1"], [{ row: "S0-D1", held: [target] }]).problems).toHaveLength(1);
    },
  );
});
