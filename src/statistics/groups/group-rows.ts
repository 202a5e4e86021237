import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { categoryCodes } from "../discrimination/category-codes.ts";
import type { CategoryColumn } from "../discrimination/category-codes.ts";
import {
  differentLengths,
  problemOfLabels,
  problemOfLevel,
  problemOfProbabilities,
} from "../discrimination/check-columns.ts";

/** The name given to rows whose group is missing: a level of its own. */
export const missingGroup = "(missing)";

/** What both functions of the family take. */
export interface GroupedPredictions {
  readonly labels: ArrayLike<number>;
  readonly probabilities: ArrayLike<number>;
  /** The group of each row; an empty word is missing. */
  readonly groups: readonly string[];
  /** Positive means a probability at or above it. Say it before looking at the groups. */
  readonly threshold: number;
  /** Whose row it is, when people have several; intervals then allow for it. */
  readonly clusters?: CategoryColumn;
  /** Groups with fewer rows are flagged, never dropped; 50 unless told. */
  readonly smallest?: number;
  readonly level?: number;
}

/** One group: its rows in columns of their own. */
export interface GroupRows {
  readonly name: string;
  readonly labels: Uint8Array;
  readonly probabilities: Float64Array;
  /** Whose row it is, by the number of the person among everyone. */
  readonly clusters?: Int32Array;
}

/** Says what is wrong with the columns or settings, if anything. */
export function problemOfGroups(input: GroupedPredictions): NotDefined | undefined {
  const { labels, probabilities, groups, clusters, threshold, level = 0.95 } = input;
  if (groups.length !== labels.length || (clusters !== undefined && clusters.length !== labels.length)) {
    return differentLengths();
  }
  if (!(threshold >= 0 && threshold <= 1)) {
    return notDefined("invalid-input", "Not defined, because the threshold must lie between 0 and 1.");
  }
  return (
    problemOfLabels(labels) ?? problemOfProbabilities(probabilities, labels.length) ?? problemOfLevel(level)
  );
}

/** All rows as one group. */
export function everyRow({ labels, probabilities, clusters }: GroupedPredictions): GroupRows {
  return {
    name: "everyone",
    labels: Uint8Array.from(labels),
    probabilities: Float64Array.from(probabilities),
    ...(clusters !== undefined && { clusters: categoryCodes(clusters).codes }),
  };
}

/** The groups in the order of their names, the missing one last. */
export function splitGroups({ labels, probabilities, groups, clusters }: GroupedPredictions): GroupRows[] {
  const codes = clusters === undefined ? undefined : categoryCodes(clusters).codes;
  const rowsOf = new Map<string, number[]>();
  for (const [row, group] of groups.entries()) {
    const name = isMissing(group) ? missingGroup : group;
    const rows = rowsOf.get(name);
    if (rows === undefined) rowsOf.set(name, [row]);
    else rows.push(row);
  }
  const names = [...rowsOf.keys()].filter((name) => name !== missingGroup).toSorted();
  if (rowsOf.has(missingGroup)) names.push(missingGroup);
  return names.map((name) => {
    const rows = rowsOf.get(name) ?? [];
    return {
      name,
      labels: Uint8Array.from(rows, (row) => labels[row] as number),
      probabilities: Float64Array.from(rows, (row) => probabilities[row] as number),
      ...(codes !== undefined && { clusters: Int32Array.from(rows, (row) => codes[row] as number) }),
    };
  });
}

// A file may leave a cell out altogether.
const isMissing = (group: string | null | undefined): boolean =>
  group === undefined || group === null || group.trim() === "";
