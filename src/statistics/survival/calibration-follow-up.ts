import type { NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { checkedCauses, isColumn, problemOfChances } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { FollowUpColumns } from "./accuracy-columns.ts";

export interface SurvivalCalibrationColumns extends FollowUpColumns {
  /** Predicted chance of the event by the horizon. */
  readonly probabilities: ArrayLike<number>;
  /** The time of the predictions, in the unit of `times`. */
  readonly horizon: number;
  /** The event of interest among `causes`; default 1. */
  readonly cause?: number;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/** A checked follow-up that ends at the horizon. */
export interface CalibrationFollowUp {
  readonly times: Float64Array;
  /** 0 for no event by the horizon, 1 for the event of interest, 2 for another. */
  readonly causes: Float64Array;
  /** Whether any row had another event. */
  readonly competing: boolean;
  /** log(−log(1 − probability)) of each row; not finite where the probability is 0 or 1. */
  readonly predictor: Float64Array;
}

/** Checks the columns and ends all follow-up at the horizon, or says why not. */
export function calibrationFollowUp(input: SurvivalCalibrationColumns): CalibrationFollowUp | NotDefined {
  const { times, probabilities, horizon, cause = 1, level = 0.95 } = input;
  const causes = checkedCauses(input, [probabilities]);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level) ?? problemOfChances(probabilities);
  if (problem) return problem;
  if (!Number.isInteger(cause) || cause < 1)
    return notDefined("invalid-input", "Not defined, because the cause must be a whole number from 1.");
  if (!(horizon > 0 && Number.isFinite(horizon)))
    return notDefined("invalid-input", "Not defined, because the horizon is not a time above zero.");
  const n = times.length;
  const ended = { times: new Float64Array(n), causes: new Float64Array(n), predictor: new Float64Array(n) };
  let [followed, competing] = [false, false];
  for (let row = 0; row < n; row += 1) {
    const time = times[row] as number;
    const code = causes[row] as number;
    followed ||= time >= horizon;
    ended.times[row] = Math.min(time, horizon);
    if (time <= horizon && code !== 0) ended.causes[row] = code === cause ? 1 : 2;
    competing ||= ended.causes[row] === 2;
    ended.predictor[row] = Math.log(-Math.log1p(-(probabilities[row] as number)));
  }
  if (!followed)
    return notDefined("beyond-follow-up", "Not defined, because no one is followed as long as the horizon.");
  return { ...ended, competing };
}

/** Why the log-log scale cannot be used, or nothing. */
export function problemOfPredictor(predictor: Float64Array): NotDefined | undefined {
  return predictor.every(Number.isFinite)
    ? undefined
    : notDefined(
        "invalid-input",
        "Not defined, because a probability of 0 or 1 has no place on the log-log scale.",
      );
}
