import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { isRecordKind } from "./kinds.ts";

/** How many rows of the guides' inventory the product holds, declines with a reason, or has lost. */
export interface Coverage {
  readonly total: number;
  readonly held: number;
  readonly declined: number;
  readonly problems: readonly AtlasProblem[];
}

/**
 * Whether every row of the inventory is held or declined, once, and by something that exists. That a rule's file and a
 * screen's address exist can only be seen in the source tree: a test looks there.
 */
export function checkCoverage(atlas: Atlas): Coverage {
  const expected = new Set(atlas.inventory);
  const counted = new Map<string, number>();
  for (const { row } of atlas.coverage) counted.set(row, (counted.get(row) ?? 0) + 1);

  const problem = (row: string, message: string): AtlasProblem => ({
    record: `coverage/${row}`,
    path: "row",
    message,
  });
  const problems = [
    ...atlas.inventory.filter((row) => !counted.has(row)).map((row) => problem(row, "is held nowhere")),
    ...[...counted].flatMap(([row, times]) => [
      ...(times > 1 ? [problem(row, "is listed twice")] : []),
      ...(expected.has(row) ? [] : [problem(row, "is no row of the inventory")]),
    ]),
    ...atlas.coverage.flatMap((entry) =>
      "held" in entry
        ? entry.held.flatMap((target) =>
            pointsSomewhere(atlas, target) ? [] : [problem(entry.row, `points at nothing: ${target}`)],
          )
        : [],
    ),
  ];
  return {
    total: atlas.inventory.length,
    held: atlas.coverage.filter((entry) => "held" in entry).length,
    declined: atlas.coverage.filter((entry) => "declined" in entry).length,
    problems,
  };
}

const RULE = /^rule:src\/[a-z0-9-]+(\/[a-z0-9-]+)*\.tsx?$/;
const SCREEN = /^screen:\/[a-z0-9$/-]*$/;

function pointsSomewhere(atlas: Atlas, target: string): boolean {
  if (RULE.test(target) || SCREEN.test(target)) return true;
  const [kind = "", id = ""] = target.split("/");
  return isRecordKind(kind) && atlas[kind].some((record) => record.id === id);
}
