import {
  aalenJohansen,
  competingRisksDecisionCurve,
  harrellConcordance,
  indexOfPredictionAccuracy,
  isDefined,
  kaplanMeier,
  logRankTest,
  notDefined,
  survivalDecisionCurve,
  timeDependentAuc,
  unoConcordance,
} from "#src/statistics/index.ts";
import type { Answer, KaplanMeierCurve } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { SurvivalReport } from "./report-in-time.ts";

/** Follow-up with the score of each row; causes are 0 censored, 1 the event, 2 and more competing events. */
export interface FollowUp {
  readonly times: Float64Array;
  readonly causes: Float64Array;
  readonly scores: Float64Array;
  readonly scoreIsRisk: boolean;
  readonly horizon: number;
  readonly level: number;
}

/** Steps of a curve that a picture needs, and moments with the numbers at risk. */
const STEPS = 300;
const AT_RISK = 6;

/** Accuracy of a score over time, at one horizon, with the curves behind it. */
export function measureSurvival(follow: FollowUp): SurvivalReport {
  const { times, causes, scores, horizon, level, scoreIsRisk } = follow;
  const competing = causes.some((cause) => cause > 1);
  const events = causes.map((cause) => (cause === 1 ? 1 : 0));
  const thirds = thirdsOf(scores);
  const auc = timeDependentAuc({ times, causes, scores, at: [horizon], level });
  const metrics: Record<string, Answer> = {
    concordance: plainAnswer(harrellConcordance({ times, events, scores, level })),
    unoConcordance: plainAnswer(unoConcordance({ times, events, scores, tau: horizon, level })),
    timeAuc: plainAnswer(isDefined(auc) ? (auc.times[0]?.auc ?? missingHorizon()) : auc),
    observedRisk: plainAnswer(observedRisk(follow)),
    ...(scoreIsRisk ? riskMetrics(follow) : {}),
  };
  const curves = kaplanMeier({ times, events, groups: thirds, level });
  const all = kaplanMeier({ times, events, level });
  const test = logRankTest({ times, events, groups: thirds });
  return {
    horizon,
    scoreIsRisk,
    competing,
    metrics,
    curves: [
      ...(isDefined(all) ? all.curves.map((curve) => describeCurve({ ...curve, group: "all" })) : []),
      ...(isDefined(curves) ? curves.curves.map(describeCurve) : []),
    ],
    logRank: isDefined(test)
      ? {
          value: test.chiSquare,
          low: null,
          high: null,
          level,
          method: `log-rank over thirds of the score, ${test.degreesOfFreedom} degrees of freedom, p = ${test.pValue.toPrecision(3)}`,
          because: "A test statistic has no interval.",
        }
      : plainAnswer(test),
    decisionCurve: scoreIsRisk ? netBenefits(follow) : [],
  };
}

function riskMetrics({ times, causes, scores, horizon, level }: FollowUp): Record<string, Answer> {
  const accuracy = indexOfPredictionAccuracy({
    times,
    causes,
    probabilities: [scores],
    at: [horizon],
    level,
  });
  const at = isDefined(accuracy) ? accuracy.times[0] : undefined;
  const none = isDefined(accuracy) ? missingHorizon() : accuracy;
  return { ipcwBrier: plainAnswer(at?.brier ?? none), ipa: plainAnswer(at?.ipa ?? none) };
}

function observedRisk({ times, causes, horizon, level }: FollowUp): Answer {
  const incidence = aalenJohansen({ times, causes, at: [horizon], level });
  if (!isDefined(incidence)) return incidence;
  return incidence.curves.find((curve) => curve.cause === 1)?.at[0]?.incidence ?? missingHorizon();
}

function netBenefits({ times, causes, scores, horizon, level }: FollowUp): SurvivalReport["decisionCurve"] {
  const thresholds = Array.from({ length: 50 }, (_, index) => (index + 1) / 100);
  const setting = { times, probabilities: scores, horizon, thresholds, level };
  const curve = causes.some((cause) => cause > 1)
    ? competingRisksDecisionCurve({ ...setting, causes })
    : survivalDecisionCurve({ ...setting, events: causes });
  if (!isDefined(curve)) return [];
  return (curve.models[0]?.points ?? []).map((point, index) => ({
    threshold: point.threshold,
    model: plainAnswer("netBenefit" in point ? point.netBenefit : point),
    all: benefitOf(curve.treatAll.points[index]),
  }));
}

function benefitOf(point: object | undefined): number {
  return point !== undefined && "netBenefit" in point ? ((point.netBenefit as Answer).value ?? 0) : 0;
}

function describeCurve(curve: KaplanMeierCurve): SurvivalReport["curves"][number] {
  const step = Math.max(1, Math.ceil(curve.times.length / STEPS));
  const kept = [...curve.times.keys()].filter(
    (index) => index % step === 0 || index === curve.times.length - 1,
  );
  const last = curve.times.at(-1) ?? 0;
  const finite = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? null : value;
  return {
    group: curve.group,
    n: curve.rows,
    events: curve.events,
    times: kept.map((index) => curve.times[index] ?? 0),
    survival: kept.map((index) => curve.survival[index] ?? 0),
    low: kept.map((index) => finite(curve.low[index])),
    high: kept.map((index) => finite(curve.high[index])),
    atRisk: Array.from({ length: AT_RISK }, (_, index) => {
      const time = (last * index) / (AT_RISK - 1);
      const place = curve.times.findIndex((at) => at >= time);
      return { time, n: Math.round(curve.atRisk[place] ?? 0) };
    }),
  };
}

/** Rows in thirds of their score, named. */
function thirdsOf(scores: Float64Array): string[] {
  const sorted = Float64Array.from(scores).toSorted();
  const [low = 0, high = 0] = [1 / 3, 2 / 3].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  return Array.from(scores, (score) =>
    score < low ? "lowest third" : score < high ? "middle third" : "top third",
  );
}

const missingHorizon = () =>
  notDefined("beyond-follow-up", "Not defined, because nobody was followed to the horizon.");
