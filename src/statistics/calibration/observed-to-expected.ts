import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";

export interface ObservedToExpectedInput extends OutcomeColumns {
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/**
 * Observed over expected events: the count of outcome 1 over the sum of the risks. 1 is right on average, above 1 means
 * risks too low. The interval is Wald on the log scale with standard error √((1 − O/n) / O) (Debray et al. 2017, BMJ);
 * `standardError` is on that scale. Not defined without events or when every risk is 0.
 */
export function observedToExpected(input: ObservedToExpectedInput): Answer {
  const level = input.level ?? 0.95;
  const counts = checkOutcome(input, level);
  if ("because" in counts) return counts;
  const { n, events } = counts;
  let expected = 0;
  for (let row = 0; row < n; row += 1) expected += input.probabilities[row] as number;
  if (events === 0) return notDefined("no-events", "Not defined, because no row has the outcome.");
  if (expected === 0) return notDefined("constant", "Not defined, because every predicted risk is 0.");
  const value = events / expected;
  const standardError = Math.sqrt((1 - events / n) / events);
  const method = "Wald on the log scale";
  if (standardError === 0) {
    const because = "The interval is not defined, because every row has the outcome.";
    return { value, low: null, high: null, level, method, because };
  }
  const factor = Math.exp(criticalValue(level) * standardError);
  return { value, low: value / factor, high: value * factor, standardError, level, method };
}
