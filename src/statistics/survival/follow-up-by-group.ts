import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { groupCodes, pick, rowsOfGroups } from "./group-codes.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

/** The follow-up of one group. */
export interface GroupFollowUp {
  readonly group: string;
  readonly columns: SurvivalColumns;
}

/** Splits checked columns by group; one part, "all", when there are no groups. */
export function followUpByGroup(
  columns: SurvivalColumns,
  groups: readonly string[] | ArrayLike<number> | undefined,
): GroupFollowUp[] | NotDefined {
  if (!groups) return [{ group: "all", columns }];
  if (groups.length !== columns.times.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  const coded = groupCodes(groups);
  return rowsOfGroups(coded).map((rows, code) => ({
    group: coded.names[code] ?? "",
    columns: {
      times: pick(columns.times, rows),
      events: pick(columns.events, rows),
      ...(columns.entries ? { entries: pick(columns.entries, rows) } : {}),
      ...(columns.weights ? { weights: pick(columns.weights, rows) } : {}),
    },
  }));
}
