import type { Roles, TableLook } from "#src/evaluation/index.ts";
import { closestName } from "./closest-name.ts";
import type { RoleOptions } from "./evaluate-options.ts";
import { invalidOption } from "./failure.ts";
import { isQuotable } from "./quotable.ts";

/** The most models and groups one report takes. */
const MOST = { score: 5, group: 12 } as const;
const MOST_SHOWN = 40;

type Guess = TableLook["guesses"][number];

/** The columns' parts after a person's changes, with the guesses that still stand. */
export interface ChosenRoles {
  readonly roles: Roles;
  readonly guesses: readonly Guess[];
}

/** Whether anything was said of the columns; without it the guesses alone decide. */
export function namesColumns(options: RoleOptions): boolean {
  return namedColumns(options).length > 0 || options.positive !== undefined || options.tested !== undefined;
}

/** Refuses options of which one would silently win over the other. */
export function checkRoleOptions(options: RoleOptions): void {
  if (options.hour !== undefined && options.alerts !== undefined && options.hour !== options.alerts)
    throw invalidOption("--hour and --alerts say the same in two ways.", "Name the column of hours once.");
  for (const [name, most] of Object.entries(MOST))
    if (options[name as keyof typeof MOST].length > most)
      throw invalidOption(
        `--${name} may be given ${most} times.`,
        "Leave some out, or evaluate in several runs.",
      );
}

/** Guesses changed by what a person named: a column named for one part plays no other. */
export function chooseRoles(
  look: Pick<TableLook, "columns" | "roles" | "guesses">,
  options: RoleOptions,
): ChosenRoles {
  const names = look.columns.map(({ name }) => name);
  for (const { option, column } of namedColumns(options)) knownColumn(option, column, names);
  const taken = new Set(namedColumns(options).map(({ column }) => column));
  const dropped = partsGivenUp(options);
  const kept = look.guesses.filter(({ role, column }) => !taken.has(column) && !dropped.has(role));
  const guessed = (role: string) => kept.find((guess) => guess.role === role)?.column;
  const allGuessed = (role: string) =>
    kept.filter((guess) => guess.role === role).map(({ column }) => column);
  const hour = options.hour ?? options.alerts ?? guessed("hour");
  const split = options.split ?? guessed("split");
  if (options.tested !== undefined && split === undefined)
    throw invalidOption("--tested wants a column of the split.", "Name it with --split.");
  timeAndEvent(options.time ?? guessed("time") ?? hour, options.event ?? guessed("event"), options);
  const one = (role: "label" | "id" | "time" | "event" | "site") => {
    const column = options[role] ?? guessed(role);
    return column === undefined ? {} : { [role]: column };
  };
  return {
    roles: {
      ...one("label"),
      ...(options.positive === undefined ? {} : { positive: options.positive }),
      scores: options.score.length > 0 ? [...new Set(options.score)] : allGuessed("scores"),
      groups: options.group.length > 0 ? [...new Set(options.group)] : allGuessed("groups"),
      ...one("id"),
      ...one("time"),
      ...one("event"),
      ...(split === undefined ? {} : { split }),
      ...(options.tested === undefined ? {} : { tested: options.tested }),
      ...one("site"),
      ...(hour === undefined ? {} : { hour }),
    },
    guesses: kept,
  };
}

/** Guesses that a named part makes void: an outcome of two values and follow-up exclude each other. */
function partsGivenUp(options: RoleOptions): ReadonlySet<string> {
  const hour = options.hour ?? options.alerts;
  return new Set([
    ...(options.label !== undefined && options.time === undefined && options.event === undefined
      ? ["time", "event"]
      : []),
    ...(options.time !== undefined || options.event !== undefined ? ["label"] : []),
    ...(options.time === undefined ? [] : ["hour"]),
    ...(hour === undefined ? [] : ["time"]),
    ...(options.score.length > 0 ? ["scores"] : []),
    ...(options.group.length > 0 ? ["groups"] : []),
    ...(["label", "id", "time", "event", "split", "site"] as const).filter(
      (role) => options[role] !== undefined,
    ),
    ...(hour === undefined ? [] : ["hour"]),
  ]);
}

/** Follow-up wants both its ends; what was named alone is asked for its other half. */
function timeAndEvent(
  time: string | undefined,
  event: string | undefined,
  named: Pick<RoleOptions, "time" | "event">,
): void {
  if (named.event !== undefined && time === undefined)
    throw invalidOption(
      "--event wants a time.",
      "Name the column of follow-up with --time, or that of the hours of a stay with --alerts.",
    );
  if (named.time !== undefined && event === undefined)
    throw invalidOption(
      "--time wants an event.",
      "Name the column that says how follow-up ended with --event: 0 none seen, 1 the event.",
    );
}

function namedColumns(options: RoleOptions): readonly { readonly option: string; readonly column: string }[] {
  const single = (["label", "id", "time", "event", "split", "site", "hour", "alerts"] as const).flatMap(
    (option) => {
      const column = options[option];
      return column === undefined ? [] : [{ option, column }];
    },
  );
  const many = (["score", "group", "ignore"] as const).flatMap((option) =>
    options[option].map((column) => ({ option, column })),
  );
  return [...single, ...many];
}

function knownColumn(option: string, column: string, names: readonly string[]): void {
  if (names.includes(column)) return;
  const near = closestName(column, names);
  const shown = names.slice(0, MOST_SHOWN).join(", ");
  throw invalidOption(
    `The file has no column ${isQuotable(column) ? `"${column}"` : "of that name"} (--${option}).${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    `It has: ${shown}${names.length > MOST_SHOWN ? " and more; --look shows all" : ""}.`,
    "no-such-column",
  );
}
