import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { faultOfBinary, faultOfColumns, faultOfLevel } from "../regression/finite-columns.ts";
import { meanInterval } from "../regression/mean-interval.ts";
import { poissonRate } from "./poisson-rate.ts";

export interface EventDetectionInput {
  /** When an event happened or was detected, in samples (or in seconds with a sampling rate of 1). */
  readonly times: ArrayLike<number>;
  /** 1 for a detection, 0 for a reference event. */
  readonly detected: ArrayLike<number>;
  /** Samples a second; 1 when left out. */
  readonly samplingRate?: number;
  /** How far a detection may lie from its event; 0.15 when left out. */
  readonly toleranceSeconds?: number;
  /** Length of the record; needed for false alarms an hour. */
  readonly durationSeconds?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface EventDetection {
  readonly events: number;
  readonly detections: number;
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly falsePositives: number;
  readonly sensitivity: Answer;
  readonly positivePredictiveValue: Answer;
  readonly f1: Answer;
  /** Mean of detection − event over the matched pairs, in the unit of `times`. */
  readonly timingError: Answer;
  /** Root mean square of the same. */
  readonly timingErrorRootMeanSquare: number | NotDefined;
  readonly falseAlarmsPerHour: Answer;
}

/**
 * How well detections find events in time, with a tolerance, as ANSI/AAMI EC57 compares beats.
 *
 * Each event is matched to at most one detection and the other way round, the closest pairs first (of equally
 * close ones the earlier); a pair may lie exactly at the tolerance. Intervals: Wilson for sensitivity and PPV;
 * F1 from Wilson's of TP/(TP + FN + FP), which it rises with; exact Poisson for false alarms. ANSI/AAMI EC57:2012.
 * Not defined: sensitivity without events, PPV without detections, the rate without a duration.
 */
export function eventDetection({
  times,
  detected,
  samplingRate = 1,
  toleranceSeconds = 0.15,
  durationSeconds,
  level = 0.95,
}: EventDetectionInput): EventDetection | NotDefined {
  const fault = faultOfBinary(detected) ?? faultOfColumns([times, detected], 1) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (
    !(samplingRate > 0) ||
    !(toleranceSeconds >= 0) ||
    (durationSeconds !== undefined && !(durationSeconds > 0))
  ) {
    return notDefined(
      "invalid-input",
      "Not defined, because the sampling rate and the duration must be above 0, the tolerance at least 0.",
    );
  }
  const all = Float64Array.from(times);
  const reference = all.filter((_, row) => detected[row] === 0).sort();
  const found = all.filter((_, row) => detected[row] === 1).sort();
  // A tolerance of 0.15 s is 54 samples at 360 a second; rounding must not make it 53.999….
  const errors = matchedErrors(reference, found, toleranceSeconds * samplingRate * (1 + 1e-12));
  if (errors === undefined) {
    return notDefined(
      "invalid-input",
      "Not defined, because the tolerance reaches over very many events: is it in seconds?",
    );
  }
  const truePositives = errors.length;
  const falseNegatives = reference.length - truePositives;
  const falsePositives = found.length - truePositives;
  const noPair = notDefined("no-events", "Not defined, because no detection lies near an event.");
  return {
    events: reference.length,
    detections: found.length,
    truePositives,
    falseNegatives,
    falsePositives,
    sensitivity: shareOf(truePositives, reference.length, level, "there is no reference event"),
    positivePredictiveValue: shareOf(truePositives, found.length, level, "there is no detection"),
    f1: f1Of(truePositives, falseNegatives + falsePositives, level),
    timingError: truePositives === 0 ? noPair : meanInterval(errors, level),
    timingErrorRootMeanSquare:
      truePositives === 0 ? noPair : Math.sqrt(mean(errors.map((error) => error * error))),
    falseAlarmsPerHour:
      durationSeconds === undefined
        ? notDefined("missing-values", "Not defined, because the length of the record is not given.")
        : poissonRate(falsePositives, durationSeconds / 3600, level),
  };
}

/** More candidate pairs than this means a tolerance in the wrong unit, and would fill the memory. */
const MOST_PAIRS = 10_000_000;

/** Detection − event of the pairs, matched one to one by nearness; both lists are sorted. */
function matchedErrors(
  reference: Float64Array,
  found: Float64Array,
  tolerance: number,
): Float64Array | undefined {
  const events: number[] = [];
  const detections: number[] = [];
  let from = 0;
  for (let event = 0; event < reference.length; event++) {
    const at = reference[event] as number;
    while (from < found.length && (found[from] as number) < at - tolerance) from += 1;
    for (let place = from; place < found.length && (found[place] as number) <= at + tolerance; place++) {
      events.push(event);
      detections.push(place);
    }
    if (events.length > MOST_PAIRS) return undefined;
  }
  const errorOf = (pair: number): number =>
    (found[detections[pair] as number] as number) - (reference[events[pair] as number] as number);
  const nearest = Int32Array.from(events.keys()).sort(
    (a, b) => Math.abs(errorOf(a)) - Math.abs(errorOf(b)) || a - b,
  );
  const eventTaken = new Uint8Array(reference.length);
  const detectionTaken = new Uint8Array(found.length);
  const errors: number[] = [];
  for (const pair of nearest) {
    const event = events[pair] as number;
    const detection = detections[pair] as number;
    if (eventTaken[event] === 1 || detectionTaken[detection] === 1) continue;
    eventTaken[event] = 1;
    detectionTaken[detection] = 1;
    errors.push(errorOf(pair));
  }
  return Float64Array.from(errors);
}

function shareOf(hits: number, rows: number, level: number, why: string): Answer {
  return rows === 0
    ? notDefined("no-events", `Not defined, because ${why}.`)
    : wilsonShare(hits, rows, level);
}

function f1Of(hits: number, misses: number, level: number): Answer {
  const jaccard = shareOf(hits, hits + misses, level, "there is neither an event nor a detection");
  if (jaccard.value === null) return jaccard;
  const change = (share: number): number => (2 * share) / (1 + share);
  const estimate: Estimate = {
    value: change(jaccard.value),
    low: change(jaccard.low ?? 0),
    high: change(jaccard.high ?? 1),
    level,
    method: "Wilson score of TP/(TP + FN + FP), carried to F1",
  };
  return estimate;
}
