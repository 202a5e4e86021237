import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { NotDefined } from "../estimate.ts";

/** Outcomes and predicted risks of the same rows. */
export interface OutcomeColumns {
  /** Outcome, 0 or 1. */
  readonly labels: ArrayLike<number>;
  /** Predicted risk of outcome 1, from 0 to 1, in the same order. */
  readonly probabilities: ArrayLike<number>;
}

/** How many rows there are and how many of them have outcome 1. */
export interface OutcomeCounts {
  readonly n: number;
  readonly events: number;
}

/** Counts rows and events, or says why these columns cannot be used. Outcomes of one class pass: whoever needs both asks. */
export function checkOutcome(
  { labels, probabilities }: OutcomeColumns,
  level = 0.95,
): OutcomeCounts | NotDefined {
  const n = labels.length;
  if (probabilities.length !== n)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  let events = 0;
  for (let row = 0; row < n; row += 1) {
    const label = labels[row] as number;
    const probability = probabilities[row] as number;
    if (label === 1) events += 1;
    else if (label !== 0)
      return Number.isNaN(label) || label === undefined || label === null
        ? notDefined("missing-values", "Not defined, because some labels are missing.")
        : notDefined("invalid-input", "Not defined, because a label is neither 0 nor 1.");
    if (!(probability >= 0 && probability <= 1))
      return typeof probability === "number" && !Number.isNaN(probability)
        ? notDefined("invalid-input", "Not defined, because a probability lies outside 0 to 1.")
        : notDefined("missing-values", "Not defined, because some probabilities are missing.");
  }
  return { n, events };
}

/** The same, and both outcomes must be there. */
export function checkBothClasses(columns: OutcomeColumns, level = 0.95): OutcomeCounts | NotDefined {
  const counts = checkOutcome(columns, level);
  if ("because" in counts) return counts;
  return counts.events === 0 || counts.events === counts.n
    ? notDefined("one-class", "Not defined, because every row has the same outcome.")
    : counts;
}
