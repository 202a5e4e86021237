import { waldEstimate } from "../calibration/wald-estimate.ts";
import type { OutcomeColumns } from "../calibration/check-outcome.ts";
import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { methodOf } from "./decision-lines.ts";
import { decisionFrame } from "./decision-settings.ts";
import type { DecisionFrame, DecisionSettings } from "./decision-settings.ts";
import { oddsOf, placesAmong, readThresholds } from "./thresholds.ts";

export interface NetBenefitAreaInput extends OutcomeColumns, DecisionSettings {
  /** At least two, ascending; the range averaged over is theirs. Default 0.01 to 0.99 by 0.01. */
  readonly thresholds?: ArrayLike<number>;
  /** How common each threshold is among those who decide, one for each in `thresholds`; default all alike. */
  readonly thresholdWeights?: ArrayLike<number>;
  /** A second model to compare with, for the same rows. */
  readonly otherProbabilities?: ArrayLike<number>;
}

export interface NetBenefitArea {
  readonly n: number;
  readonly events: number;
  readonly prevalence: number;
  /** Net benefit averaged over the thresholds. */
  readonly model: Estimate;
  /** The same for treating all. */
  readonly treatAll: Estimate;
  /** Model less treating all. */
  readonly aboveTreatAll: Estimate;
  /** Model less the second model, when there is one. */
  readonly aboveOther?: Estimate;
}

/**
 * Weighted area under the decision curve (Talluri & Shete 2016, BMC Med Inform Decis Mak): net benefit averaged over
 * thresholds by how common they are, by the trapezoid rule, with the weights made to sum to 1, so that it reads as a
 * net benefit. Intervals come from each row's influence.
 */
export function netBenefitArea(input: NetBenefitAreaInput): NetBenefitArea | NotDefined {
  const { labels, probabilities, otherProbabilities } = input;
  const models = otherProbabilities ? [probabilities, otherProbabilities] : [probabilities];
  const frame = decisionFrame(labels, models, input);
  if ("because" in frame) return frame;
  const thresholds = readThresholds(input.thresholds);
  if ("because" in thresholds) return thresholds;
  const weights = trapezoidWeights(thresholds, input);
  if ("because" in weights) return weights;
  const gains = gainsUpTo(thresholds, weights);
  const [model, other] = models.map((risks) => placesAmong(thresholds, risks, frame.nudge));
  const all = new Int32Array(frame.n).fill(thresholds.length);
  const difference = (left: Int32Array | undefined, right?: Int32Array) =>
    areaEstimate(labels, { left: left ?? all, right }, gains, frame);
  return {
    n: frame.n,
    events: frame.events,
    prevalence: frame.prevalence,
    model: difference(model),
    treatAll: difference(all),
    aboveTreatAll: difference(model, all),
    ...(other ? { aboveOther: difference(model, other) } : {}),
  };
}

function trapezoidWeights(thresholds: Float64Array, input: NetBenefitAreaInput): Float64Array | NotDefined {
  const given = input.thresholdWeights;
  const count = thresholds.length;
  if (count < 2)
    return notDefined("invalid-input", "Not defined, because an area needs at least two thresholds.");
  if (given !== undefined) {
    const asGiven = Array.from(input.thresholds ?? thresholds);
    if (given.length !== asGiven.length || asGiven.some((threshold, t) => threshold !== thresholds[t]))
      return notDefined(
        "invalid-input",
        "Not defined, because weights need thresholds in ascending order, each once and with one weight.",
      );
    if (!Array.from(given).every((weight) => weight >= 0))
      return notDefined("invalid-input", "Not defined, because a weight of a threshold is below zero.");
  }
  const weights = thresholds.map((threshold, t) => {
    const before = t > 0 ? threshold - (thresholds[t - 1] as number) : 0;
    const after = t < count - 1 ? (thresholds[t + 1] as number) - threshold : 0;
    return (((before + after) / 2) * (given?.[t] ?? 1)) as number;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0
    ? weights.map((weight) => weight / total)
    : notDefined("invalid-input", "Not defined, because every weight is zero.");
}

/** What an event gains and what another row costs when it reaches the first k thresholds. */
interface Gains {
  readonly event: Float64Array;
  readonly other: Float64Array;
}

function gainsUpTo(thresholds: Float64Array, weights: Float64Array): Gains {
  const event = new Float64Array(thresholds.length + 1);
  const other = new Float64Array(thresholds.length + 1);
  for (const [t, weight] of weights.entries()) {
    event[t + 1] = (event[t] as number) + weight;
    other[t + 1] = (other[t] as number) - weight * oddsOf(thresholds[t] as number);
  }
  return { event, other };
}

function areaEstimate(
  labels: ArrayLike<number>,
  { left, right }: { readonly left: Int32Array; readonly right?: Int32Array | undefined },
  { event, other }: Gains,
  frame: DecisionFrame,
): Estimate {
  const { n, events, prevalence, clusters, level } = frame;
  const gainOf = (row: number) => {
    const gains = labels[row] === 1 ? event : other;
    return (gains[left[row] as number] as number) - (right ? (gains[right[row] as number] as number) : 0);
  };
  let ofEvents = 0;
  let ofOthers = 0;
  for (let row = 0; row < n; row += 1) {
    if (labels[row] === 1) ofEvents += gainOf(row);
    else ofOthers += gainOf(row);
  }
  ofEvents /= events;
  ofOthers /= n - events;
  const value = prevalence * ofEvents + (1 - prevalence) * ofOthers;
  const share = events / n;
  const [perEvent, perOther] = [prevalence / share, (1 - prevalence) / (1 - share)];
  const sums = new Float64Array(clusters?.count ?? n);
  for (let row = 0; row < n; row += 1) {
    const isEvent = labels[row] === 1;
    // Where the prevalence is given, only the spread within each outcome counts.
    const centre = frame.reweighted ? (isEvent ? ofEvents : ofOthers) : value;
    const place = clusters ? (clusters.codes[row] as number) : row;
    sums[place] = (sums[place] as number) + (isEvent ? perEvent : perOther) * (gainOf(row) - centre);
  }
  let spread = 0;
  for (const sum of sums) spread += sum * sum;
  const units = sums.length;
  const error = Math.sqrt((spread * units) / (units - 1)) / n;
  return waldEstimate(value, error < 1e-14 ? 0 : error, {
    level,
    method: `weighted area, ${methodOf(frame)}`,
    exact: "The interval is not defined, because every row counts the same on both sides.",
  });
}
