import type { Roles, TableLook } from "#src/evaluation/index.ts";
import { table } from "./table.ts";

/** The parts of columns with the reasons for those that were guessed. */
export interface ShownRoles {
  readonly roles: Roles;
  readonly guesses: readonly TableLook["guesses"][number][];
}

/** The option that changes a part. */
const OPTIONS: Readonly<Record<keyof Roles, string>> = {
  label: "--label",
  positive: "--positive",
  scores: "--score",
  groups: "--group",
  id: "--id",
  time: "--time",
  event: "--event",
  split: "--split",
  tested: "--tested",
  site: "--site",
  hour: "--alerts",
};

/** A line for each column that plays a part: the option that names it, the column and why it was taken. */
export function roleLines({ roles, guesses }: ShownRoles, width: number): string[] {
  const rows = (Object.keys(OPTIONS) as (keyof Roles)[]).flatMap((role) =>
    [roles[role] ?? []].flat().map((column) => [OPTIONS[role], column, reasonOf(role, column, guesses)]),
  );
  if (rows.length === 0) return ["  none of them: name the outcome with --label and the score with --score"];
  return [table(rows, { width, indent: "  " })];
}

function reasonOf(role: string, column: string, guesses: ShownRoles["guesses"]): string {
  const guess = guesses.find((one) => one.role === role && one.column === column);
  if (guess === undefined) return "as you said";
  return guess.sure ? `guessed: ${guess.because}` : `only guessed, look at it: ${guess.because}`;
}
