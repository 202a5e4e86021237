import { clusterCodes } from "../calibration/cluster-codes.ts";
import type { Clusters } from "../calibration/cluster-codes.ts";
import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { NotDefined } from "../estimate.ts";
import { sortedOrder } from "../numbers/order.ts";
import type { OrderedFollowUp } from "./incidence-at-horizon.ts";
import { readThresholds } from "./thresholds.ts";

/** What both decision curves of a time to an event take. */
export interface SurvivalDecisionSettings {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** Predicted risk of the event by the horizon, from 0 to 1. */
  readonly probabilities: ArrayLike<number>;
  /** Predicted risks of further models for the same rows. */
  readonly otherModels?: readonly ArrayLike<number>[];
  /** Names of the models, the first for `probabilities`; default "model 1", "model 2" and so on. */
  readonly names?: readonly string[];
  /** The time by which the event counts, in the unit of the times. */
  readonly horizon: number;
  /** Risks from which someone would be treated, from 0 to below 1; default 0.01 to 0.99 by 0.01. Answered ascending. */
  readonly thresholds?: ArrayLike<number>;
  /** Net benefit lost, per person, to getting each model's prediction; default none. */
  readonly harms?: readonly number[];
  /** Which rows belong to one patient or site: errors then allow for it. */
  readonly clusters?: Clusters;
  /** Moves risks of exactly 0 below and of exactly 1 above every threshold, as dcurves does. Default false. */
  readonly nudgeExactMarkers?: boolean;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/** Checked columns, rows in ascending order of time. */
export interface SurvivalDecisionFrame extends OrderedFollowUp {
  readonly models: readonly Float64Array[];
  readonly clusters?: { readonly codes: Int32Array; readonly count: number };
  readonly thresholds: Float64Array;
  readonly level: number;
}

/** Checks and orders the columns; `most` is the greatest code a cause may have. */
export function survivalDecisionFrame(
  input: SurvivalDecisionSettings,
  causes: ArrayLike<number>,
  most: number,
): SurvivalDecisionFrame | NotDefined {
  const { times, probabilities, otherModels = [], horizon, harms = [], level = 0.95 } = input;
  const n = times.length;
  const models = [probabilities, ...otherModels];
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  if ([causes, ...models].some((column) => column.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  if (!(horizon > 0 && Number.isFinite(horizon)))
    return notDefined("invalid-input", "Not defined, because the horizon must be above 0.");
  if (harms.some((harm) => !(harm >= 0)))
    return notDefined("invalid-input", "Not defined, because a harm must be 0 or more.");
  const thresholds = readThresholds(input.thresholds);
  if ("because" in thresholds) return thresholds;
  const problem = problemOfRows(times, causes, models, most);
  if (problem) return problem;
  const order = sortedOrder(times);
  const frame = {
    times: inOrder(times, order),
    causes: inOrder(causes, order),
    models: models.map((model) => inOrder(model, order)),
    thresholds,
    level,
  };
  if (input.clusters === undefined) return frame;
  const clusters = clusterCodes(input.clusters, n);
  if ("because" in clusters) return clusters;
  return {
    ...frame,
    clusters: {
      codes: Int32Array.from(order, (row) => clusters.codes[row] as number),
      count: clusters.count,
    },
  };
}

function inOrder(column: ArrayLike<number>, order: Int32Array): Float64Array {
  return Float64Array.from(order, (row) => column[row] as number);
}

function problemOfRows(
  times: ArrayLike<number>,
  causes: ArrayLike<number>,
  models: readonly ArrayLike<number>[],
  most: number,
): NotDefined | undefined {
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    const cause = causes[row] as number;
    if (
      !Number.isFinite(time) ||
      !Number.isFinite(cause) ||
      models.some((model) => !Number.isFinite(model[row]))
    )
      return notDefined(
        "missing-values",
        "Not defined, because some values are missing or are not finite numbers.",
      );
    if (time < 0) return notDefined("invalid-input", "Not defined, because a time is below zero.");
    if (!(Number.isInteger(cause) && cause >= 0 && cause <= most))
      return notDefined(
        "invalid-input",
        most === 1
          ? "Not defined, because an event is neither 0 nor 1."
          : "Not defined, because a cause is not a whole number from 0 up.",
      );
    if (models.some((model) => !((model[row] as number) >= 0 && (model[row] as number) <= 1)))
      return notDefined("invalid-input", "Not defined, because a probability lies outside 0 to 1.");
  }
  return undefined;
}
