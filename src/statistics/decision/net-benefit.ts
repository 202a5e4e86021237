import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import type { OutcomeColumns } from "../calibration/check-outcome.ts";
import { decisionCurve } from "./decision-curve.ts";
import type { DecisionPoint } from "./decision-point.ts";
import type { DecisionSettings } from "./decision-settings.ts";

export interface NetBenefitInput extends OutcomeColumns, DecisionSettings {
  /** Risk from which someone would be treated, from 0 to below 1. */
  readonly threshold: number;
  /** Net benefit lost, per person, to getting the prediction; default 0. */
  readonly harm?: number;
}

export interface NetBenefit extends DecisionPoint {
  readonly n: number;
  readonly events: number;
  readonly prevalence: number;
  /** Net benefit of treating everyone; that of treating no one is 0. */
  readonly treatAll: number;
}

/**
 * Net benefit of treating everyone whose risk is at least the threshold: true positives less false positives at the
 * odds of the threshold, per person (Vickers & Elkin 2006, Med Decis Making). One point of `decisionCurve`.
 */
export function netBenefit({ threshold, harm = 0, ...input }: NetBenefitInput): NetBenefit | NotDefined {
  const curve = decisionCurve({ ...input, thresholds: [threshold], harms: [harm] });
  if ("because" in curve) return curve;
  const [point] = curve.models[0]?.points ?? [];
  const [all] = curve.treatAll.points;
  if (point === undefined || all === undefined)
    return notDefined("invalid-input", "Not defined, because no threshold is given.");
  const { n, events, prevalence } = curve;
  return { n, events, prevalence, ...point, treatAll: all.netBenefit.value };
}
