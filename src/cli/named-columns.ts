import type { Table, TableColumn } from "#src/evaluation/index.ts";
import { closestName } from "./closest-name.ts";
import { CommandFailure } from "./failure.ts";
import { isQuotable } from "./quotable.ts";

/** A column a command needs: the option that names it, and names that are taken for it where no option does. */
export interface WantedColumn<Key extends string> {
  readonly key: Key;
  readonly obvious: readonly string[];
}

const MOST_SHOWN = 40;

/** The columns a command needs as words, with the names that were taken; refused with the columns there are. */
export function readNamedColumns<Key extends string>(
  table: Table,
  wanted: readonly WantedColumn<Key>[],
  named: Readonly<Partial<Record<Key, string | undefined>>>,
): { readonly cells: Record<Key, string[]>; readonly used: Record<Key, string> } {
  const names = table.columns.map(({ name }) => name);
  const found = wanted.map(({ key, obvious }) => [key, pick(names, key, obvious, named[key])] as const);
  const column = (name: string) => table.columns.find((one) => one.name === name);
  return {
    cells: Object.fromEntries(found.map(([key, name]) => [key, wordsOf(column(name))])) as Record<
      Key,
      string[]
    >,
    used: Object.fromEntries(found) as Record<Key, string>,
  };
}

function pick(
  names: readonly string[],
  key: string,
  obvious: readonly string[],
  named: string | undefined,
): string {
  const has = `The file has: ${names.slice(0, MOST_SHOWN).join(", ")}.`;
  if (named !== undefined) {
    if (names.includes(named)) return named;
    const near = closestName(named, names) ?? names.find((name) => lettersOf(name) === lettersOf(named));
    throw new CommandFailure({
      code: "no-such-column",
      message: `The file has no column ${isQuotable(named) ? `called "${named}"` : "of that name"} for --${key}.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
      advice: has,
    });
  }
  const guesses = names.filter((name) => obvious.includes(name.toLowerCase().replaceAll(/[\s-]+/gu, "_")));
  const [only] = guesses;
  if (only !== undefined && guesses.length === 1) return only;
  throw new CommandFailure({
    code: "no-such-column",
    message:
      guesses.length > 1
        ? `Several columns could be meant for --${key}: ${guesses.join(", ")}.`
        : `No column is plainly the one for --${key}.`,
    advice: `Name it with --${key} COLUMN. ${has}`,
  });
}

/** Two letters swapped leave a word its letters. */
const lettersOf = (name: string): string => Array.from(name.toLowerCase()).toSorted().join("");

/** Cells as words; an empty one is an empty word. */
function wordsOf(column: TableColumn | undefined): string[] {
  if (column === undefined) return [];
  if (column.kind === "category") return Array.from(column.codes, (code) => column.levels[code] ?? "");
  return Array.from(column.values, (value) => (Number.isNaN(value) ? "" : String(value)));
}
