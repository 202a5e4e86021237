import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { mean, variance } from "../numbers/moments.ts";
import { faultOfBinary, faultOfColumns } from "../regression/finite-columns.ts";

export interface HeartRateVariabilityInput {
  /** When each beat happened, in samples and rising (or in seconds with a sampling rate of 1). */
  readonly times: ArrayLike<number>;
  /** 1 for a normal beat; all are when left out. */
  readonly normal?: ArrayLike<number>;
  /** Samples a second; 1 when left out. */
  readonly samplingRate?: number;
  /** Whether differences reach over beats that were left out ("joined") or not ("broken"); "joined" when left out. */
  readonly gaps?: "joined" | "broken";
}

export interface HeartRateVariability {
  /** Intervals between two normal beats that follow each other. */
  readonly intervals: number;
  readonly meanMs: number;
  /** Standard deviation of the intervals (n − 1). */
  readonly sdnnMs: number;
  /** Root mean square of differences between neighbouring intervals. */
  readonly rmssdMs: number;
  /** Share of those differences larger than 50 ms, 0 to 1, from intervals in floating-point milliseconds. */
  readonly pnn50: number;
  /** The same decided on the times themselves, so that a difference of exactly 50 ms never counts. */
  readonly pnn50Exact: number;
  readonly beatsPerMinute: number;
}

/**
 * Time-domain heart rate variability from the times of beats: SDNN, RMSSD, pNN50.
 *
 * An interval counts when both its beats are normal. Convention: differences run over the list of those intervals,
 * also across a beat that was left out; `gaps: "broken"` takes only intervals that share a beat, the stricter
 * reading. Where 50 ms is a whole number of samples (18 at 360 a second), rounding decides about differences of just
 * that size: `pnn50` is what scripts working in milliseconds print, `pnn50Exact` does not depend on rounding.
 * No intervals of confidence: neighbouring beats are alike, and one record says nothing of another.
 * Task Force of ESC and NASPE 1996, Circulation 93:1043. Not defined below two differences.
 */
export function heartRateVariability({
  times,
  normal,
  samplingRate = 1,
  gaps = "joined",
}: HeartRateVariabilityInput): HeartRateVariability | NotDefined {
  const fault =
    faultOfColumns(normal === undefined ? [times] : [times, normal], 3) ??
    (normal === undefined ? undefined : faultOfBinary(normal));
  if (fault !== undefined) return fault;
  if (!(samplingRate > 0))
    return notDefined("invalid-input", "Not defined, because the sampling rate must be above 0.");
  const intervals: number[] = [];
  const differences: number[] = [];
  const exact: number[] = [];
  let before: number | undefined;
  for (let beat = 1; beat < times.length; beat++) {
    const span = (times[beat] as number) - (times[beat - 1] as number);
    if (span <= 0)
      return notDefined("invalid-input", "Not defined, because the times of the beats do not rise.");
    if (normal !== undefined && (normal[beat] !== 1 || normal[beat - 1] !== 1)) {
      if (gaps === "broken") before = undefined;
      continue;
    }
    const milliseconds = (span / samplingRate) * 1000;
    if (before !== undefined) {
      differences.push(milliseconds - (before / samplingRate) * 1000);
      exact.push((Math.abs(span - before) * 1000) / samplingRate);
    }
    intervals.push(milliseconds);
    before = span;
  }
  if (differences.length < 1 || intervals.length < 2) {
    return notDefined(
      "too-few",
      "Not defined, because there are too few normal beats that follow each other.",
    );
  }
  const meanMs = mean(intervals);
  return {
    intervals: intervals.length,
    meanMs,
    sdnnMs: Math.sqrt(variance(intervals)),
    rmssdMs: Math.sqrt(mean(differences.map((difference) => difference * difference))),
    pnn50Exact: exact.filter((difference) => difference > 50).length / exact.length,
    pnn50: differences.filter((difference) => Math.abs(difference) > 50).length / differences.length,
    beatsPerMinute: 60_000 / meanMs,
  };
}
