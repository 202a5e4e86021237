import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { twoSidedStudent } from "../numbers/student.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import type { AreaUnderRoc } from "./area-under-roc.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { differentLengths, problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { rowPlacements } from "./row-placements.ts";

export interface DelongTestInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** A second score for the same rows. */
  readonly otherScores: ArrayLike<number>;
  readonly level?: number;
}

/** Two areas and their difference, first minus second. */
export interface AreaComparison {
  readonly first: Answer;
  readonly second: Answer;
  readonly difference: Estimate;
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
  readonly covariance: number;
}

/**
 * Compares the areas of two scores on the same rows with DeLong's (1988) covariance. Difference is first minus second.
 * Not defined with one class, fewer than two rows in a class, or when the two rank every pair alike.
 */
export function delongTest(input: DelongTestInput): AreaComparison | NotDefined {
  const { labels, scores, otherScores, level = 0.95 } = input;
  const problem =
    problemOfLabels(labels) ??
    problemOfScores(scores, labels.length) ??
    problemOfScores(otherScores, labels.length) ??
    problemOfLevel(level);
  if (problem !== undefined) return problem;
  const one = rowPlacements(labels, scores);
  const oneClass = problemOfClasses(one.cases, one.controls) ?? problemOfFew(one.cases, one.controls);
  if (oneClass !== undefined) return oneClass;
  const other = rowPlacements(labels, otherScores);

  const sums = { cases: [0, 0, 0], controls: [0, 0, 0] };
  for (let row = 0; row < labels.length; row++) {
    const first = (one.shares[row] as number) - one.area;
    const second = (other.shares[row] as number) - other.area;
    const into = labels[row] === 1 ? sums.cases : sums.controls;
    into[0] = (into[0] ?? 0) + first * first;
    into[1] = (into[1] ?? 0) + second * second;
    into[2] = (into[2] ?? 0) + first * second;
  }
  const part = (which: 0 | 1 | 2): number =>
    (sums.cases[which] ?? 0) / ((one.cases - 1) * one.cases) +
    (sums.controls[which] ?? 0) / ((one.controls - 1) * one.controls);
  const covariance = part(2);
  return compareAreas({
    first: areaUnderRoc({ labels, scores, level }),
    second: areaUnderRoc({ labels, scores: otherScores, level }),
    difference: one.area - other.area,
    variance: part(0) + part(1) - 2 * covariance,
    covariance,
    level,
    method: "DeLong, paired",
  });
}

export interface UnpairedDelongTestInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Two groups of different people. */
  readonly groups: readonly string[];
  /** The group that is taken away; the first of the two words in the alphabet unless told. */
  readonly reference?: string;
  readonly level?: number;
}

export interface UnpairedAreaComparison extends AreaComparison {
  readonly groups: readonly [string, string];
  /** The same statistic against Student's t with the degrees of freedom below (Welch–Satterthwaite, as pROC does). */
  readonly degreesOfFreedom: number;
  readonly pValueStudent: number;
}

/**
 * Compares the areas of one score in two groups of different people: other minus reference, variances added
 * (DeLong 1988; degrees of freedom by Satterthwaite over the rows of both groups, as in pROC). Not defined with one class in a group.
 */
export function unpairedDelongTest(input: UnpairedDelongTestInput): UnpairedAreaComparison | NotDefined {
  const { labels, scores, groups, level = 0.95 } = input;
  if (groups.length !== labels.length || scores.length !== labels.length) return differentLengths();
  const names = [...new Set(groups)].toSorted();
  const reference = input.reference ?? names[0] ?? "";
  const other = names.find((name) => name !== reference);
  if (names.length !== 2 || other === undefined || !names.includes(reference)) {
    return notDefined("invalid-input", "Not defined, because the test compares exactly two groups.");
  }
  const first = areaWithin(input, other, level);
  if (first.value === null) return first;
  const second = areaWithin(input, reference, level);
  if (second.value === null) return second;
  if (first.variance === null || second.variance === null) return tooFew();

  const compared = compareAreas({
    first,
    second,
    difference: first.value - second.value,
    variance: first.variance + second.variance,
    covariance: 0,
    level,
    method: "DeLong, unpaired",
  });
  if (!isDefined(compared)) return compared;
  const degreesOfFreedom =
    (first.variance + second.variance) ** 2 /
    (first.variance ** 2 / (first.cases + first.controls - 1) +
      second.variance ** 2 / (second.cases + second.controls - 1));
  return {
    ...compared,
    groups: [other, reference],
    degreesOfFreedom,
    pValueStudent: twoSidedStudent(compared.z, degreesOfFreedom),
  };
}

interface Compared {
  readonly first: Answer;
  readonly second: Answer;
  readonly difference: number;
  readonly variance: number;
  readonly covariance: number;
  readonly level: number;
  readonly method: string;
}

/** Difference with a normal interval and test; none where its variance is zero. */
export function compareAreas(compared: Compared): AreaComparison | NotDefined {
  const { first, second, difference, variance, covariance, level, method } = compared;
  // Rounding leaves a trace where the two variances and the covariance cancel.
  if (!(variance > 1e-20)) {
    return notDefined(
      "constant",
      "Not defined, because the difference of the two areas has no variance: the scores rank the rows alike, or each separates the classes completely.",
    );
  }
  const standardError = Math.sqrt(variance);
  const reach = criticalValue(level) * standardError;
  const z = difference / standardError;
  return {
    first,
    second,
    difference: {
      value: difference,
      low: difference - reach,
      high: difference + reach,
      standardError,
      level,
      method,
    },
    z,
    pValue: twoSidedNormal(z),
    covariance,
  };
}

function areaWithin(input: UnpairedDelongTestInput, group: string, level: number): AreaUnderRoc | NotDefined {
  const rows: number[] = [];
  for (const [row, name] of input.groups.entries()) if (name === group) rows.push(row);
  return areaUnderRoc({
    labels: rows.map((row) => input.labels[row] ?? Number.NaN),
    scores: rows.map((row) => input.scores[row] ?? Number.NaN),
    level,
  });
}

function problemOfFew(cases: number, controls: number): NotDefined | undefined {
  return cases > 1 && controls > 1 ? undefined : tooFew();
}

function tooFew(): NotDefined {
  return notDefined("too-few", "Not defined, because the variance needs at least two rows of each class.");
}
