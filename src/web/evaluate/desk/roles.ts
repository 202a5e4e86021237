import type { Roles, TableLook } from "#src/evaluation/index.ts";

/** A part that one column plays. */
export type ColumnRole = "label" | "id" | "time" | "event" | "split" | "site" | "hour";

/** A part given to another column, or to none; a value of the column before goes with it. */
export function changeRole(roles: Roles, role: ColumnRole | "positive" | "tested", name: string): Roles {
  const { [role]: _, ...rest } = roles;
  const kept: Roles = { ...rest, scores: roles.scores, groups: roles.groups };
  if (role === "label") delete kept.positive;
  if (role === "split") delete kept.tested;
  return name === "" ? kept : { ...kept, [role]: name };
}

/** The model judged; no model stands beside itself. */
export function setFirstScore(roles: Roles, name: string): Roles {
  const [, ...others] = roles.scores;
  const rest = others.filter((one) => one !== name);
  return { ...roles, scores: name === "" ? rest : [name, ...rest] };
}

/** Why a column was guessed for a part, as long as the guess stands; that it is the person's choice otherwise. */
export function reasonFor(
  { guesses }: TableLook,
  role: ColumnRole | "scores",
  column: string | undefined,
): string | undefined {
  if (column === undefined) return undefined;
  const guess = guesses.find((one) => one.role === role && one.column === column);
  if (guess === undefined) return "Your choice.";
  return guess.sure ? `Guessed: ${guess.because}.` : `Guessed, not sure: ${guess.because}.`;
}
