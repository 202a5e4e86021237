import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { decisionPoint } from "./decision-point.ts";
import { incidenceAtHorizon } from "./incidence-at-horizon.ts";
import type { IncidenceAtHorizon } from "./incidence-at-horizon.ts";
import { survivalDecisionFrame } from "./survival-decision-columns.ts";
import type { SurvivalDecisionFrame, SurvivalDecisionSettings } from "./survival-decision-columns.ts";
import { oddsOf, placesAmong } from "./thresholds.ts";

export interface SurvivalDecisionCurveInput extends SurvivalDecisionSettings {
  /** 1 when the event happened at that time, 0 when follow-up ended without it. */
  readonly events: ArrayLike<number>;
}

export interface CompetingRisksDecisionCurveInput extends SurvivalDecisionSettings {
  /** 0 when follow-up ended without an event, 1 for the event of interest, 2 and more for others that prevent it. */
  readonly causes: ArrayLike<number>;
}

/** A point, or why there is none at this threshold. */
export type SurvivalDecisionPoint = DecisionPoint | (NotDefined & { readonly threshold: number });

export interface SurvivalDecisionLine {
  readonly name: string;
  readonly points: readonly SurvivalDecisionPoint[];
}

export interface SurvivalDecisionCurve {
  readonly n: number;
  /** Events of interest up to the horizon. */
  readonly events: number;
  readonly horizon: number;
  /** Risk of the event by the horizon in all rows. */
  readonly risk: number;
  readonly thresholds: readonly number[];
  readonly treatAll: SurvivalDecisionLine;
  readonly treatNone: SurvivalDecisionLine;
  readonly models: readonly SurvivalDecisionLine[];
}

/**
 * Decision curves for an event by a horizon with censored follow-up: the risk among those called positive is 1 less
 * Kaplan–Meier there (Vickers, Cronin, Elkin & Gonen 2008, BMC Med Inform Decis Mak). A row is positive when its risk
 * is at least the threshold. Errors are infinitesimal jackknife; censoring is taken to be independent. Not defined
 * when follow-up ends before the horizon, for all or, point by point, for those called positive.
 */
export function survivalDecisionCurve(input: SurvivalDecisionCurveInput): SurvivalDecisionCurve | NotDefined {
  return curveOf(input, survivalDecisionFrame(input, input.events, 1), "Kaplan–Meier");
}

/**
 * The same where other events, as death, can prevent the event of interest: the risk among those called positive is
 * the Aalen–Johansen cumulative incidence (Vickers et al. 2008, BMC Med Inform Decis Mak).
 */
export function competingRisksDecisionCurve(
  input: CompetingRisksDecisionCurveInput,
): SurvivalDecisionCurve | NotDefined {
  return curveOf(input, survivalDecisionFrame(input, input.causes, Infinity), "Aalen–Johansen");
}

function curveOf(
  { horizon, names = [], harms = [], nudgeExactMarkers = false }: SurvivalDecisionSettings,
  frame: SurvivalDecisionFrame | NotDefined,
  estimator: string,
): SurvivalDecisionCurve | NotDefined {
  if ("because" in frame) return frame;
  const { times, causes, thresholds } = frame;
  const n = times.length;
  const all = incidenceAtHorizon(frame, horizon);
  if (all === undefined)
    return notDefined("beyond-follow-up", "Not defined, because follow-up ends before the horizon.");
  let events = 0;
  for (let row = 0; row < n; row += 1)
    if (causes[row] === 1 && (times[row] as number) <= horizon) events += 1;
  if (events === 0)
    return notDefined("no-events", "Not defined, because no event of interest happened up to the horizon.");
  const kind = frame.clusters ? "infinitesimal jackknife summed by cluster" : "infinitesimal jackknife";
  const line = (name: string, places: Int32Array, harm: number) => ({
    name,
    points: pointsOf(frame, { places, harm, all, horizon, method: `${estimator}, ${kind}, Wald` }),
  });
  return {
    n,
    events,
    horizon,
    risk: all.risk,
    thresholds: [...thresholds],
    treatAll: line("treat all", new Int32Array(n).fill(thresholds.length), 0),
    treatNone: line("treat none", new Int32Array(n), 0),
    models: frame.models.map((risks, model) =>
      line(
        names[model] ?? `model ${model + 1}`,
        placesAmong(thresholds, risks, nudgeExactMarkers),
        harms[model] ?? 0,
      ),
    ),
  };
}

interface LineNeeds {
  readonly places: Int32Array;
  readonly harm: number;
  readonly all: IncidenceAtHorizon;
  readonly horizon: number;
  readonly method: string;
}

function pointsOf(frame: SurvivalDecisionFrame, needs: LineNeeds): SurvivalDecisionPoint[] {
  const { places, all, horizon } = needs;
  const n = places.length;
  const chosen = new Uint8Array(n);
  const nobody: IncidenceAtHorizon = { risk: 0, influence: new Float64Array(n) };
  let before = -1;
  let among: IncidenceAtHorizon | undefined;
  return Array.from(frame.thresholds, (threshold, t) => {
    let positive = 0;
    for (let row = 0; row < n; row += 1) {
      const reaches = (places[row] as number) > t;
      chosen[row] = reaches ? 1 : 0;
      if (reaches) positive += 1;
    }
    // The positives only grow fewer from one threshold to the next: as many are the same.
    if (positive !== before) {
      if (positive === 0) among = nobody;
      else among = positive === n ? all : incidenceAtHorizon(frame, horizon, chosen);
    }
    before = positive;
    if (among === undefined)
      return {
        threshold,
        ...notDefined(
          "beyond-follow-up",
          "Not defined, because follow-up of those called positive ends before the horizon.",
        ),
      };
    return pointOf(frame, needs, { threshold, chosen, positive, among });
  });
}

interface Positives {
  readonly threshold: number;
  readonly chosen: Uint8Array;
  readonly positive: number;
  readonly among: IncidenceAtHorizon;
}

function pointOf(frame: SurvivalDecisionFrame, needs: LineNeeds, positives: Positives): DecisionPoint {
  const { all, harm, method } = needs;
  const { threshold, chosen, positive, among } = positives;
  const n = chosen.length;
  const odds = oddsOf(threshold);
  const share = positive / n;
  const gain = among.risk * (1 + odds) - odds;
  const netBenefit = share * gain - harm;
  const standardised = netBenefit / all.risk;
  // Net benefit = share · gain: a row moves the share, and the risk of those called positive.
  const moves = (row: number) =>
    (((chosen[row] as number) - share) / n) * gain + share * (1 + odds) * (among.influence[row] as number);
  const movesAll = (row: number) => (1 + odds) * (all.influence[row] as number);
  return decisionPoint(
    {
      threshold,
      odds,
      truePositives: share * among.risk,
      falsePositives: share * (1 - among.risk),
      netBenefit,
      netBenefitError: positive === 0 ? 0 : errorOf(frame, moves),
      aboveTreatAll: positive === n ? -harm : netBenefit - (all.risk * (1 + odds) - odds),
      aboveTreatAllError: positive === n ? 0 : errorOf(frame, (row) => moves(row) - movesAll(row)),
      standardised,
      standardisedError:
        positive === 0
          ? 0
          : errorOf(frame, (row) => (moves(row) - standardised * (all.influence[row] as number)) / all.risk),
    },
    { level: frame.level, method },
  );
}

function errorOf({ times, clusters }: SurvivalDecisionFrame, moves: (row: number) => number): number {
  const n = times.length;
  let spread = 0;
  if (clusters === undefined) {
    for (let row = 0; row < n; row += 1) spread += moves(row) ** 2;
    return Math.sqrt((spread * n) / (n - 1));
  }
  const sums = new Float64Array(clusters.count);
  for (let row = 0; row < n; row += 1) {
    const code = clusters.codes[row] as number;
    sums[code] = (sums[code] as number) + moves(row);
  }
  for (const sum of sums) spread += sum * sum;
  return Math.sqrt((spread * clusters.count) / (clusters.count - 1));
}
