import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { meanOverNotes } from "./mean-over-notes.ts";

/** One pair of texts a row: as an expert wrote it and as the model did. */
export interface RougeScoresInput {
  readonly references: readonly string[];
  readonly candidates: readonly string[];
  /** Patient or writer of each pair, for the intervals of the means. */
  readonly clusters?: readonly string[];
  readonly level?: number;
  readonly replicates?: number;
  readonly seed?: number;
}

export interface RougeScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RougePair {
  readonly rouge1: RougeScore;
  readonly rouge2: RougeScore;
  readonly rougeL: RougeScore;
}

export interface RougeMeans {
  readonly precision: Answer;
  readonly recall: Answer;
  readonly f1: Answer;
}

export interface RougeScores {
  readonly pairs: readonly RougePair[];
  readonly mean: { readonly rouge1: RougeMeans; readonly rouge2: RougeMeans; readonly rougeL: RougeMeans };
}

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L of each pair and their means with bootstrap intervals. Tokens are runs of a–z and 0–9 in
 * lower case, without stemming, as in Google's rouge_score; a pair that shares nothing scores 0 (Lin 2004). It measures
 * shared words, not whether a note is true.
 */
export function rougeScores(input: RougeScoresInput): RougeScores | NotDefined {
  const { references, candidates } = input;
  if (references.length !== candidates.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (references.length === 0)
    return notDefined("no-rows", "Not defined, because there is no pair of texts.");
  const pairs = references.map((reference, place) =>
    scorePair(tokensOf(reference), tokensOf(candidates[place] as string)),
  );
  const meanOf = (read: (pair: RougePair) => number) => meanOverNotes({ ...input, values: pairs.map(read) });
  const means = (score: keyof RougePair): RougeMeans => ({
    precision: meanOf((pair) => pair[score].precision),
    recall: meanOf((pair) => pair[score].recall),
    f1: meanOf((pair) => pair[score].f1),
  });
  return { pairs, mean: { rouge1: means("rouge1"), rouge2: means("rouge2"), rougeL: means("rougeL") } };
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function scorePair(reference: readonly string[], candidate: readonly string[]): RougePair {
  return {
    rouge1: scoreRuns(reference, candidate, 1),
    rouge2: scoreRuns(reference, candidate, 2),
    rougeL: scoreOf(longestCommon(reference, candidate), reference.length, candidate.length),
  };
}

function scoreRuns(reference: readonly string[], candidate: readonly string[], length: number): RougeScore {
  const runs = (tokens: readonly string[]) => {
    const counts = new Map<string, number>();
    for (let start = 0; start + length <= tokens.length; start++) {
      const run = tokens.slice(start, start + length).join(" ");
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
    return counts;
  };
  const held = runs(reference);
  let shared = 0;
  for (const [run, count] of runs(candidate)) shared += Math.min(count, held.get(run) ?? 0);
  return scoreOf(shared, reference.length - length + 1, candidate.length - length + 1);
}

function scoreOf(shared: number, inReference: number, inCandidate: number): RougeScore {
  if (shared === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = shared / inCandidate;
  const recall = shared / inReference;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Length of the longest common subsequence, one row of the table at a time. */
function longestCommon(first: readonly string[], second: readonly string[]): number {
  const row = new Int32Array(second.length + 1);
  for (const token of first) {
    let diagonal = 0;
    for (let place = 1; place <= second.length; place++) {
      const above = row[place] as number;
      row[place] = token === second[place - 1] ? diagonal + 1 : Math.max(above, row[place - 1] as number);
      diagonal = above;
    }
  }
  return row[second.length] as number;
}
