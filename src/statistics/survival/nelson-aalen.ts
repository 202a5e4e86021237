import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { followUpByGroup } from "./follow-up-by-group.ts";
import { placeOfTime } from "./place-of-time.ts";
import { riskTable } from "./risk-table.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOf } from "./survival-columns.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

export interface NelsonAalenInput extends SurvivalColumns {
  /** One curve a group; default one curve for all. */
  readonly groups?: readonly string[] | ArrayLike<number>;
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Times at which the cumulative hazard is wanted. */
  readonly at?: readonly number[];
}

export interface NelsonAalenCurve {
  /** The group, or "all". */
  readonly group: string;
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly cumulativeHazard: Float64Array;
  readonly standardError: Float64Array;
  readonly at: readonly { readonly time: number; readonly cumulativeHazard: Answer }[];
}

/**
 * Nelson–Aalen cumulative hazard: the sum of events over rows at risk (Aalen 1978, Ann Stat), its variance the sum of
 * events over the square of rows at risk, intervals on the log scale. Not defined past the last observed time.
 */
export function nelsonAalen(
  input: NelsonAalenInput,
): { readonly curves: readonly NelsonAalenCurve[] } | NotDefined {
  const { level = 0.95, at = [], groups } = input;
  const problem = problemOf(input) ?? problemOfLevel(level);
  if (problem) return problem;
  const parts = followUpByGroup(input, groups);
  if (!Array.isArray(parts)) return parts;
  return {
    curves: parts.map(({ group, columns }) => {
      const curve = { group, ...hazardOf(columns) };
      return {
        ...curve,
        at: at.map((time) => ({ time, cumulativeHazard: hazardAt(curve, time, level) })),
      };
    }),
  };
}

type HazardColumns = Omit<NelsonAalenCurve, "group" | "at">;

function hazardOf(columns: SurvivalColumns): HazardColumns {
  const table = riskTable(columns);
  const cumulativeHazard = new Float64Array(table.times.length);
  const standardError = new Float64Array(table.times.length);
  let [hazard, variance] = [0, 0];
  for (let place = 0; place < table.times.length; place += 1) {
    const d = table.events[place] as number;
    if (d > 0) {
      const n = table.atRisk[place] as number;
      hazard += d / n;
      variance += d / (n * n);
    }
    cumulativeHazard[place] = hazard;
    standardError[place] = Math.sqrt(variance);
  }
  return { times: table.times, atRisk: table.atRisk, cumulativeHazard, standardError };
}

function hazardAt(curve: HazardColumns, time: number, level: number): Answer {
  if (time > (curve.times.at(-1) ?? 0))
    return notDefined("beyond-follow-up", "Not defined, because no one is observed as long as this time.");
  const place = placeOfTime(curve.times, time);
  const value = curve.cumulativeHazard[place] ?? 0;
  const method = "Nelson–Aalen, log scale";
  if (value === 0) {
    const because = "No interval, because no event has happened by this time.";
    return { value, low: null, high: null, level, method, because };
  }
  const standardError = curve.standardError[place] as number;
  const factor = Math.exp((criticalValue(level) * standardError) / value);
  return { value, low: value / factor, high: value * factor, standardError, level, method };
}
