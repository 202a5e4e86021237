import { isDefined, notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { concordanceEstimate, concordanceOf } from "./concordance.ts";
import type { Concordance } from "./concordance.ts";
import { problemOfConcordance } from "./harrell-concordance.ts";
import { placeOfTime } from "./place-of-time.ts";
import { riskTable } from "./risk-table.ts";
import type { SurvivalColumns } from "./survival-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface UnoConcordanceInput extends Omit<SurvivalColumns, "entries"> {
  /** Higher means more risk, so an earlier event. Never turned round. */
  readonly scores: ArrayLike<number>;
  /** Only pairs whose earlier event is no later than this; default all. */
  readonly tau?: number;
  /** Rows of one cluster count as one in the error. */
  readonly clusters?: readonly string[] | ArrayLike<number>;
  /** Whether the chance of being uncensored is taken just before the event or at it; default "before". */
  readonly censoring?: "before" | "at";
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/**
 * Uno's concordance index: Harrell's pairs, each weighted by one over the squared chance of being uncensored at its
 * earlier event, so that the index does not depend on how rows were censored (Uno et al. 2011, Stat Med). The chance
 * is the Kaplan–Meier estimate of censoring just before the event, events coming before censorings at one time; "at"
 * takes it at the event, as some tools do, and differs only where the two tie. The error takes the weights as known.
 * Not defined when no pair can be compared, or when the chance is zero at an event.
 */
export function unoConcordance(input: UnoConcordanceInput): Concordance | NotDefined {
  const { level = 0.95 } = input;
  const problem = problemOfConcordance(input) ?? problemOfLevel(level);
  if (problem) return problem;
  const pairWeights = unoPairWeights(input);
  if (!(pairWeights instanceof Float64Array)) return pairWeights;
  const index = concordanceOf({ ...input, pairWeights }, input.clusters);
  return isDefined(index) ? concordanceEstimate(index, level) : index;
}

/** One over the squared chance of being uncensored, for each event no later than tau; 0 for other rows. */
export function unoPairWeights(input: UnoConcordanceInput): Float64Array | NotDefined {
  const { times, events, tau = Infinity, censoring = "before" } = input;
  const table = riskTable(input);
  const chance = new Float64Array(table.times.length);
  let uncensored = 1;
  for (let place = 0; place < chance.length; place += 1) {
    if (censoring === "before") chance[place] = uncensored;
    const c = table.censored[place] as number;
    // Those with the event at this time are gone before anyone is censored at it.
    if (c > 0) uncensored *= 1 - c / ((table.atRisk[place] as number) - (table.events[place] as number));
    if (censoring === "at") chance[place] = uncensored;
  }
  const weights = new Float64Array(times.length);
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    if (events[row] === 0 || time > tau || input.weights?.[row] === 0) continue;
    const free = chance[placeOfTime(table.times, time)] as number;
    if (!(free > 1e-12))
      return notDefined(
        "beyond-follow-up",
        "Not defined, because nobody is left uncensored at an event; choose a shorter tau.",
      );
    weights[row] = 1 / (free * free);
  }
  return weights;
}
