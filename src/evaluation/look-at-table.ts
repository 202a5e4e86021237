import { z } from "zod";
import { findTableProblems } from "./find-table-problems.ts";
import { guessRoles } from "./guess-roles.ts";
import type { ReadNote } from "./read-table.ts";
import { warningSchema } from "./report.ts";
import { rolesSchema } from "./roles.ts";
import { cellText } from "./table.ts";
import type { Table, TableColumn } from "./table.ts";

/** What a file holds, before any number is computed. Levels of words are shown only where they are few: never a list of people. */
export const tableLookSchema = z.object({
  version: z.literal(1),
  rows: z.int(),
  columns: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["number", "category"]),
      missing: z.int(),
      low: z.number().optional(),
      high: z.number().optional(),
      /** Values with their counts, when at most twelve differ. */
      levels: z.array(z.object({ level: z.string(), n: z.int() })).optional(),
      different: z.int(),
    }),
  ),
  roles: rolesSchema,
  guesses: z.array(
    z.object({ role: z.string(), column: z.string(), because: z.string(), sure: z.boolean() }),
  ),
  notes: z.array(z.object({ code: z.string(), count: z.int(), says: z.string() })),
  warnings: z.array(warningSchema),
});
export type TableLook = z.infer<typeof tableLookSchema>;

const MOST_LEVELS = 12;

/** Describes a table, guesses the parts of its columns and names what is wrong with it. */
export function lookAtTable(table: Table, notes: readonly ReadNote[]): TableLook {
  const { roles, guesses } = guessRoles(table);
  return {
    version: 1,
    rows: table.rows,
    columns: table.columns.map(describeColumn),
    roles,
    guesses: guesses.map(({ role, ...guess }) => ({ role, ...guess })),
    notes: notes.map((note) => ({ ...note })),
    warnings: findTableProblems(table, roles),
  };
}

function describeColumn(column: TableColumn): TableLook["columns"][number] {
  const counts = countLevels(column);
  const levels = counts === undefined ? undefined : [...counts].map(([level, n]) => ({ level, n }));
  const shared = {
    name: column.name,
    kind: column.kind,
    missing: column.missing,
    different: counts?.size ?? countDifferent(column),
    ...(levels === undefined ? {} : { levels }),
  };
  if (column.kind === "category") return shared;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of column.values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Number.isFinite(low) && Number.isFinite(high) ? { ...shared, low, high } : shared;
}

/** Rows of each value, or nothing when there are many values. */
function countLevels(column: TableColumn): Map<string, number> | undefined {
  const counts = new Map<string, number>();
  const rows = column.kind === "number" ? column.values.length : column.codes.length;
  for (let row = 0; row < rows; row += 1) {
    const text = cellText(column, row);
    if (text === undefined) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > MOST_LEVELS) return undefined;
  }
  return counts;
}

const countDifferent = (column: TableColumn): number =>
  column.kind === "category" ? column.levels.length : new Set(column.values).size;
