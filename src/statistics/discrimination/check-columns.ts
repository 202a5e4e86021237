import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Says what is wrong with an outcome column, if anything: it must hold 0 and 1 only. */
export function problemOfLabels(labels: ArrayLike<number>): NotDefined | undefined {
  if (labels.length === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row];
    if (label === 0 || label === 1) continue;
    if (label === undefined || label === null || Number.isNaN(label)) return missing("the outcome");
    return notDefined("invalid-input", "Not defined, because the outcome holds values other than 0 and 1.");
  }
  return undefined;
}

/** Says what is wrong with a number column beside an outcome: its length, or values that are missing. */
export function problemOfScores(scores: ArrayLike<number>, rows: number): NotDefined | undefined {
  if (scores.length !== rows) return differentLengths();
  for (let row = 0; row < rows; row++) {
    const score = scores[row];
    if (score === undefined || score === null || Number.isNaN(score)) return missing("the scores");
  }
  return undefined;
}

/** As `problemOfScores`, and every value must lie between 0 and 1. */
export function problemOfProbabilities(
  probabilities: ArrayLike<number>,
  rows: number,
): NotDefined | undefined {
  const problem = problemOfScores(probabilities, rows);
  if (problem !== undefined) return problem;
  for (let row = 0; row < rows; row++) {
    const probability = probabilities[row] as number;
    if (probability >= 0 && probability <= 1) continue;
    return notDefined("invalid-input", "Not defined, because some probabilities lie below 0 or above 1.");
  }
  return undefined;
}

/** Both classes must be there before a comparison of the two makes sense. */
export function problemOfClasses(cases: number, controls: number): NotDefined | undefined {
  if (cases > 0 && controls > 0) return undefined;
  const absent = cases === 0 ? "no row has the outcome" : "every row has the outcome";
  return notDefined("one-class", `Not defined, because ${absent}: there is nothing to compare it with.`);
}

export function differentLengths(): NotDefined {
  return notDefined("invalid-input", "Not defined, because the columns have different lengths.");
}

function missing(column: string): NotDefined {
  return notDefined(
    "missing-values",
    `Not defined, because ${column} has missing values. Drop those rows with completeCases and say how many.`,
  );
}
