import { isProbability, takesTwoValues } from "./column-shape.ts";
import type { RoleGuess, Roles } from "./roles.ts";
import type { Table, TableColumn } from "./table.ts";

/** Names that columns of each part usually have, most telling first. */
const NAMES = {
  label:
    /^(y|y_?true|label|labels|target|outcome|truth|ground_?truth|actual|observed|gold|readmitted|died|death|event_observed|case|disease|class)$/iu,
  score:
    /^(p|p_?hat|y_?prob|y_?pred_?proba?|prob(ability)?|proba|risk|risk_?score|score|pred(iction|icted)?|y_?pred|y_?score|yhat|model|marker|output|logit)(_?\d+)?$|(_|^)(prob|proba|probability|risk|score|pred)$/iu,
  id: /^(patient|subject|person|participant|case|pat|pid|subj)(_?(id|no|nr|number|key))?$|^(id|mrn|nhs_?number)$/iu,
  time: /^(time|t|duration|followup|follow_?up|fu|futime|survival_?time|time_?to_?event|days|months|weeks|years|tte|ttcancer)$|_(time|days)$/iu,
  event: /^(event|status|censor(ed|ing)?|delta|d|death|died|fustat|arrest|event_?at_?hour)$/iu,
  split: /^(split|fold|set|partition|dataset|train_?test)$/iu,
  site: /^(site|hospital|centre|center|clinic|institution|ward|trust)(_?(id|name|code))?$/iu,
  hour: /^(hour|icu_?los|iculos|hour_?of_?stay|hours?_?since_?admission|timestep)$/iu,
  group:
    /^(sex|gender|race|ethnic(ity|_group)?|age_?(band|group|cat(egory)?)|language|insurance|payer|imd|deprivation|region|rural|urban|scanner|device|vendor|unit|department)$/iu,
} as const;

/** Most levels a column can have and still be a group worth comparing. */
const MOST_LEVELS = 12;

/** Guesses which column plays which part, from names and from what the columns hold. Nothing is certain: all is shown. */
export function guessRoles(table: Table): { readonly roles: Roles; readonly guesses: readonly RoleGuess[] } {
  const guesses: RoleGuess[] = [];
  const taken = new Set<string>();
  const take = (role: RoleGuess["role"], column: TableColumn | undefined, because: string, sure: boolean) => {
    if (column === undefined) return undefined;
    taken.add(column.name);
    guesses.push({ role, column: column.name, because, sure });
    return column.name;
  };
  const free = table.columns.filter((column) => column.missing < table.rows);
  const named = (role: keyof typeof NAMES, fits: (column: TableColumn) => boolean) =>
    free.find((column) => !taken.has(column.name) && NAMES[role].test(column.name) && fits(column));

  const hour = take("hour", named("hour", isNumber), "its name says the hour of a stay", true);
  const time =
    hour === undefined
      ? take(
          "time",
          named("time", isDuration) ?? (free.some(isEvent) ? named("time", isNumber) : undefined),
          "its name says follow-up",
          true,
        )
      : undefined;
  const timed = hour !== undefined || time !== undefined;
  const event = timed ? findEvent(free, taken, named, take) : undefined;
  const label = event === undefined ? findLabel(free, taken, named, take) : undefined;
  const id = take(
    "id",
    named("id", () => true),
    "its name says a person",
    true,
  );
  const scores = findScores(free, taken, named, take);
  const split = take("split", named("split", isWords), "its name says training and test", true);
  const site = take("site", named("site", isLevels), "its name says a site", true);
  const groups = free
    .filter((column) => !taken.has(column.name) && NAMES.group.test(column.name) && isLevels(column))
    .map(
      (column) => take("groups", column, "its name says a group of people and it has few levels", true) ?? "",
    );
  return {
    roles: {
      ...(label === undefined ? {} : { label }),
      scores,
      groups,
      ...(id === undefined ? {} : { id }),
      ...(time === undefined ? {} : { time }),
      ...(event === undefined ? {} : { event }),
      ...(split === undefined ? {} : { split }),
      ...(site === undefined ? {} : { site }),
      ...(hour === undefined ? {} : { hour }),
    },
    guesses,
  };
}

type Named = (role: keyof typeof NAMES, fits: (column: TableColumn) => boolean) => TableColumn | undefined;
type Take = (
  role: RoleGuess["role"],
  column: TableColumn | undefined,
  because: string,
  sure: boolean,
) => string | undefined;

function findLabel(
  free: readonly TableColumn[],
  taken: ReadonlySet<string>,
  named: Named,
  take: Take,
): string | undefined {
  const byName = named("label", takesTwoValues);
  if (byName !== undefined)
    return take("label", byName, "its name says an outcome and it holds two values", true);
  const twoValued = free.filter(
    (column) => !taken.has(column.name) && takesTwoValues(column) && !NAMES.group.test(column.name),
  );
  const only = twoValued.length === 1 ? twoValued[0] : undefined;
  if (only !== undefined) return take("label", only, "it is the one column with two values", false);
  return take(
    "label",
    named("label", () => true),
    "its name says an outcome, but it does not hold two values",
    false,
  );
}

/** A column of codes 0 and 1, or 0, 1 and 2, when no name says which holds the event. */
function findEvent(
  free: readonly TableColumn[],
  taken: ReadonlySet<string>,
  named: Named,
  take: Take,
): string | undefined {
  const byName = named("event", isNumber);
  if (byName !== undefined) return take("event", byName, "its name says an event", true);
  const codes = free.filter(
    (column) => !taken.has(column.name) && !NAMES.group.test(column.name) && isCodes(column),
  );
  return take("event", codes[0], "it is the first column that holds 0 and 1", false);
}

function isCodes(column: TableColumn): boolean {
  if (column.kind !== "number") return false;
  const seen = new Set<number>();
  for (const value of column.values) {
    if (Number.isNaN(value)) continue;
    seen.add(value);
    if (seen.size > 3) return false;
  }
  return seen.has(0) && seen.has(1) && [...seen].every((value) => value === 0 || value === 1 || value === 2);
}

function findScores(
  free: readonly TableColumn[],
  taken: ReadonlySet<string>,
  named: Named,
  take: Take,
): string[] {
  const found: string[] = [];
  for (
    let next = named("score", isScore);
    next !== undefined && found.length < 5;
    next = named("score", isScore)
  ) {
    found.push(take("scores", next, "its name says a model's output and it holds numbers", true) ?? "");
  }
  if (found.length > 0) return found;
  const shares = free.filter(
    (column) => !taken.has(column.name) && isProbability(column) && !takesTwoValues(column),
  );
  const only = shares.length === 1 ? shares[0] : undefined;
  const share = take("scores", only, "it is the one column with numbers between 0 and 1", false);
  // Words under the name of a score are taken too, so that what is wrong with them is said.
  const taken1 = share ?? take("scores", named("score", isWordy), "its name says a model's output", false);
  return taken1 === undefined ? [] : [taken1];
}

const isNumber = (column: TableColumn): boolean => column.kind === "number";
const isWordy = (column: TableColumn): boolean => column.kind === "category";
const isEvent = (column: TableColumn): boolean => isNumber(column) && NAMES.event.test(column.name);
const isWords = (column: TableColumn): boolean =>
  column.kind === "category" && column.levels.length <= MOST_LEVELS;
const isScore = (column: TableColumn): boolean => column.kind === "number" && !takesTwoValues(column);

function isDuration(column: TableColumn): boolean {
  return column.kind === "number" && !column.values.some((value) => value < 0) && !takesTwoValues(column);
}

function isLevels(column: TableColumn): boolean {
  if (column.kind === "category") return column.levels.length >= 2 && column.levels.length <= MOST_LEVELS;
  return (
    new Set(column.values.subarray(0, 10_000).filter((value) => !Number.isNaN(value))).size <= MOST_LEVELS
  );
}
