import { notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { codeWords } from "./code-words.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface RubricInput {
  /** One row a criterion of an example. */
  readonly examples: readonly string[];
  /** Points of the criterion; below nought for what an answer must not do. */
  readonly points: ArrayLike<number>;
  /** Whether the answer met it, 1 or 0. */
  readonly met: ArrayLike<number>;
  /** A theme or axis of the criterion, scored by itself. */
  readonly tags?: readonly string[];
  /** Characters of the answer, repeated on each of its rows: for a score adjusted for length. */
  readonly characters?: ArrayLike<number>;
  /** Score taken off for each 500 characters above `centre`. Default 0. */
  readonly penalty?: number;
  readonly centre?: number;
  readonly level?: number;
}

interface TagScore {
  readonly tag: string;
  readonly score: Estimate | NotDefined;
  readonly examples: number;
}

export interface RubricScore {
  /** The mean over examples, cut to 0 … 1. */
  readonly score: Estimate;
  readonly examples: readonly string[];
  /** Of each example, not cut; null where no criterion has points above nought. */
  readonly each: readonly (number | null)[];
  readonly byTag: readonly TagScore[];
}

/**
 * Scores answers by a rubric as HealthBench (2025) does: points of the criteria met over all points above nought.
 *
 * An example is not cut at 0 or 1, the mean is. An example or tag without points above nought has no score; it is not 0.
 */
export function rubricScore(input: RubricInput): RubricScore | NotDefined {
  const { examples, points, met, tags, characters, penalty = 0, centre = 0, level } = input;
  const refused = problemOfLevel(level);
  if (refused !== undefined) return refused;
  if (
    [points, met, tags, characters].some(
      (column) => column !== undefined && column.length !== examples.length,
    )
  ) {
    return notDefined("invalid-input", "Not defined, because the columns of the rubric differ in length.");
  }
  if (examples.length === 0) return notDefined("no-rows", "Not defined, because there is no criterion.");
  const { names, codes } = codeWords(examples);
  if (codes.includes(-1))
    return notDefined("missing-values", "Not defined, because a criterion names no example.");
  for (let row = 0; row < codes.length; row += 1) {
    if (!Number.isFinite(points[row]))
      return notDefined("missing-values", "Not defined, because a criterion has no points.");
    if (met[row] !== 0 && met[row] !== 1)
      return notDefined("invalid-input", "Not defined, because whether a criterion is met must be 1 or 0.");
    if (characters !== undefined && !Number.isFinite(characters[row])) {
      return notDefined("missing-values", "Not defined, because the length of an answer is missing.");
    }
  }
  const taken = new Float64Array(names.length);
  for (let row = 0; row < codes.length && characters !== undefined; row += 1) {
    taken[codes[row] as number] = penalty * (((characters[row] as number) - centre) / 500);
  }
  const scoreRows = (keep: (row: number) => boolean) => {
    const earned = new Float64Array(names.length);
    const possible = new Float64Array(names.length);
    for (let row = 0; row < codes.length; row += 1) {
      if (!keep(row)) continue;
      const example = codes[row] as number;
      const worth = points[row] as number;
      if (worth > 0) possible[example] = (possible[example] as number) + worth;
      if (met[row] === 1) earned[example] = (earned[example] as number) + worth;
    }
    return Array.from(earned, (sum, example) =>
      (possible[example] as number) > 0
        ? sum / (possible[example] as number) - (taken[example] as number)
        : null,
    );
  };
  const each = scoreRows(() => true);
  const scored = each.filter((score) => score !== null);
  if (scored.length === 0)
    return notDefined("no-events", "Not defined, because no criterion has points above nought.");
  const tagNames = tags === undefined ? [] : codeWords(tags).names;
  return {
    score: cutMean(scored, level),
    examples: names,
    each,
    byTag: tagNames.map((tag) => {
      const own = scoreRows((row) => tags?.[row] === tag).filter((score) => score !== null);
      const none = notDefined(
        "no-events",
        "Not defined, because no criterion of this tag has points above nought.",
      );
      return { tag, score: own.length === 0 ? none : cutMean(own, level), examples: own.length };
    }),
  };
}

function cutMean(scores: readonly number[], level: number | undefined): Estimate {
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  const { value, low, high, ...rest } = meanEstimate(scores, level);
  return {
    ...rest,
    value: cut(value),
    low: low === null ? null : cut(low),
    high: high === null ? null : cut(high),
  };
}
