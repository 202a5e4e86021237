import { findKeyProblems, numberOf, readHandedTable } from "./handed-table.ts";
import type { KitFile } from "./kit-file.ts";
import type { KitProblem } from "./kit.ts";

/** One risk for each row asked for, in their order; undefined when they cannot be graded. */
export interface HandedRisks {
  readonly risks: readonly number[] | undefined;
  readonly problems: readonly KitProblem[];
}

const FILE = "predictions.csv";

/** Reads predictions.csv: every id once, a probability from 0 to 1. Nothing is filled in or cut off. */
export function readRisks(handedIn: readonly KitFile[], id: string, asked: readonly string[]): HandedRisks {
  const { rows, problems } = readHandedTable(handedIn, {
    path: FILE,
    columns: [id, "probability"],
    key: [id],
  });
  if (rows === undefined) return { risks: undefined, problems };
  const values = asked.map((name) => numberOf(rows.get(name)?.["probability"]));
  const noNumber = asked.filter((name, at) => rows.has(name) && values[at] === undefined).length;
  const outside = values.filter((value) => value !== undefined && (value < 0 || value > 1)).length;
  const found: KitProblem[] = [...problems, ...findKeyProblems(FILE, rows, asked)];
  if (noNumber > 0)
    found.push({
      code: "not-a-number",
      file: FILE,
      count: noNumber,
      says: `${FILE} has ${noNumber} ${noNumber === 1 ? "cell" : "cells"} under probability without a number. Write numbers with a point, such as 0.25.`,
    });
  if (outside > 0)
    found.push({
      code: "out-of-range",
      file: FILE,
      count: outside,
      says: `${FILE} has ${outside} ${outside === 1 ? "value" : "values"} below 0 or above 1. A probability lies between; are these scores or shares of a hundred?`,
    });
  const whole = values.filter((value) => value !== undefined);
  return { risks: whole.length === asked.length && outside === 0 ? whole : undefined, problems: found };
}
