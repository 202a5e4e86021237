import { expect, it } from "vitest";
import { fairnessGaps, isDefined, subgroupPerformance } from "#src/statistics/index.ts";
import type { GroupGaps, GroupPerformance, NotDefined } from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** The result, or a failure that says why there is none. */
function got<T extends object>(result: T | NotDefined): T {
  if (!isDefined(result)) throw new Error(result.because);
  return result;
}

/** Our names for the rates of the check. */
const rates = {
  selection_rate: "selectionRate",
  tpr: "truePositiveRate",
  fpr: "falsePositiveRate",
  ppv: "positivePredictiveValue",
  npv: "negativePredictiveValue",
  accuracy: "accuracy",
} as const;

/** Our names for the columns of aequitas. */
const shares = {
  ppr: "shareOfSelected",
  pprev: "selectionRate",
  fdr: "falseDiscoveryRate",
  for: "falseOmissionRate",
  fpr: "falsePositiveRate",
  fnr: "falseNegativeRate",
  tpr: "truePositiveRate",
  tnr: "trueNegativeRate",
  npv: "negativePredictiveValue",
  precision: "positivePredictiveValue",
  prev: "prevalence",
  group_size: "n",
} as const;

describeWith(hasCheck("eval-checks", "20-fairness-diabetes130"), "readmission by group, beside fairlearn and aequitas", () => {
  const check = readCheck("20-fairness-diabetes130");
  const { expected } = check;
  const labels = check.numbers("y");
  const probabilities = check.numbers("p");
  const { threshold } = expected.overall;
  const attributes = ["gender", "race", "age_band"] as const;
  const inputOf = (attribute: string) => ({
    labels,
    probabilities,
    groups: check.words(attribute),
    threshold,
    reference: expected[attribute].reference as string,
  });
  let numbers = 0;
  const misses: string[] = [];
  const same = (ours: unknown, theirs: unknown, what: string): void => {
    if (Array.isArray(theirs)) {
      for (const [place, each] of theirs.entries()) same((ours as unknown[])[place], each, `${what}[${place}]`);
      return;
    }
    numbers++;
    const near = typeof ours === "number" && Math.abs(ours - (theirs as number)) <= check.tolerance;
    if (!near) misses.push(`${what}: ${String(ours)} is not ${String(theirs)}`);
  };

  // oxlint-disable-next-line typescript/no-explicit-any -- a group as the check file has it
  const sameGroup = (ours: GroupPerformance, theirs: any, what: string): void => {
    same(
      [ours.n, ours.truePositives, ours.falsePositives, ours.falseNegatives, ours.trueNegatives],
      [theirs.n, theirs.tp, theirs.fp, theirs.fn, theirs.tn],
      what,
    );
    for (const [theirName, ourName] of Object.entries(rates)) {
      const rate = got(ours[ourName]);
      const { est, x, n, wilson } = theirs[theirName];
      same(rate.value, est, `${what} ${ourName}`);
      // The counts behind the rate: both follow from the table above.
      same(Math.round(rate.value * n), x, `${what} ${ourName} part`);
      same(x / rate.value, n, `${what} ${ourName} whole`);
      same([rate.low, rate.high], wilson, `${what} ${ourName}`);
    }
    const area = got(ours.area);
    same(ours.prevalence.value, theirs.prevalence, `${what} prevalence`);
    same([area.value, area.standardError], [theirs.auc, theirs.auc_se], `${what} area`);
    same(ours.brier, theirs.brier, `${what} Brier`);
    same(got(ours.observedToExpected).value, theirs.oe, `${what} O/E`);
    same(ours.meanProbability, theirs.mean_p, `${what} mean`);
  };

  it("gives every number of every group and of everyone", () => {
    for (const attribute of attributes) {
      const { groups } = got(subgroupPerformance(inputOf(attribute)));
      expect(groups.map(({ group }) => group).toSorted()).toEqual(Object.keys(expected[attribute].groups).toSorted());
      for (const group of groups) sameGroup(group, expected[attribute].groups[group.group], group.group);
    }
    const everyone = got(subgroupPerformance(inputOf("race")));
    sameGroup(everyone.overall, expected.overall, "overall");
    same(everyone.threshold, threshold, "threshold");
    expect(misses).toEqual([]);
  });

  it("gives every gap to the reference, with its intervals", () => {
    for (const attribute of attributes) {
      const { gaps } = got(fairnessGaps(inputOf(attribute)));
      expect(gaps.map(({ group }) => group).toSorted()).toEqual(Object.keys(expected[attribute].gaps).toSorted());
      for (const ours of gaps) sameGaps(ours, expected[attribute].gaps[ours.group]);
    }
    expect(misses).toEqual([]);
  });

  // oxlint-disable-next-line typescript/no-explicit-any -- the gaps of a group as the check file has them
  const sameGaps = (ours: GroupGaps, theirs: any): void => {
    for (const [theirName, ourName] of Object.entries(rates)) {
      if (theirs[theirName] === undefined) continue;
      const { difference, wald, ratio } = got(ours[ourName]);
      const { diff, wald95, newcombe95, ratio: theirRatio } = theirs[theirName];
      const what = `${ours.group} ${ourName}`;
      same(difference.value, diff, what);
      same([wald.low, wald.high], wald95, what);
      same([difference.low, difference.high], newcombe95, what);
      same(got(ratio).value, theirRatio, what);
    }
    const area = got(ours.area);
    same(area.difference.value, theirs.auc.diff, "area");
    same([area.difference.low, area.difference.high], theirs.auc.ci95, "area");
    same(area.z, theirs.auc.z, "area");
  };

  it("gives the widest gaps as fairlearn does", () => {
    for (const attribute of attributes) {
      const ours = got(fairnessGaps(inputOf(attribute)));
      const theirs = expected[attribute].fairlearn;
      const parity = got(ours.demographicParity);
      const opportunity = got(ours.equalOpportunity);
      const odds = got(ours.equalisedOdds);
      same(parity.difference.value, theirs.demographic_parity_difference, "parity");
      same(parity.ratio, theirs.demographic_parity_ratio, "parity ratio");
      same(odds.difference.value, theirs.equalized_odds_difference, "odds");
      same(odds.ratio, theirs.equalized_odds_ratio, "odds ratio");
      same(opportunity.difference.value, theirs.metricframe_tpr_difference_between_groups, "opportunity");
      same(opportunity.differenceToOverall, theirs.metricframe_tpr_difference_to_overall, "to overall");
      same(got(ours.falsePositiveParity).ratio, theirs.metricframe_fpr_ratio, "false positives");
    }
    expect(misses).toEqual([]);
  });

  it("gives the table of aequitas", () => {
    for (const line of expected["aequitas_0.42"]) {
      const ours = got(fairnessGaps(inputOf(line.attribute_name)));
      const ownShares = ours.shares.find(({ group }) => group === line.attribute_value)!;
      const ownDisparities = ours.disparities.find(({ group }) => group === line.attribute_value)!;
      for (const [theirName, ourName] of Object.entries(shares)) same(ownShares[ourName], line[theirName], theirName);
      for (const name of ["ppr", "pprev", "fdr", "for", "fpr", "fnr"] as const) {
        same(ownDisparities[shares[name] as keyof typeof ownDisparities], line[`${name}_disparity`], `${name} disparity`);
      }
    }
    expect(misses).toEqual([]);
    console.log(`20-fairness-diabetes130: ${numbers} numbers`);
  });
});
