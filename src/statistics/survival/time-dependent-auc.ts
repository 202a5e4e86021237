import type { Answer, NotDefined } from "../estimate.ts";
import { isDefined, notDefined } from "../estimate.ts";
import { checkedCauses, isColumn, problemOfHorizon } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { FollowUpColumns } from "./accuracy-columns.ts";
import type { AucAtTime, AucControls } from "./auc-at-time.ts";
import { aucAtTime } from "./auc-at-time.ts";
import type { CensoringWeights } from "./censoring-weights.ts";
import { censoringWeights } from "./censoring-weights.ts";
import { placeOfTime } from "./place-of-time.ts";
import { productLimit } from "./follow-up-places.ts";
import { SHARE, influenceError, influenceEstimate } from "./influence-estimate.ts";
import { rankOrder } from "./rank-order.ts";
import { survivalWithInfluence } from "./survival-influence.ts";

/** Which reference the weights follow; see the doc of `timeDependentAuc`. */
export type AucConvention = "timeROC" | "scikit-survival";

export interface TimeDependentAucInput extends FollowUpColumns {
  /** Any order of risk, higher for a sooner event. */
  readonly scores: ArrayLike<number>;
  /** Times at which the AUC is wanted, in the unit of `times`. */
  readonly at: readonly number[];
  /** The event of interest among `causes`; default 1. */
  readonly cause?: number;
  /** Default "not-cases". */
  readonly controls?: AucControls;
  /** Default "timeROC". */
  readonly convention?: AucConvention;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

export interface AucAtTimeAnswer {
  readonly time: number;
  readonly auc: Answer;
  readonly cases: number;
  readonly controls: number;
  /** Kaplan–Meier survival free of any event at the time. */
  readonly survival: number;
}

/**
 * Cumulative/dynamic time-dependent AUC: cases have had the event by the time, controls are event-free after it, cases
 * weighted by 1 over the chance of not being censored (Uno et al. 2007; Hung & Chiang 2010; with competing events
 * Blanche, Dartigues & Jacqmin-Gadda 2013, Stat Med 32:5381). With `causes`, controls are all who are not cases
 * ("not-cases", rows with another event weighted too) or only those free of every event ("event-free"). Standard
 * errors from influence functions with the part of the estimated weights, in n log n steps. "timeROC" weights by G just
 * before the event, "scikit-survival" by G at it. `mean` is the AUC averaged over the times by the drop of survival
 * (Lambert & Chevret 2016), defined when all are. A time past the last follow-up, or without case or control, is not
 * defined. Scores are never turned round.
 */
export function timeDependentAuc(
  input: TimeDependentAucInput,
): { readonly times: readonly AucAtTimeAnswer[]; readonly mean: Answer } | NotDefined {
  const { times, scores, at, level = 0.95 } = input;
  const causes = checkedCauses(input, [scores]);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level) ?? problemOfSettings(input);
  if (problem) return problem;
  const found = aucsAtTimes(input, causes, scores);
  const asked = { level, method: methodOf(input.convention), reach: SHARE };
  const answers = found.aucs.map((one, place): AucAtTimeAnswer => {
    const time = at[place] as number;
    return {
      time,
      auc: isDefined(one) ? influenceEstimate(one.auc, influenceError(one.influence), asked) : one,
      cases: isDefined(one) ? one.cases : 0,
      controls: isDefined(one) ? one.controls : 0,
      survival: survivalAt(found.weights, time),
    };
  });
  return { times: answers, mean: meanAuc(input, causes, found, level, times.length) };
}

interface FoundAucs {
  readonly weights: CensoringWeights;
  readonly aucs: readonly (AucAtTime | NotDefined)[];
}

/** The AUC of one marker at each time asked for. The input must have been checked. */
export function aucsAtTimes(
  {
    times,
    at,
    cause = 1,
    controls = "not-cases",
    convention = "timeROC",
  }: Omit<TimeDependentAucInput, "scores">,
  causes: ArrayLike<number>,
  scores: ArrayLike<number>,
): FoundAucs {
  const weights = censoringWeights(times, causes, convention);
  const ranks = rankOrder(scores);
  const aucs = at.map((time): AucAtTime | NotDefined => {
    const beyond = problemOfHorizon(times, time);
    if (beyond) return beyond;
    return (
      aucAtTime({ times, causes, cause, controls, time, weights, ranks }) ??
      notDefined("one-class", "Not defined, because there is no case or no control at this time.")
    );
  });
  return { weights, aucs };
}

/** Why the settings cannot be used, or nothing. */
export function problemOfSettings({
  at,
  cause = 1,
  controls = "not-cases",
  convention = "timeROC",
}: Pick<TimeDependentAucInput, "at" | "cause" | "controls" | "convention">): NotDefined | undefined {
  if (at.length === 0) return notDefined("invalid-input", "Not defined, because no time is asked for.");
  if (!Number.isInteger(cause) || cause < 1)
    return notDefined("invalid-input", "Not defined, because the cause must be a whole number from 1.");
  if (controls !== "not-cases" && controls !== "event-free")
    return notDefined("invalid-input", "Not defined, because controls must be not-cases or event-free.");
  if (convention !== "timeROC" && convention !== "scikit-survival")
    return notDefined(
      "invalid-input",
      "Not defined, because the convention must be timeROC or scikit-survival.",
    );
  return undefined;
}

/** How the interval was made. */
export function methodOf(convention: AucConvention = "timeROC"): string {
  return `influence function with estimated censoring weights, ${convention} convention`;
}

function survivalAt({ places }: CensoringWeights, time: number): number {
  const place = placeOfTime(places.times, time);
  return place < 0 ? 1 : (productLimit(places.events, places.atRisk)[place] as number);
}

function meanAuc(
  { at, convention }: TimeDependentAucInput,
  causes: ArrayLike<number>,
  { weights, aucs }: FoundAucs,
  level: number,
  n: number,
): Answer {
  const defined = aucs.filter((one) => isDefined(one));
  if (defined.length < aucs.length)
    return notDefined("invalid-input", "Not defined, because the AUC is not defined at one of the times.");
  if (at.some((time, place) => place > 0 && time <= (at[place - 1] as number)))
    return notDefined("invalid-input", "Not defined, because the times are not in ascending order.");
  const curve = survivalWithInfluence(weights.places, causes, at);
  const lost = 1 - (curve.at(-1)?.survival ?? 1);
  if (!(lost > 0))
    return notDefined("no-events", "Not defined, because no event has happened by these times.");
  let value = 0;
  defined.forEach(({ auc }, place) => {
    value += (((curve[place - 1]?.survival ?? 1) - (curve[place]?.survival ?? 0)) / lost) * auc;
  });
  const influence = new Float64Array(n);
  defined.forEach((one, place) => {
    const [before, here] = [curve[place - 1], curve[place]];
    const drop = ((before?.survival ?? 1) - (here?.survival ?? 0)) / lost;
    for (let row = 0; row < n; row += 1) {
      const change = (before?.influence[row] ?? 0) - (here?.influence[row] ?? 0);
      influence[row] =
        (influence[row] as number) +
        drop * (one.influence[row] as number) +
        ((one.auc - value) * change) / lost;
    }
  });
  return influenceEstimate(value, influenceError(influence), {
    level,
    method: methodOf(convention),
    reach: SHARE,
  });
}
