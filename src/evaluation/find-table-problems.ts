import { identifiersInColumns } from "#src/guard/index.ts";
import { isProbability } from "./column-shape.ts";
import { countDoubled } from "./count-doubled.ts";
import type { EvaluationWarning } from "./report.ts";
import type { Roles } from "./roles.ts";
import { cellText, findColumn } from "./table.ts";
import type { Table, TableColumn } from "./table.ts";

/** Cells of a column that are looked at for identifiers. */
const SAMPLE = 400;

/** What is wrong with a file before any number: identifiers of people, leakage, values out of range, doubled rows. */
export function findTableProblems(table: Table, roles: Roles): EvaluationWarning[] {
  return [
    ...identifiersOf(table, roles),
    ...missingColumns(table, roles),
    ...leakageOf(table, roles),
    ...infiniteScores(table, roles),
    ...scoresOutOfRange(table, roles),
    ...doubledRows(table),
  ];
}

function identifiersOf(table: Table, roles: Roles): EvaluationWarning[] {
  const header = table.columns.map((column) => column.name);
  return identifiersInColumns(header, table.columns.map(samplesOf))
    .filter(({ column }) => !isPlainNumberRole(table, roles, column))
    .map(({ column, why }) => ({
      code: "identifiers",
      weight: "stops",
      says: `A column seems to identify people. ${why}`,
      advice:
        "Take the column out of the file, or replace it by a number without meaning. If every person in it is made up, say so with --declare synthetic.",
      columns: [column],
    }));
}

/** A score or an outcome that looks like a telephone number is still a score. */
function isPlainNumberRole(table: Table, roles: Roles, name: string): boolean {
  const used = [roles.label, roles.time, roles.event, roles.hour, ...roles.scores];
  return used.includes(name) && findColumn(table, name)?.kind === "number";
}

function samplesOf(column: TableColumn): string[] {
  const rows = column.kind === "number" ? column.values.length : column.codes.length;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const samples: string[] = [];
  for (let row = 0; row < rows && samples.length < SAMPLE; row += step) {
    const text = cellText(column, row);
    if (text !== undefined) samples.push(text);
  }
  return samples;
}

function missingColumns(table: Table, roles: Roles): EvaluationWarning[] {
  const named = [
    roles.label,
    ...roles.scores,
    ...roles.groups,
    roles.id,
    roles.time,
    roles.event,
    roles.split,
    roles.site,
    roles.hour,
  ];
  const unknown = named.filter(
    (name): name is string => name !== undefined && findColumn(table, name) === undefined,
  );
  if (unknown.length === 0) return [];
  return [
    {
      code: "no-such-column",
      weight: "stops",
      says: `${unknown.length === 1 ? "A column is" : "Columns are"} named that the file does not have.`,
      advice: `The file has: ${table.columns
        .map((column) => column.name)
        .slice(0, 40)
        .join(", ")}.`,
      columns: unknown,
    },
  ];
}

function leakageOf(table: Table, { split, id }: Roles): EvaluationWarning[] {
  const sides = split === undefined ? undefined : findColumn(table, split);
  const person = id === undefined ? undefined : findColumn(table, id);
  if (sides === undefined || person === undefined || split === undefined || id === undefined) return [];
  const firstSide = new Map<string, string>();
  const both = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const who = cellText(person, row);
    const side = cellText(sides, row);
    if (who === undefined || side === undefined) continue;
    const earlier = firstSide.get(who);
    if (earlier === undefined) firstSide.set(who, side);
    else if (earlier !== side) both.add(who);
  }
  if (both.size === 0) return [];
  return [
    {
      code: "leakage",
      weight: "serious",
      says: `${both.size} of ${firstSide.size} people stand on both sides of the split, so the model has seen people it is tested on.`,
      advice: "Split by person, not by row, train again and write the predictions anew.",
      columns: [id, split],
      count: both.size,
    },
  ];
}

function infiniteScores(table: Table, { scores }: Roles): EvaluationWarning[] {
  return scores.flatMap((name): EvaluationWarning[] => {
    const column = findColumn(table, name);
    if (column?.kind !== "number") return [];
    const infinite = column.values.reduce((sum, value) => sum + (Math.abs(value) === Infinity ? 1 : 0), 0);
    if (infinite === 0) return [];
    return [
      {
        code: "infinite-scores",
        weight: "serious",
        says: `${infinite} of ${table.rows} scores are infinite; those rows are left out.`,
        advice: "Find out where they come from: most often a division by zero, or the log of it.",
        columns: [name],
        count: infinite,
      },
    ];
  });
}

function scoresOutOfRange(table: Table, { scores }: Roles): EvaluationWarning[] {
  return scores.flatMap((name): EvaluationWarning[] => {
    const column = findColumn(table, name);
    if (column?.kind !== "number" || isProbability(column)) return [];
    let outside = 0;
    let finite = 0;
    for (const value of column.values) {
      if (!Number.isFinite(value)) continue;
      finite += 1;
      if (value < 0 || value > 1) outside += 1;
    }
    if (outside === 0) return [];
    const few = outside / finite < 0.2;
    return [
      {
        code: few ? "out-of-range" : "not-a-probability",
        weight: few ? "serious" : "minor",
        says: few
          ? `${outside} of ${finite} scores lie outside 0 to 1 although the others look like probabilities.`
          : "The score is no probability, so calibration and net benefit are not given; discrimination and thresholds are.",
        advice: few
          ? "Find out where they come from; calibration and net benefit are not given while they are there."
          : "If the model can give probabilities, write those.",
        columns: [name],
        count: outside,
      },
    ];
  });
}

/** Fewer equal rows than this share come about by chance where columns are few. */
const MANY_DOUBLED = 0.01;

/** Rows that are the same in every column; with a column of decimals that hardly happens by chance. */
function doubledRows(table: Table): EvaluationWarning[] {
  const exact = table.columns.some(
    (column) => column.kind === "number" && new Set(column.values.subarray(0, 5_000)).size > 500,
  );
  if (!exact) return [];
  const doubled = countDoubled(table);
  if (doubled === 0) return [];
  return [
    {
      code: "doubled-rows",
      weight: doubled > table.rows * MANY_DOUBLED ? "serious" : "minor",
      says: `${doubled} rows repeat an earlier row in every column.`,
      advice: "If they are the same prediction twice, take them out: they make every interval too narrow.",
      columns: [],
      count: doubled,
    },
  ];
}
