import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { categoryCodes } from "../discrimination/category-codes.ts";
import type { CategoryColumn } from "../discrimination/category-codes.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import {
  differentLengths,
  problemOfLabels,
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
  const people = clusters === undefined ? undefined : categoryCodes(clusters).codes;
  const { names, codes } = namedGroups(groups);
  const sizes = new Int32Array(names.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    sizes[code] = (sizes[code] as number) + 1;
  }
  const parts = names.map((name, code) => {
    const size = sizes[code] as number;
    return {
      name,
      labels: new Uint8Array(size),
      probabilities: new Float64Array(size),
      ...(people !== undefined && { clusters: new Int32Array(size) }),
    };
  });
  sizes.fill(0);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const part = parts[code];
    if (part === undefined) continue;
    const place = sizes[code] as number;
    sizes[code] = place + 1;
    part.labels[place] = labels[row] as number;
    part.probabilities[place] = probabilities[row] as number;
    if (part.clusters && people) part.clusters[place] = people[row] as number;
  }
  return parts;
}

/** Each row's group by its place among the names; words that stand for no group share the last name. */
function namedGroups(groups: readonly string[]): { names: string[]; codes: Int32Array } {
  const { codes, values } = categoryCodes(groups);
  const nameOf = values.map((group) => (isMissing(group) ? missingGroup : String(group)));
  const names = [...new Set(nameOf)].filter((name) => name !== missingGroup).toSorted();
  if (nameOf.includes(missingGroup)) names.push(missingGroup);
  const placeOf = nameOf.map((name) => names.indexOf(name));
  return { names, codes: codes.map((code) => placeOf[code] as number) };
}

// A file may leave a cell out altogether.
const isMissing = (group: string | number | null | undefined): boolean =>
  group === undefined || group === null || String(group).trim() === "";
