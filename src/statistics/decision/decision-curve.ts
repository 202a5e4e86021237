import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import type { OutcomeColumns } from "../calibration/check-outcome.ts";
import { decisionLine } from "./decision-lines.ts";
import type { DecisionLine } from "./decision-point.ts";
import { decisionFrame } from "./decision-settings.ts";
import type { DecisionSettings } from "./decision-settings.ts";
import { placesAmong, readThresholds } from "./thresholds.ts";

export interface DecisionCurveInput extends OutcomeColumns, DecisionSettings {
  /** Predicted risks of further models for the same rows. */
  readonly otherModels?: readonly ArrayLike<number>[];
  /** Names of the models, the first for `probabilities`; default "model 1", "model 2" and so on. */
  readonly names?: readonly string[];
  /** Risks from which someone would be treated, from 0 to below 1; default 0.01 to 0.99 by 0.01. Answered ascending. */
  readonly thresholds?: ArrayLike<number>;
  /** Net benefit lost, per person, to getting each model's prediction; default none. */
  readonly harms?: readonly number[];
}

export interface DecisionCurve {
  readonly n: number;
  readonly events: number;
  /** The share with the outcome that the curve holds for. */
  readonly prevalence: number;
  readonly thresholds: readonly number[];
  readonly treatAll: DecisionLine;
  readonly treatNone: DecisionLine;
  readonly models: readonly DecisionLine[];
}

/**
 * Decision curves: net benefit of treating by each model, of treating all and of treating none over a range of
 * threshold risks (Vickers & Elkin 2006, Med Decis Making), with influence-function intervals (Sande, Li, D'Agostino
 * et al. 2020, Stat Med). A row is positive when its risk is at least the threshold. Also standardised by prevalence
 * (Kerr et al. 2016, J Clin Oncol), as interventions avoided, less test harm, and re-weighted to another prevalence
 * for case-control rows (Pfeiffer & Gail 2020, Biometrics). Not defined when all outcomes are alike.
 */
export function decisionCurve(input: DecisionCurveInput): DecisionCurve | NotDefined {
  const { labels, probabilities, otherModels = [], names = [], harms = [] } = input;
  const models = [probabilities, ...otherModels];
  const frame = decisionFrame(labels, models, input);
  if ("because" in frame) return frame;
  const thresholds = readThresholds(input.thresholds);
  if ("because" in thresholds) return thresholds;
  if (harms.some((harm) => !(harm >= 0)))
    return notDefined("invalid-input", "Not defined, because a harm must be 0 or more.");
  const line = (name: string, places: Int32Array, harm: number) =>
    decisionLine(labels, { name, places, harm }, thresholds, frame);
  return {
    n: frame.n,
    events: frame.events,
    prevalence: frame.prevalence,
    thresholds: [...thresholds],
    treatAll: line("treat all", new Int32Array(frame.n).fill(thresholds.length), 0),
    treatNone: line("treat none", new Int32Array(frame.n), 0),
    models: models.map((risks, model) =>
      line(
        names[model] ?? `model ${model + 1}`,
        placesAmong(thresholds, risks, frame.nudge),
        harms[model] ?? 0,
      ),
    ),
  };
}
