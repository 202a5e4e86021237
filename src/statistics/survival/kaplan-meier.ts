import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { timeAtLevel } from "./curve-quantile.ts";
import { followUpByGroup } from "./follow-up-by-group.ts";
import { intervalNames, survivalLimits } from "./kaplan-meier-limits.ts";
import type { SurvivalInterval } from "./kaplan-meier-limits.ts";
import { riskTable } from "./risk-table.ts";
import { placeOfTime } from "./place-of-time.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOf } from "./survival-columns.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

export interface KaplanMeierInput extends SurvivalColumns {
  /** One curve a group; default one curve for all. */
  readonly groups?: readonly string[] | ArrayLike<number>;
  /** Default "log". */
  readonly interval?: SurvivalInterval;
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Times at which survival is wanted. */
  readonly at?: readonly number[];
  /** Shares that have had the event: the times by which they had. Default 0.25, 0.5 and 0.75. */
  readonly quantiles?: readonly number[];
}

export interface KaplanMeierCurve {
  /** The group, or "all". */
  readonly group: string;
  readonly rows: number;
  readonly events: number;
  /** Distinct times, ascending; the columns below have one entry each. */
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly eventsAt: Float64Array;
  readonly censoredAt: Float64Array;
  readonly survival: Float64Array;
  /** Of survival (Greenwood); NaN once survival is 0. */
  readonly standardError: Float64Array;
  /** Limits at each time; NaN once survival is 0. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly at: readonly SurvivalAtTime[];
  readonly quantiles: readonly { readonly quantile: number; readonly time: Answer }[];
}

export interface SurvivalAtTime {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: Answer;
}

/**
 * Kaplan–Meier survival curves with Greenwood's error (Kaplan & Meier 1958, J Am Stat Assoc; Greenwood 1926), for
 * right-censored rows, also with late entry and weights. Intervals on the log scale by default, on the complementary
 * log-log or plain scale by choice, cut off at 0 and 1. A row censored at a time of an event is at risk for it.
 * Quantiles carry the interval of Brookmeyer & Crowley (1982). Survival past the last observed time is not defined.
 */
export function kaplanMeier(
  input: KaplanMeierInput,
): { readonly curves: readonly KaplanMeierCurve[] } | NotDefined {
  const { groups, interval = "log", level = 0.95, at = [], quantiles = [0.25, 0.5, 0.75] } = input;
  const problem = problemOf(input) ?? problemOfLevel(level);
  if (problem) return problem;
  if (!(interval in intervalNames))
    return notDefined("invalid-input", "Not defined, because the interval must be log, log-log or plain.");
  if (quantiles.some((quantile) => !(quantile > 0 && quantile < 1)))
    return notDefined("invalid-input", "Not defined, because a quantile must lie between 0 and 1.");
  const parts = followUpByGroup(input, groups);
  if (!Array.isArray(parts)) return parts;
  return {
    curves: parts.map(({ group, columns }) => curveOf(group, columns, { interval, level, at, quantiles })),
  };
}

interface CurveSettings {
  readonly interval: SurvivalInterval;
  readonly level: number;
  readonly at: readonly number[];
  readonly quantiles: readonly number[];
}

function curveOf(group: string, columns: SurvivalColumns, settings: CurveSettings): KaplanMeierCurve {
  const { interval, level } = settings;
  const table = riskTable(columns);
  const size = table.times.length;
  const survival = new Float64Array(size);
  const standardError = new Float64Array(size);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const z = criticalValue(level);
  let [surviving, variance, events] = [1, 0, 0];
  let limits: readonly [number, number] = [1, 1];
  for (let place = 0; place < size; place += 1) {
    const d = table.events[place] as number;
    if (d > 0) {
      const n = table.atRisk[place] as number;
      // Weights add up with rounding: what is left of them when all have the event is no one.
      const left = n - d > 1e-12 * n ? n - d : 0;
      surviving *= left / n;
      variance += d / (n * left);
      events += d;
      limits = survivalLimits(surviving, Math.sqrt(variance), z, interval);
    }
    survival[place] = surviving;
    standardError[place] = surviving * Math.sqrt(variance);
    low[place] = limits[0];
    high[place] = limits[1];
  }
  const curve = {
    group,
    rows: columns.times.length,
    events,
    times: table.times,
    atRisk: table.atRisk,
    eventsAt: table.events,
    censoredAt: table.censored,
    survival,
    standardError,
    low,
    high,
  };
  return {
    ...curve,
    at: settings.at.map((time) => survivalAt(curve, time, settings)),
    quantiles: settings.quantiles.map((quantile) => ({ quantile, time: quantileOf(curve, quantile, level) })),
  };
}

type CurveColumns = Omit<KaplanMeierCurve, "at" | "quantiles">;

function survivalAt(curve: CurveColumns, time: number, { interval, level }: CurveSettings): SurvivalAtTime {
  const { times, atRisk } = curve;
  const place = placeOfTime(times, time);
  const exact = times[place] === time;
  const next = exact ? place : place + 1;
  if (next >= times.length) {
    const because = "Not defined, because no one is observed as long as this time.";
    return { time, atRisk: 0, survival: notDefined("beyond-follow-up", because) };
  }
  const value = place < 0 ? 1 : (curve.survival[place] as number);
  const known = value > 0 && value < 1;
  return {
    time,
    atRisk: atRisk[next] as number,
    survival: {
      value,
      low: known ? (curve.low[place] as number) : null,
      high: known ? (curve.high[place] as number) : null,
      ...(known ? { standardError: curve.standardError[place] as number } : {}),
      level,
      method: intervalNames[interval],
      ...(known ? {} : { because: noLimits(value) }),
    },
  };
}

function noLimits(value: number): string {
  return value === 0
    ? "No interval, because everyone at risk has had the event and Greenwood's error is then not defined."
    : "No interval, because no event has happened by this time and Greenwood's error is then zero.";
}

function quantileOf(curve: CurveColumns, quantile: number, level: number): Answer {
  const lastTime = curve.times.at(-1) ?? 0;
  const reach = (levels: Float64Array) => timeAtLevel({ times: curve.times, levels, lastTime }, 1 - quantile);
  const value = reach(curve.survival);
  if (value === undefined)
    return notDefined(
      "beyond-follow-up",
      "Not defined, because the curve does not fall so far within the follow-up.",
    );
  const low = reach(curve.low) ?? null;
  const high = reach(curve.high) ?? null;
  return {
    value,
    low,
    high,
    level,
    method: "Brookmeyer–Crowley",
    ...(low === null || high === null
      ? {
          because:
            "A limit is missing, because the limit of the curve does not fall so far within the follow-up.",
        }
      : {}),
  };
}
