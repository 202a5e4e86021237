import { numberText } from "#src/figures/index.ts";
import type { TableLook } from "#src/evaluation/index.ts";
import { roleLines } from "./role-text.ts";
import type { ShownRoles } from "./role-text.ts";
import { entries, table } from "./table.ts";
import { warningText } from "./warning-text.ts";

/** What a predictions file holds: its problems, what each column was taken for, and the columns themselves. */
export function lookText(look: TableLook, roles: ShownRoles, width: number): string {
  const columns = look.columns.map((column) => ({
    columns: [column.name, column.kind === "number" ? "numbers" : "words", missingText(column.missing)],
    text: holds(column),
  }));
  return [
    `${look.rows} rows, ${look.columns.length} columns`,
    "",
    ...warningText([...look.warnings, ...look.notes.map(noteAsWarning)], width),
    "What the columns were taken for",
    ...roleLines(roles, width),
    "",
    "Columns",
    width < WIDE
      ? entries(columns, width)
      : table(
          columns.map((one) => [...one.columns, one.text]),
          { width, indent: "  " },
        ),
    "",
  ].join("\n");
}

/** Below this the columns of a file stand under each other. */
const WIDE = 80;

function noteAsWarning({ code, says, count }: TableLook["notes"][number]): TableLook["warnings"][number] {
  return {
    code,
    says,
    count,
    weight: "minor",
    advice: "Look whether it was read as you meant it.",
    columns: [],
  };
}

const missingText = (missing: number): string => (missing === 0 ? "" : `${missing} empty`);

function holds({ levels, different, low, high }: TableLook["columns"][number]): string {
  if (levels !== undefined && levels.length > 0)
    return levels.map(({ level, n }) => `${level} (${n})`).join(", ");
  const range = low === undefined || high === undefined ? "" : `, ${shown(low)} to ${shown(high)}`;
  return `${different} different values${range}`;
}

const shown = (value: number): string =>
  Number.isInteger(value) ? numberText(value, 0) : numberText(value, 3);
