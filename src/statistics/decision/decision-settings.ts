import { checkBothClasses } from "../calibration/check-outcome.ts";
import type { OutcomeColumns, OutcomeCounts } from "../calibration/check-outcome.ts";
import { clusterCodes } from "../calibration/cluster-codes.ts";
import type { Clusters } from "../calibration/cluster-codes.ts";
import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** What all functions of net benefit take beside their columns. */
export interface DecisionSettings {
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Share with the outcome among the people the model is for, when rows were chosen by outcome; default the share here. */
  readonly prevalence?: number;
  /** Which rows belong to one patient or site: errors then allow for it. */
  readonly clusters?: Clusters;
  /** Moves risks of exactly 0 below and of exactly 1 above every threshold, as dcurves does; it matters at threshold 0 only. Default false. */
  readonly nudgeExactMarkers?: boolean;
}

/** The same, checked and with defaults. */
export interface DecisionFrame extends OutcomeCounts {
  readonly level: number;
  readonly prevalence: number;
  /** Whether the share of events was set by whoever chose the rows. */
  readonly reweighted: boolean;
  readonly nudge: boolean;
  readonly clusters?: { readonly codes: Int32Array; readonly count: number };
}

/** Checks outcome, risks of each model and settings. */
export function decisionFrame(
  labels: ArrayLike<number>,
  models: readonly ArrayLike<number>[],
  settings: DecisionSettings,
): DecisionFrame | NotDefined {
  const { level = 0.95, prevalence, clusters, nudgeExactMarkers = false } = settings;
  let counts: OutcomeCounts | NotDefined = notDefined(
    "invalid-input",
    "Not defined, because there is no model.",
  );
  for (const probabilities of models) {
    counts = checkBothClasses({ labels, probabilities } satisfies OutcomeColumns, level);
    if ("because" in counts) return counts;
  }
  if ("because" in counts) return counts;
  if (prevalence !== undefined && !(prevalence > 0 && prevalence < 1))
    return notDefined("invalid-input", "Not defined, because the prevalence must lie between 0 and 1.");
  const frame = {
    ...counts,
    level,
    prevalence: prevalence ?? counts.events / counts.n,
    reweighted: prevalence !== undefined,
    nudge: nudgeExactMarkers,
  };
  if (clusters === undefined) return frame;
  const codes = clusterCodes(clusters, counts.n);
  return "because" in codes ? codes : { ...frame, clusters: codes };
}
