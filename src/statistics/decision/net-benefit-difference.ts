import { waldEstimate } from "../calibration/wald-estimate.ts";
import type { OutcomeColumns } from "../calibration/check-outcome.ts";
import { twoSidedNormal } from "../numbers/normal.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { ClusterSweep } from "./clustered-spread.ts";
import { methodOf, positiveCounts } from "./decision-lines.ts";
import { decisionFrame } from "./decision-settings.ts";
import type { DecisionFrame, DecisionSettings } from "./decision-settings.ts";
import { netBenefitCells } from "./influence-cells.ts";
import type { InfluenceCells } from "./influence-cells.ts";
import { oddsOf, placesAmong, readThresholds } from "./thresholds.ts";

export interface NetBenefitDifferenceInput extends OutcomeColumns, DecisionSettings {
  /** Predicted risks of the model compared with, for the same rows. */
  readonly otherProbabilities: ArrayLike<number>;
  /** Default 0.01 to 0.99 by 0.01. Answered ascending. */
  readonly thresholds?: ArrayLike<number>;
}

export interface NetBenefitDifference {
  readonly n: number;
  readonly events: number;
  readonly prevalence: number;
  readonly points: readonly {
    readonly threshold: number;
    /** Net benefit of the first model. */
    readonly first: number;
    readonly second: number;
    /** First less second, paired. */
    readonly difference: Estimate;
    /** Two-sided; 1 when no row is decided differently. */
    readonly pValue: number;
  }[];
}

/**
 * Difference of net benefit between two models on the same rows at each threshold, with a paired influence-function
 * interval (Sande et al. 2020, Stat Med). The interval holds for one threshold at a time.
 */
export function netBenefitDifference(input: NetBenefitDifferenceInput): NetBenefitDifference | NotDefined {
  const { labels, probabilities, otherProbabilities } = input;
  const frame = decisionFrame(labels, [probabilities, otherProbabilities], input);
  if ("because" in frame) return frame;
  const thresholds = readThresholds(input.thresholds);
  if ("because" in thresholds) return thresholds;
  const count = thresholds.length;
  const first = placesAmong(thresholds, probabilities, frame.nudge);
  const second = placesAmong(thresholds, otherProbabilities, frame.nudge);
  const one = positiveCounts(labels, first, count);
  const two = positiveCounts(labels, second, count);
  const both = positiveCounts(
    labels,
    first.map((place, row) => Math.min(place, second[row] as number)),
    count,
  );
  const { clusters } = frame;
  const sweep =
    clusters &&
    new ClusterSweep(
      [first, second].map((places) => ({ labels, places, ...clusters })),
      count,
    );
  const points = Array.from(thresholds, (threshold, t) => {
    const odds = oddsOf(threshold);
    const [left, right] = [one, two].map((counts) => sharesAt(counts, t, frame, odds)) as [Side, Side];
    sweep?.moveTo(t);
    const spread =
      sweep?.spread([left.cells, right.cells]) ??
      pairedSpread(
        [one, two, both].map((c) => countsAt(c, t)),
        left,
        right,
        frame,
      );
    const apart = differing(one, two, both, t);
    const difference = waldEstimate(left.value - right.value, apart === 0 ? 0 : Math.sqrt(spread) / frame.n, {
      level: frame.level,
      method: `paired ${methodOf(frame)}`,
      exact: "The interval is not defined, because both models decide alike for every row at this threshold.",
    });
    const error = difference.standardError ?? 0;
    return {
      threshold,
      first: left.value,
      second: right.value,
      difference,
      pValue: error > 0 ? twoSidedNormal(difference.value / error) : 1,
    };
  });
  return { n: frame.n, events: frame.events, prevalence: frame.prevalence, points };
}

type Counts = ReturnType<typeof positiveCounts>;

interface Side {
  readonly value: number;
  readonly cells: InfluenceCells;
}

interface PositiveAt {
  readonly events: number;
  readonly others: number;
}

const countsAt = ({ events, others }: Counts, t: number): PositiveAt => ({
  events: events[t] as number,
  others: others[t] as number,
});

function sharesAt(counts: Counts, t: number, frame: DecisionFrame, odds: number): Side {
  const { events, others } = countsAt(counts, t);
  const shares = {
    truePositives: (frame.prevalence * events) / frame.events,
    falsePositives: ((1 - frame.prevalence) * others) / (frame.n - frame.events),
  };
  return {
    value: shares.truePositives - odds * shares.falsePositives,
    cells: netBenefitCells(frame, shares, odds),
  };
}

/** Rows the two models call differently. */
function differing(one: Counts, two: Counts, both: Counts, t: number): number {
  const [a, b, c] = [one, two, both].map((counts) => countsAt(counts, t)) as [
    PositiveAt,
    PositiveAt,
    PositiveAt,
  ];
  return a.events + a.others + b.events + b.others - 2 * (c.events + c.others);
}

/** Sum of squared differences of influence over the rows, by what the two models call them. */
function pairedSpread(
  counts: readonly PositiveAt[],
  left: Side,
  right: Side,
  { n, events }: DecisionFrame,
): number {
  const [one, two, both] = counts as [PositiveAt, PositiveAt, PositiveAt];
  const within = (
    rows: number,
    kind: "events" | "others",
    positive: "eventPositive" | "otherPositive",
    negative: "eventNegative" | "otherNegative",
  ) => {
    const gap = (a: typeof positive | typeof negative, b: typeof positive | typeof negative) =>
      (left.cells[a] - right.cells[b]) ** 2;
    return (
      both[kind] * gap(positive, positive) +
      (one[kind] - both[kind]) * gap(positive, negative) +
      (two[kind] - both[kind]) * gap(negative, positive) +
      (rows - one[kind] - two[kind] + both[kind]) * gap(negative, negative)
    );
  };
  const total =
    within(events, "events", "eventPositive", "eventNegative") +
    within(n - events, "others", "otherPositive", "otherNegative");
  return (total * n) / (n - 1);
}
