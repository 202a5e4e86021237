import { checkStatisticInput } from "./check-statistic-input.ts";
import { notDefined } from "./estimate.ts";
import type { ColumnKind, StatisticDescription } from "./statistic-description.ts";

/** Describes a function of the room. What it is run on from outside is checked against the description first. */
export function describeStatistic<Input>(
  description: Omit<StatisticDescription, "run"> & { readonly run: (input: Input) => unknown },
): StatisticDescription {
  return {
    ...description,
    run: (input) =>
      checkStatisticInput(description, input) ??
      runChecked(description.run, emptyAsMissing(description, input) as Input),
  };
}

/** A setting of any JSON shape cannot be checked by its kind; one of another shape is answered like other wrong input. */
function runChecked<Input>(run: (input: Input) => unknown, input: Input): unknown {
  try {
    return run(input);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return notDefined(
      "invalid-input",
      "Not defined, because a setting is not of the shape its description gives.",
    );
  }
}

/** Empty cells of columns, null in JSON, as the functions know them: NaN among numbers, an empty word among words. */
function emptyAsMissing(
  { columns, optionalColumns }: Pick<StatisticDescription, "columns" | "optionalColumns">,
  input: unknown,
): unknown {
  const kinds: Readonly<Record<string, ColumnKind>> = { ...columns, ...optionalColumns };
  const fill = (cells: unknown, empty: unknown): unknown =>
    Array.isArray(cells) && cells.includes(null) ? cells.map((cell: unknown) => cell ?? empty) : cells;
  return Object.fromEntries(
    Object.entries(input as object).map(([name, held]: [string, unknown]) => {
      const kind = kinds[name];
      if (kind === undefined) return [name, held];
      if (kind === "columns" && Array.isArray(held))
        return [name, held.map((column: unknown) => fill(column, Number.NaN))];
      return [name, fill(held, kind === "category" ? "" : Number.NaN)];
    }),
  );
}
