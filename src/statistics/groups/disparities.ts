import type { NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import type { GroupCounts, NamedCounts } from "./group-rates.ts";
import { plainRatio } from "./rate-gap.ts";

type Rate = number | NotDefined;

/** Every rate of the table of one group. */
export interface GroupShares {
  readonly group: string;
  readonly n: number;
  readonly prevalence: Rate;
  /** Rows of the group among all rows at or above the threshold, whatever their group. */
  readonly shareOfSelected: Rate;
  readonly selectionRate: Rate;
  readonly truePositiveRate: Rate;
  readonly trueNegativeRate: Rate;
  readonly falsePositiveRate: Rate;
  readonly falseNegativeRate: Rate;
  readonly falseDiscoveryRate: Rate;
  readonly falseOmissionRate: Rate;
  readonly positivePredictiveValue: Rate;
  readonly negativePredictiveValue: Rate;
}

/** Ratios of a group's rates to those of the reference; 1 for the reference itself. */
export interface GroupDisparities {
  readonly group: string;
  readonly shareOfSelected: Rate;
  readonly selectionRate: Rate;
  readonly falsePositiveRate: Rate;
  readonly falseNegativeRate: Rate;
  readonly falseDiscoveryRate: Rate;
  readonly falseOmissionRate: Rate;
}

/** The rates of every group. */
export function sharesOf(groups: readonly NamedCounts[]): GroupShares[] {
  const selected = groups.reduce((sum, { counts }) => sum + selectedIn(counts), 0);
  return groups.map(({ name, counts }) => describeShares(name, counts, selected));
}

/** Every group against the reference, as aequitas has it (Saleiro 2018). */
export function disparitiesOf(groups: readonly NamedCounts[], reference: GroupCounts): GroupDisparities[] {
  // The whole cancels in a ratio of two shares of the same rows.
  const base = describeShares("", reference, 1);
  return groups.map(({ name, counts }) => {
    const rates = describeShares(name, counts, 1);
    const against = (rate: keyof Omit<GroupDisparities, "group">): Rate => ratio(rates[rate], base[rate]);
    return {
      group: name,
      shareOfSelected: against("shareOfSelected"),
      selectionRate: against("selectionRate"),
      falsePositiveRate: against("falsePositiveRate"),
      falseNegativeRate: against("falseNegativeRate"),
      falseDiscoveryRate: against("falseDiscoveryRate"),
      falseOmissionRate: against("falseOmissionRate"),
    };
  });
}

function describeShares(group: string, counts: GroupCounts, allSelected: number): GroupShares {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const selected = selectedIn(counts);
  const passed = falseNegatives + trueNegatives;
  const cases = truePositives + falseNegatives;
  const controls = falsePositives + trueNegatives;
  return {
    group,
    n: selected + passed,
    prevalence: share(cases, selected + passed),
    shareOfSelected: share(selected, allSelected),
    selectionRate: share(selected, selected + passed),
    truePositiveRate: share(truePositives, cases),
    trueNegativeRate: share(trueNegatives, controls),
    falsePositiveRate: share(falsePositives, controls),
    falseNegativeRate: share(falseNegatives, cases),
    falseDiscoveryRate: share(falsePositives, selected),
    falseOmissionRate: share(falseNegatives, passed),
    positivePredictiveValue: share(truePositives, selected),
    negativePredictiveValue: share(trueNegatives, passed),
  };
}

const selectedIn = ({ truePositives, falsePositives }: GroupCounts): number => truePositives + falsePositives;

const share = (part: number, whole: number): Rate =>
  whole === 0
    ? notDefined("no-rows", "Not defined, because no row belongs to what the share is of.")
    : part / whole;

function ratio(group: Rate, reference: Rate): Rate {
  if (typeof group !== "number") return group;
  return typeof reference === "number" ? plainRatio(group, reference) : reference;
}
