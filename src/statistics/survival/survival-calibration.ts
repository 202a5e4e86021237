import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { isDefined, notDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { eventsOfCause, incidenceLevels } from "./aalen-johansen-levels.ts";
import { incidenceVariance } from "./aalen-johansen-variance.ts";
import { calibrationFollowUp, problemOfPredictor } from "./calibration-follow-up.ts";
import type { CalibrationFollowUp, SurvivalCalibrationColumns } from "./calibration-follow-up.ts";
import { calibrationIntercept } from "./calibration-intercept.ts";
import { coxRegression } from "./cox-regression.ts";
import { fineGray } from "./fine-gray.ts";
import { followUpPlaces } from "./follow-up-places.ts";

export interface SurvivalCalibrationInput extends SurvivalCalibrationColumns {
  /** How the interval of observed over expected is made; default "event-count". */
  readonly interval?: "event-count" | "greenwood";
}

export interface SurvivalCalibration {
  /** Risk by the horizon: 1 less Kaplan–Meier, or Aalen–Johansen where other events compete. */
  readonly observed: Estimate;
  /** Mean predicted risk. */
  readonly expected: number;
  /** Events of interest by the horizon. */
  readonly events: number;
  readonly observedOverExpected: Answer;
  /** 1 when predictions spread as outcomes do, below 1 when they are too extreme. */
  readonly slope: Answer;
  /** Log hazard that predictions miss on average once the slope is allowed for; 0 when they are right. */
  readonly intercept: Answer;
}

/**
 * Calibration of predicted risks at a horizon of a censored follow-up, as an external validation reports it (McLernon et
 * al. 2023, Ann Intern Med 176:105). Observed over expected with an interval on the log scale, by the count of events
 * ("event-count", the paper's) or by the error of the observed risk ("greenwood"). The slope is the coefficient of
 * log(−log(1 − risk)) in a Cox model, with competing events in a Fine–Gray model (van Geloven et al. 2022, BMJ); the
 * intercept is given beside that slope, and not where events compete. All follow-up ends at the horizon. Not defined when no one is followed that long, or without events.
 */
export function survivalCalibration(input: SurvivalCalibrationInput): SurvivalCalibration | NotDefined {
  const { probabilities, interval = "event-count", level = 0.95 } = input;
  const followUp = calibrationFollowUp(input);
  if ("because" in followUp) return followUp;
  if (interval !== "event-count" && interval !== "greenwood")
    return notDefined("invalid-input", "Not defined, because the interval must be event-count or greenwood.");
  const { causes } = followUp;
  const places = followUpPlaces(followUp.times, causes);
  const ofCause = eventsOfCause(places, causes, 1);
  const events = ofCause.reduce((sum, count) => sum + count, 0);
  if (events === 0)
    return notDefined("no-events", "Not defined, because no event of interest has happened by the horizon.");
  const levels = incidenceLevels(places, ofCause);
  const variance = incidenceVariance({ places, causes, cause: 1, ...levels }, "delta");
  const risk = levels.incidence.at(-1) as number;
  const error = Math.sqrt(variance.at(-1) as number);
  let sum = 0;
  for (let row = 0; row < probabilities.length; row += 1) sum += probabilities[row] as number;
  const expected = sum / probabilities.length;
  const half = criticalValue(level) * error;
  const known = error > 0;
  const slope = slopeOf(followUp, level);
  return {
    observed: {
      value: risk,
      low: known ? Math.max(0, risk - half) : null,
      high: known ? Math.min(1, risk + half) : null,
      ...(known ? { standardError: error } : {}),
      level,
      method: "Greenwood, plain scale",
      ...(known ? {} : { because: "No interval, because the error of the observed risk is zero." }),
    },
    expected,
    events,
    observedOverExpected:
      expected > 0
        ? ratioOf(
            risk / expected,
            interval === "greenwood" ? error / risk : Math.sqrt(1 / events),
            level,
            interval,
          )
        : notDefined("constant", "Not defined, because every predicted risk is zero."),
    slope,
    intercept: interceptOf(followUp, slope, level),
  };
}

function ratioOf(value: number, logError: number, level: number, interval: string): Estimate {
  const factor = Math.exp(criticalValue(level) * logError);
  return {
    value,
    low: value / factor,
    high: value * factor,
    level,
    method: interval === "greenwood" ? "log scale, Greenwood error" : "log scale, count of events",
  };
}

function interceptOf(followUp: CalibrationFollowUp, slope: Answer, level: number): Answer {
  if (!isDefined(slope)) return slope;
  return followUp.competing
    ? notDefined(
        "invalid-input",
        "Not defined, because an intercept is given only where no other events compete.",
      )
    : calibrationIntercept(followUp, slope.value, level);
}

function slopeOf({ times, causes, competing, predictor }: CalibrationFollowUp, level: number): Answer {
  const problem = problemOfPredictor(predictor);
  if (problem) return problem;
  const fit = competing
    ? fineGray({ times, causes, predictors: [predictor], level })
    : coxRegression({ times, events: causes, predictors: [predictor], level });
  if (!isDefined(fit)) return fit;
  return (
    fit.coefficients[0]?.coefficient ??
    notDefined("did-not-converge", "Not defined, because no slope was found.")
  );
}
