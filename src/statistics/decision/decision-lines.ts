import { ClusterSweep } from "./clustered-spread.ts";
import type { DecisionFrame } from "./decision-settings.ts";
import { decisionPoint } from "./decision-point.ts";
import type { DecisionLine } from "./decision-point.ts";
import { aboveTreatAllCells, netBenefitCells, standardisedCells } from "./influence-cells.ts";
import type { InfluenceCells } from "./influence-cells.ts";
import { oddsOf } from "./thresholds.ts";

/** Rows that reach each threshold, by outcome. */
export interface PositiveCounts {
  readonly events: Float64Array;
  readonly others: Float64Array;
}

/** Counts the rows that reach each threshold, from how many thresholds each row reaches. */
export function positiveCounts(
  labels: ArrayLike<number>,
  places: Int32Array,
  thresholds: number,
): PositiveCounts {
  const events = new Float64Array(thresholds + 1);
  const others = new Float64Array(thresholds + 1);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    if (labels[row] === 1) events[place] = (events[place] as number) + 1;
    else others[place] = (others[place] as number) + 1;
  }
  for (const column of [events, others])
    for (let place = thresholds - 1; place >= 0; place -= 1)
      column[place] = (column[place] as number) + (column[place + 1] as number);
  // A row that reaches k thresholds is positive at the first k.
  return { events: events.subarray(1), others: others.subarray(1) };
}

/** A way of deciding: what each row reaches, and what it costs to ask. */
export interface Strategy {
  readonly name: string;
  readonly places: Int32Array;
  /** Net benefit lost to the harm or cost of getting the prediction, per person. */
  readonly harm: number;
}

/** The points of one way of deciding, with errors from the influence of each row or cluster. */
export function decisionLine(
  labels: ArrayLike<number>,
  { name, places, harm }: Strategy,
  thresholds: Float64Array,
  frame: DecisionFrame,
): DecisionLine {
  const counts = positiveCounts(labels, places, thresholds.length);
  const { n, events, prevalence, clusters } = frame;
  const sweep = clusters && new ClusterSweep([{ labels, places, ...clusters }], thresholds.length);
  const points = Array.from(thresholds, (threshold, t) => {
    const eventsPositive = counts.events[t] as number;
    const othersPositive = counts.others[t] as number;
    const truePositives = (prevalence * eventsPositive) / events;
    const falsePositives = ((1 - prevalence) * othersPositive) / (n - events);
    const odds = oddsOf(threshold);
    const shares = { truePositives, falsePositives };
    const benefit = truePositives - odds * falsePositives;
    const netBenefit = benefit - harm;
    const aboveTreatAll = netBenefit - (prevalence - odds * (1 - prevalence));
    sweep?.moveTo(t);
    const error = (cells: InfluenceCells) => {
      const spread =
        sweep?.spread([cells]) ??
        ((eventsPositive * cells.eventPositive ** 2 +
          (events - eventsPositive) * cells.eventNegative ** 2 +
          othersPositive * cells.otherPositive ** 2 +
          (n - events - othersPositive) * cells.otherNegative ** 2) *
          n) /
          (n - 1);
      return Math.sqrt(spread) / n;
    };
    // Everyone or no one positive: what is then equal for all rows has no error, whatever rounding leaves.
    const [all, none] = [eventsPositive + othersPositive === n, eventsPositive + othersPositive === 0];
    return decisionPoint(
      {
        threshold,
        odds,
        truePositives,
        falsePositives,
        netBenefit,
        netBenefitError: none ? 0 : error(netBenefitCells(frame, shares, odds)),
        aboveTreatAll: all ? -harm : aboveTreatAll,
        aboveTreatAllError: all ? 0 : error(aboveTreatAllCells(frame, shares, odds)),
        standardised: netBenefit / prevalence,
        standardisedError: none ? 0 : error(standardisedCells(frame, shares, odds, netBenefit / prevalence)),
      },
      { level: frame.level, method: methodOf(frame) },
    );
  });
  return { name, points };
}

/** How errors are found, in words. */
export function methodOf({ clusters, reweighted }: DecisionFrame): string {
  const kind = clusters ? "influence function summed by cluster, Wald" : "influence function, Wald";
  return reweighted ? `${kind}, re-weighted to the prevalence given` : kind;
}
