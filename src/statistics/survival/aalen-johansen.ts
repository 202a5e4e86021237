import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { eventsOfCause, incidenceLevels } from "./aalen-johansen-levels.ts";
import { incidenceVariance } from "./aalen-johansen-variance.ts";
import type { IncidenceVariance } from "./aalen-johansen-variance.ts";
import { checkedCauses, isColumn } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { placeOfTime } from "./place-of-time.ts";
import { followUpPlaces } from "./follow-up-places.ts";
import type { FollowUpPlaces } from "./follow-up-places.ts";
import { groupCodes, pick, rowsOfGroups } from "./group-codes.ts";

/** On which scale the interval is symmetric. */
export type IncidenceInterval = "log-log" | "log" | "plain";

export interface AalenJohansenInput {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 0 when follow-up ended without an event, otherwise the number of the event that came first: 1, 2, … */
  readonly causes: ArrayLike<number>;
  /** One set of curves a group; default one for all. */
  readonly groups?: readonly string[] | ArrayLike<number>;
  /** Times at which incidence is wanted. */
  readonly at?: readonly number[];
  /** Default "aalen". */
  readonly variance?: IncidenceVariance;
  /** Default "log-log". */
  readonly interval?: IncidenceInterval;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

export interface CumulativeIncidence {
  /** The group, or "all". */
  readonly group: string;
  readonly cause: number;
  readonly rows: number;
  /** Rows whose first event is of this cause. */
  readonly events: number;
  /** Distinct times, ascending; the columns below have one entry each. */
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly incidence: Float64Array;
  readonly standardError: Float64Array;
  /** Survival free of any event. */
  readonly survival: Float64Array;
  readonly at: readonly { readonly time: number; readonly incidence: Answer }[];
}

const VARIANCES: Readonly<Record<IncidenceVariance, string>> = {
  aalen: "Aalen variance",
  delta: "delta-method variance",
};

/**
 * Cumulative incidence of each cause when any of several events may come first (Aalen & Johansen 1978, Scand J Stat
 * 5:141). Variances: "aalen" is Aalen's (1978) counting-process form, as cmprsk gives it; "delta" the multinomial delta
 * method (Marubini & Valsecchi 1995), equal to the sum of the squared influences of the rows, as survfit gives it.
 * Intervals on the complementary log-log, log or plain scale, cut off at 0 and 1. At a shared time events come before censoring. The
 * incidences and the survival free of any event add up to 1. Past the last observed time incidence is not defined.
 */
export function aalenJohansen(
  input: AalenJohansenInput,
): { readonly curves: readonly CumulativeIncidence[] } | NotDefined {
  const { times, groups, at = [], variance = "aalen", interval = "log-log", level = 0.95 } = input;
  const causes = checkedCauses({ times, causes: input.causes });
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level);
  if (problem) return problem;
  if (!(variance in VARIANCES))
    return notDefined("invalid-input", "Not defined, because the variance must be aalen or delta.");
  if (interval !== "log-log" && interval !== "log" && interval !== "plain")
    return notDefined("invalid-input", "Not defined, because the interval must be log-log, log or plain.");
  if (groups && groups.length !== times.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  const coded = groupCodes(groups ?? Array.from(times, () => "all"));
  const seen = [...new Set(Array.from(causes))].filter((code) => code > 0).toSorted((a, b) => a - b);
  if (seen.length === 0) return notDefined("no-events", "Not defined, because no event has happened.");
  const settings = { at, variance, interval, level };
  return {
    curves: rowsOfGroups(coded).flatMap((rows, code) => {
      const own = pick(causes, rows);
      const places = followUpPlaces(pick(times, rows), own);
      return seen.map((cause) => curveOf(coded.names[code] ?? "", cause, places, own, settings));
    }),
  };
}

interface CurveSettings {
  readonly at: readonly number[];
  readonly variance: IncidenceVariance;
  readonly interval: IncidenceInterval;
  readonly level: number;
}

function curveOf(
  group: string,
  cause: number,
  places: FollowUpPlaces,
  causes: Float64Array,
  { at, variance, interval, level }: CurveSettings,
): CumulativeIncidence {
  const ofCause = eventsOfCause(places, causes, cause);
  const { incidence, survival } = incidenceLevels(places, ofCause);
  const standardError = incidenceVariance({ places, causes, cause, incidence, survival }, variance).map(
    Math.sqrt,
  );
  const method = `${VARIANCES[variance]}, ${interval} scale`;
  return {
    group,
    cause,
    rows: places.n,
    events: ofCause.reduce((sum, count) => sum + count, 0),
    times: places.times,
    atRisk: places.atRisk,
    incidence,
    standardError,
    survival,
    at: at.map((time) => {
      const place = placeOfTime(places.times, time);
      const last = places.times.at(-1) ?? 0;
      if (!(time >= 0 && time <= last)) {
        const because = "Not defined, because no one is observed at this time.";
        return { time, incidence: notDefined("beyond-follow-up", because) };
      }
      const value = place < 0 ? 0 : (incidence[place] as number);
      const error = place < 0 ? 0 : (standardError[place] as number);
      return { time, incidence: estimateOf(value, error, interval, level, method) };
    }),
  };
}

function estimateOf(
  value: number,
  error: number,
  interval: IncidenceInterval,
  level: number,
  method: string,
): Answer {
  if (!(error > 0) || value <= 0 || value >= 1)
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "No interval, because no event of this cause, or nothing else, has happened by this time.",
    };
  const half = criticalValue(level) * error;
  let [low, high] = [value - half, value + half];
  if (interval === "log") {
    const factor = Math.exp(half / value);
    [low, high] = [value / factor, value * factor];
  }
  if (interval === "log-log") {
    // On the scale log(−log F), as cumulative incidence is reported with cuminc.
    const power = Math.exp(half / (value * Math.abs(Math.log(value))));
    [low, high] = [value ** power, value ** (1 / power)];
  }
  return { value, low: Math.max(0, low), high: Math.min(1, high), standardError: error, level, method };
}
