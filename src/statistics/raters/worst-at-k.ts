import { notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { sortedCopy } from "../numbers/order.ts";
import { codeWords } from "./code-words.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface WorstAtKInput {
  /** One score a sampled answer. */
  readonly scores: ArrayLike<number>;
  /** The question each answer belongs to. Default: all answer one question. */
  readonly questions?: readonly string[];
  /** Answers drawn for a question. */
  readonly k: number;
  readonly level?: number;
}

export interface WorstAtK {
  /** The mean over questions. */
  readonly worst: Estimate;
  readonly k: number;
  readonly questions: readonly string[];
  readonly each: Float64Array;
}

/**
 * The score to expect of the worst of k answers (HealthBench 2025): the mean minimum over all sets of k, counted exactly.
 *
 * Not defined when a question has fewer than k answers.
 */
export function worstAtK({ scores, questions, k, level }: WorstAtKInput): WorstAtK | NotDefined {
  const refused = problemOfLevel(level);
  if (refused !== undefined) return refused;
  if (!(Number.isInteger(k) && k >= 1))
    return notDefined("invalid-input", "Not defined, because k must be a whole number, one or more.");
  if (questions !== undefined && questions.length !== scores.length) {
    return notDefined(
      "invalid-input",
      "Not defined, because the columns of questions and scores differ in length.",
    );
  }
  if (scores.length === 0) return notDefined("no-rows", "Not defined, because there is no score.");
  const { names, codes } = codeWords(questions ?? Array.from(scores, () => "all"));
  const grouped = names.map((): number[] => []);
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] as number;
    const group = grouped[codes[row] as number];
    if (!Number.isFinite(score) || group === undefined)
      return notDefined("missing-values", "Not defined, because a score or its question is missing.");
    group.push(score);
  }
  if (grouped.some((group) => group.length < k)) {
    return notDefined("too-few", "Not defined, because a question has fewer answers than k.");
  }
  const each = Float64Array.from(grouped, (group) => meanMinimum(sortedCopy(group), k));
  return { worst: meanEstimate(each, level), k, questions: names, each };
}

/** The i-th least of n is the minimum of C(n − i, k − 1) sets of k. */
function meanMinimum(sorted: Float64Array, k: number): number {
  const n = sorted.length;
  let chance = k / n;
  let sum = 0;
  for (let i = 0; i <= n - k; i += 1) {
    sum += chance * (sorted[i] as number);
    chance *= (n - i - k) / (n - i - 1);
  }
  return sum;
}
