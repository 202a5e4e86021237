import type { CensoringWeights } from "./censoring-weights.ts";
import { addCensoringInfluence, uncensoredAt } from "./censoring-weights.ts";
import type { RankOrder } from "./rank-order.ts";

/** Who counts as a control at a time when there are competing events. */
export type AucControls = "not-cases" | "event-free";

export interface AucAtTime {
  readonly auc: number;
  /** Of each row on the AUC; its mean is 0. */
  readonly influence: Float64Array;
  readonly cases: number;
  readonly controls: number;
}

interface AucQuestion {
  readonly times: ArrayLike<number>;
  readonly causes: ArrayLike<number>;
  readonly cause: number;
  readonly controls: AucControls;
  readonly time: number;
  readonly weights: CensoringWeights;
  readonly ranks: RankOrder;
}

/**
 * The weighted share of pairs of a case (event by the time) and a control in which the case scores higher, equal scores
 * half, with each row's influence. One pass over the rows in the order of their scores.
 */
export function aucAtTime({
  times,
  causes,
  cause,
  controls,
  time,
  weights,
  ranks,
}: AucQuestion): AucAtTime | undefined {
  const n = times.length;
  const caseWeight = new Float64Array(n);
  const controlWeight = new Float64Array(n);
  const late = 1 / uncensoredAt(weights, time);
  let [caseSum, controlSum, caseCount, controlCount] = [0, 0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const happened = (times[row] as number) <= time;
    const code = causes[row] as number;
    if (happened && code === cause) {
      caseWeight[row] = weights.rowWeights[row] as number;
      caseSum += caseWeight[row] as number;
      caseCount += 1;
    } else if (!happened || (code !== 0 && controls === "not-cases")) {
      controlWeight[row] = happened ? (weights.rowWeights[row] as number) : late;
      controlSum += controlWeight[row] as number;
      controlCount += 1;
    }
  }
  if (caseCount === 0 || controlCount === 0) return undefined;
  const wins = winsOfRows(ranks, caseWeight, controlWeight, { caseSum, controlSum });
  let auc = 0;
  for (let row = 0; row < n; row += 1) auc += (caseWeight[row] as number) * (wins[row] as number);
  auc /= caseSum;
  const influence = new Float64Array(n);
  const byOwnWeight = new Float64Array(n);
  let atHorizon = 0;
  for (let row = 0; row < n; row += 1) {
    const asCase = ((caseWeight[row] as number) / caseSum) * n;
    const asControl = ((controlWeight[row] as number) / controlSum) * n;
    if (asCase === 0 && asControl === 0) continue;
    const own = (asCase + asControl) * ((wins[row] as number) - auc);
    influence[row] = own;
    if ((times[row] as number) <= time) byOwnWeight[row] = own;
    else atHorizon += own;
  }
  addCensoringInfluence(weights, causes, byOwnWeight, { time, total: atHorizon }, influence);
  return { auc, influence, cases: caseCount, controls: controlCount };
}

/** For a case the weighted share of controls below it, for a control that of cases above it; equal scores half. */
function winsOfRows(
  { order, runEnd }: RankOrder,
  caseWeight: Float64Array,
  controlWeight: Float64Array,
  { caseSum, controlSum }: { readonly caseSum: number; readonly controlSum: number },
): Float64Array {
  const n = order.length;
  const wins = new Float64Array(n);
  let [casesBelow, controlsBelow] = [0, 0];
  for (let from = 0; from < n; from = runEnd[from] as number) {
    const end = runEnd[from] as number;
    let [casesHere, controlsHere] = [0, 0];
    for (let at = from; at < end; at += 1) {
      casesHere += caseWeight[order[at] as number] as number;
      controlsHere += controlWeight[order[at] as number] as number;
    }
    const ofCase = (controlsBelow + controlsHere / 2) / controlSum;
    const ofControl = (caseSum - casesBelow - casesHere / 2) / caseSum;
    for (let at = from; at < end; at += 1) {
      const row = order[at] as number;
      wins[row] = (caseWeight[row] as number) > 0 ? ofCase : ofControl;
    }
    casesBelow += casesHere;
    controlsBelow += controlsHere;
  }
  return wins;
}
