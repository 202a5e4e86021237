import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { clusteredVariance } from "./clustered-rate.ts";
import { disparitiesOf, sharesOf } from "./disparities.ts";
import type { GroupDisparities, GroupShares } from "./disparities.ts";
import { absentWhole, countsOf, shareOf } from "./group-rates.ts";
import type { GroupCounts, GroupRate } from "./group-rates.ts";
import { problemOfGroups, splitGroups } from "./group-rows.ts";
import type { GroupedPredictions, GroupRows } from "./group-rows.ts";
import { rateGap } from "./rate-gap.ts";
import type { RateGap } from "./rate-gap.ts";
import { equalisedOdds, spreadOf } from "./rate-spread.ts";
import type { EqualisedOdds, RateSpread } from "./rate-spread.ts";
import { areaOf, cautionFor } from "./subgroup-performance.ts";

export interface FairnessGapsInput extends GroupedPredictions {
  /** The group the others are held against; the largest unless told. */
  readonly reference?: string;
}

/** Difference of two areas, group minus reference. */
interface AreaGap {
  readonly difference: Estimate;
  readonly z: number;
  readonly pValue: number;
}

/** One group against the reference. */
export interface GroupGaps extends Readonly<Record<GroupRate, RateGap | NotDefined>> {
  readonly group: string;
  readonly n: number;
  readonly area: AreaGap | NotDefined;
  readonly caution?: string;
}

export interface FairnessGaps {
  readonly reference: string;
  readonly threshold: number;
  readonly gaps: readonly GroupGaps[];
  /** Largest less smallest selection rate among the groups. */
  readonly demographicParity: RateSpread | NotDefined;
  /** The same for the true positive rate. */
  readonly equalOpportunity: RateSpread | NotDefined;
  readonly falsePositiveParity: RateSpread | NotDefined;
  /** The worse of the last two (Hardt 2016), as fairlearn has it. */
  readonly equalisedOdds: EqualisedOdds | NotDefined;
  /** Rates of every group under the names of an audit, and their ratios to the reference. */
  readonly shares: readonly GroupShares[];
  readonly disparities: readonly GroupDisparities[];
}

interface Group {
  readonly rows: GroupRows;
  readonly counts: GroupCounts;
  readonly area: Answer;
}

/**
 * Gaps between groups. Each group against a reference: difference with Newcombe's interval (by cluster if `clusters` is
 * given), Wald's beside it, ratio; areas by DeLong, unpaired. Across all groups: demographic parity, equal opportunity and
 * equalised odds as fairlearn defines them, the widest gap with an interval that allows for having picked the widest.
 * Disparities as aequitas prints them. No group is dropped; small ones carry a caution. Not defined with one group.
 */
export function fairnessGaps(input: FairnessGapsInput): FairnessGaps | NotDefined {
  const problem = problemOfGroups(input);
  if (problem !== undefined) return problem;
  const { threshold, level = 0.95 } = input;
  const groups = splitGroups(input).map((rows) => ({
    rows,
    counts: countsOf(rows, threshold),
    area: areaOf(rows, level),
  }));
  if (groups.length < 2) {
    return notDefined("too-few", "Not defined, because there is only one group: nothing to compare it with.");
  }
  const reference = findReference(groups, input.reference);
  if (reference === undefined) {
    return notDefined("invalid-input", "Not defined, because no row belongs to the reference group.");
  }
  const others = groups.filter((group) => group !== reference);
  const all = groups.map(({ rows, counts }) => ({ name: rows.name, counts }));
  return {
    reference: reference.rows.name,
    threshold,
    gaps: others.map((group) => gapsOf(group, reference, input)),
    demographicParity: spreadOf("selectionRate", all, level),
    equalOpportunity: spreadOf("truePositiveRate", all, level),
    falsePositiveParity: spreadOf("falsePositiveRate", all, level),
    equalisedOdds: equalisedOdds(all, level),
    shares: sharesOf(all),
    disparities: disparitiesOf(all, reference.counts),
  };
}

function findReference(groups: readonly Group[], name: string | undefined): Group | undefined {
  if (name !== undefined) return groups.find(({ rows }) => rows.name === name);
  return groups.reduce((largest, group) =>
    group.rows.labels.length > largest.rows.labels.length ? group : largest,
  );
}

function gapsOf(group: Group, reference: Group, input: FairnessGapsInput): GroupGaps {
  const { threshold, level = 0.95, smallest = 50, clusters } = input;
  const gap = (rate: GroupRate): RateGap | NotDefined => {
    const [one, other] = [shareOf(rate, group.counts), shareOf(rate, reference.counts)];
    if (one.whole === 0) return notDefined("no-rows", `Not defined, because ${absentWhole[rate]}.`);
    if (other.whole === 0) {
      return notDefined("no-rows", `Not defined for the reference, because ${absentWhole[rate]}.`);
    }
    if (clusters === undefined) return rateGap(one, other, level);
    return rateGap(one, other, level, clusteredVariance(rate, threshold, group.rows, reference.rows));
  };
  const n = group.rows.labels.length;
  const caution = cautionFor(n, group.counts.truePositives + group.counts.falseNegatives, smallest);
  return {
    group: group.rows.name,
    n,
    selectionRate: gap("selectionRate"),
    truePositiveRate: gap("truePositiveRate"),
    falsePositiveRate: gap("falsePositiveRate"),
    positivePredictiveValue: gap("positivePredictiveValue"),
    negativePredictiveValue: gap("negativePredictiveValue"),
    accuracy: gap("accuracy"),
    area: areaGap(group.area, reference.area, level),
    ...(caution !== undefined && { caution }),
  };
}

/** Groups are taken as different people: the variances of the two areas are added. */
function areaGap(group: Answer, reference: Answer, level: number): AreaGap | NotDefined {
  if (!isDefined(group)) return group;
  if (!isDefined(reference)) return reference;
  if (group.standardError === undefined || reference.standardError === undefined) {
    return notDefined(
      "too-few",
      "Not defined, because the area of one of the two groups has no standard error.",
    );
  }
  const value = group.value - reference.value;
  const standardError = Math.hypot(group.standardError, reference.standardError);
  const reach = criticalValue(level) * standardError;
  const z = value / standardError;
  return {
    difference: {
      value,
      low: value - reach,
      high: value + reach,
      standardError,
      level,
      method: `${group.method}, unpaired`,
    },
    z,
    pValue: twoSidedNormal(z),
  };
}
