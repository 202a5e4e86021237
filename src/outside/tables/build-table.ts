import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { ReadNote, ReadTableOutcome } from "#src/evaluation/index.ts";
import { ColumnBuilder } from "./column-builder.ts";
import { cannotRead } from "./cannot-read.ts";

/** Characters of a column's name; names are shown in messages. */
const LONGEST_NAME = 300;

/** Takes rows of text one by one into columns. */
export interface TableBuilder {
  /** False when the file must be refused now; `finish` then says why. */
  addRow(cells: readonly string[], line: number): boolean;
  finish(notes?: readonly ReadNote[]): ReadTableOutcome;
}

/** Starts a table from its header, or says what is wrong with the header. */
export function startTable(
  header: readonly string[],
): { readonly kind: "started"; readonly builder: TableBuilder } | ReadTableOutcome {
  const names = header.map((name, index) => name.trim() || `column ${index + 1}`);
  if (names.length > TABLE_LIMITS.columns) {
    return cannotRead(
      "too-many-columns",
      `The file has ${names.length} columns; ${TABLE_LIMITS.columns} are the most. Keep the columns the evaluation needs.`,
    );
  }
  if (names.some((name) => name.length > LONGEST_NAME)) {
    return cannotRead(
      "not-a-table",
      "The first line holds a text that is far too long for a column's name. Put a line with short names first.",
      1,
    );
  }
  if (new Set(names).size < names.length) {
    return cannotRead(
      "duplicate-column",
      "Two columns of the first line have the same name. Give every column a name of its own.",
      1,
    );
  }
  if (names.every((name) => Number.isFinite(Number(name)))) {
    return cannotRead(
      "no-header",
      "The first line holds numbers only, so the columns have no names. Put a line with the names first.",
      1,
    );
  }
  return { kind: "started", builder: builderOf(names, header.filter((name) => name.trim() === "").length) };
}

function builderOf(names: readonly string[], unnamed: number): TableBuilder {
  const columns = names.map((name) => new ColumnBuilder(name));
  let rows = 0;
  let failure: ReadTableOutcome | undefined;
  return {
    addRow(cells, line) {
      if (cells.length !== columns.length) {
        failure = cannotRead(
          "ragged",
          `Line ${line} has ${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the first line names ${columns.length} columns. Look for a missing or an extra separator, or a quotation mark that is not closed.`,
          line,
        );
        return false;
      }
      rows += 1;
      if (rows > TABLE_LIMITS.rows) {
        failure = cannotRead(
          "too-large",
          `The file has more than ${TABLE_LIMITS.rows} rows. Evaluate a random part of it.`,
          line,
        );
        return false;
      }
      for (const [index, column] of columns.entries()) {
        const cell = cells[index] ?? "";
        if (cell.length > TABLE_LIMITS.cellCharacters) {
          failure = cannotRead(
            "not-a-table",
            `A cell of line ${line} is far too long for a table. Leave free text out of a predictions file.`,
            line,
          );
          return false;
        }
        column.add(cell);
      }
      return true;
    },
    finish(notes = []) {
      if (failure !== undefined) return failure;
      if (rows === 0)
        return cannotRead(
          "empty",
          "The file has names of columns but no rows. Write one row for every prediction.",
        );
      const commas = columns.reduce((sum, column) => sum + column.decimalCommas, 0);
      return {
        kind: "read",
        table: { rows, columns: columns.map((column) => column.finish()) },
        notes: [
          ...notes,
          ...(commas > 0
            ? [
                {
                  code: "decimal-comma" as const,
                  count: commas,
                  says: "Numbers with a decimal comma were read as numbers.",
                },
              ]
            : []),
          ...(unnamed > 0
            ? [
                {
                  code: "renamed-column" as const,
                  count: unnamed,
                  says: "Columns without a name were numbered.",
                },
              ]
            : []),
        ],
      };
    },
  };
}
