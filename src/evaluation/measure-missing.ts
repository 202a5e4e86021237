import { wilsonInterval } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import { readGroups } from "./read-groups.ts";
import type { EvaluationReport } from "./report.ts";
import type { Roles } from "./roles.ts";
import { findColumn } from "./table.ts";
import type { Table } from "./table.ts";

/** How often outcome or score is missing in each group, with intervals; nothing when nothing is missing. */
export function measureMissing(table: Table, roles: Roles, level: number): EvaluationReport["missing"] {
  const judged = [roles.label, roles.time, roles.event, ...roles.scores].flatMap((name) => {
    const column = name === undefined ? undefined : findColumn(table, name);
    return column === undefined || column.missing === 0 ? [] : [column];
  });
  if (judged.length === 0) return [];
  const all = Int32Array.from({ length: table.rows }, (_, row) => row);
  return readGroups(table, roles.groups, all).flatMap(({ name, levels }) => {
    const counts = new Map<string, { total: number; missing: number }>();
    for (const [row, group] of levels.entries()) {
      const count = counts.get(group) ?? { total: 0, missing: 0 };
      count.total += 1;
      const absent = judged.some((column) =>
        column.kind === "number" ? Number.isNaN(column.values[row]) : (column.codes[row] ?? -1) < 0,
      );
      if (absent) count.missing += 1;
      counts.set(group, count);
    }
    return [...counts].map(([group, { total, missing }]) => ({
      column: name,
      level: group === "" ? "(missing)" : group,
      share: plainAnswer(wilsonInterval({ successes: missing, total, level })),
    }));
  });
}
