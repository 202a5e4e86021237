import { notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { sum } from "../numbers/moments.ts";
import {
  faultOfBinary,
  faultOfClusters,
  faultOfColumns,
  faultOfLevel,
} from "../regression/finite-columns.ts";
import { orderWithin } from "./patient-stays.ts";
import { ratioOfSums } from "./ratio-of-sums.ts";
import { rankedAreas } from "./ranked-areas.ts";

export interface SepsisUtilityInput {
  /** Whose stay a row belongs to; a row is one hour. */
  readonly clusters: ArrayLike<number | string>;
  /** 1 from 6 hours before sepsis on, as the challenge labels rows. */
  readonly labels: ArrayLike<number>;
  /** 1 where the model says sepsis; or give `probabilities` with `threshold`. */
  readonly alarms?: ArrayLike<number>;
  /** The model's probabilities; the two areas need them. */
  readonly probabilities?: ArrayLike<number>;
  /** An alarm is a probability of at least this, where `alarms` is left out; 0.5 when left out. */
  readonly threshold?: number;
  /** Orders the rows of a stay; they stand in order when left out. */
  readonly times?: ArrayLike<number>;
  /** Hours around sepsis from which, at best, and until which an alarm earns: −12, −6 and 3 when left out. */
  readonly earliest?: number;
  readonly optimal?: number;
  readonly latest?: number;
  /** Most an hour can earn (1), most a missed hour can cost (−2), a false alarm (−0.05), a quiet hour (0). */
  readonly hit?: number;
  readonly miss?: number;
  readonly falseAlarm?: number;
  readonly quiet?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface SepsisUtility {
  readonly patients: number;
  readonly septicPatients: number;
  readonly rows: number;
  /** 0 for never alarming, 1 for the best alarms there are; may be negative. */
  readonly utility: Answer;
  /** Sums over all hours before that scaling. */
  readonly totals: {
    readonly observed: number;
    readonly best: number;
    readonly worst: number;
    readonly inaction: number;
  };
  /** Of rows: share of alarms and silences that equal the label. */
  readonly accuracy: Answer;
  readonly fMeasure: Answer;
  /** Of rows, from the probabilities; ties count one half. */
  readonly areaUnderRoc: number | NotDefined;
  /** Of rows: precision is a step function of recall (average precision). */
  readonly areaUnderPr: number | NotDefined;
  /** The four sums of each stay, in order of first appearance. */
  readonly stays: {
    readonly clusters: readonly (number | string)[];
    readonly observed: Float64Array;
    readonly best: Float64Array;
    readonly worst: Float64Array;
    readonly inaction: Float64Array;
  };
}

/**
 * The clinical utility of hourly sepsis alarms as the PhysioNet/CinC Challenge 2019 scores them.
 *
 * Sepsis is at the first labelled hour + 6 (minus `optimal`). An alarm of a septic patient earns from 12 hours
 * before, rising to 1 at 6 hours before, falling to 0 at 3 hours after; earlier it costs 0.05. Silence costs
 * nothing until 6 hours before, then more each hour, up to 2 at 3 hours after; later hours count nothing. For others an alarm
 * costs 0.05. Sums are scaled so that inaction is 0 and the best alarms are 1. Intervals are clustered by stay.
 * Reyna and others 2020, Crit Care Med 48:210. Not defined: the utility without a septic patient; F without an
 * alarm or a label; the areas without probabilities or with one class.
 */
export function sepsisUtility(input: SepsisUtilityInput): SepsisUtility | NotDefined {
  const { clusters, labels, probabilities, times, level = 0.95 } = input;
  const schedule = scheduleOf(input);
  if ("code" in schedule) return schedule;
  const alarms = alarmsOf(input);
  if ("code" in alarms) return alarms;
  const fault =
    faultOfBinary(labels) ??
    faultOfBinary(alarms) ??
    faultOfColumns([labels, alarms, ...(times === undefined ? [] : [times])], 1) ??
    faultOfLevel(level) ??
    faultOfClusters(clusters, labels.length);
  if (fault !== undefined) return fault;
  const { order, starts, keys } = orderWithin(clusters, times);
  const patients = keys.length;
  const zeros = (): Float64Array => new Float64Array(patients);
  const stays = { clusters: keys, observed: zeros(), best: zeros(), worst: zeros(), inaction: zeros() };
  const counts = { correct: zeros(), rows: zeros(), twiceHits: zeros(), said: zeros() };
  let septicPatients = 0;
  for (let stay = 0; stay < patients; stay++) {
    const start = starts[stay] as number;
    const end = starts[stay + 1] as number;
    let first = start;
    while (first < end && labels[order[first] as number] !== 1) first += 1;
    const septic = first < end;
    septicPatients += Number(septic);
    const onset = septic ? first - start - schedule.optimal : Number.POSITIVE_INFINITY;
    for (let place = start; place < end; place++) {
      const row = order[place] as number;
      const alarm = alarms[row] === 1;
      const labelled = labels[row] === 1;
      const apart = place - start - onset;
      const rung = utilityOf(apart, true, schedule);
      const silent = utilityOf(apart, false, schedule);
      const worthwhile = apart >= schedule.earliest && apart <= schedule.latest;
      add(stays.observed, stay, alarm ? rung : silent);
      add(stays.best, stay, worthwhile ? rung : silent);
      add(stays.worst, stay, worthwhile ? silent : rung);
      add(stays.inaction, stay, silent);
      add(counts.correct, stay, Number(alarm === labelled));
      add(counts.rows, stay, 1);
      add(counts.twiceHits, stay, alarm && labelled ? 2 : 0);
      add(counts.said, stay, Number(alarm) + Number(labelled));
    }
  }
  const gained = stays.observed.map((value, stay) => value - (stays.inaction[stay] as number));
  const possible = stays.best.map((value, stay) => value - (stays.inaction[stay] as number));
  return {
    patients,
    septicPatients,
    rows: labels.length,
    utility:
      sum(possible) > 0
        ? ratioOfSums(gained, possible, level, "plain")
        : notDefined(
            "no-events",
            "Not defined, because no patient has sepsis in time for an alarm to earn anything.",
          ),
    totals: {
      observed: sum(stays.observed),
      best: sum(stays.best),
      worst: sum(stays.worst),
      inaction: sum(stays.inaction),
    },
    accuracy: ratioOfSums(counts.correct, counts.rows, level, "logit"),
    fMeasure:
      sum(counts.said) === 0
        ? notDefined("no-events", "Not defined, because there is neither an alarm nor a labelled hour.")
        : ratioOfSums(counts.twiceHits, counts.said, level, "logit"),
    ...rankedAreas(labels, probabilities),
    stays,
  };
}

interface Schedule {
  readonly earliest: number;
  readonly optimal: number;
  readonly latest: number;
  readonly hit: number;
  readonly miss: number;
  readonly falseAlarm: number;
  readonly quiet: number;
}

function scheduleOf({
  earliest = -12,
  optimal = -6,
  latest = 3,
  hit = 1,
  miss = -2,
  falseAlarm = -0.05,
  quiet = 0,
}: SepsisUtilityInput): Schedule | NotDefined {
  const worths = [earliest, latest, hit, miss, falseAlarm, quiet];
  return earliest < optimal && optimal < latest && worths.every(Number.isFinite)
    ? { earliest, optimal, latest, hit, miss, falseAlarm, quiet }
    : notDefined(
        "invalid-input",
        "Not defined, because the earliest, optimal and latest hours must rise and every worth be a number.",
      );
}

/** What an hour is worth, `apart` hours after sepsis (−Infinity without sepsis), with or without an alarm. */
function utilityOf(
  apart: number,
  alarm: boolean,
  { earliest, optimal, latest, hit, miss, falseAlarm, quiet }: Schedule,
): number {
  if (apart === Number.NEGATIVE_INFINITY) return alarm ? falseAlarm : quiet;
  if (apart > latest) return 0;
  if (apart <= optimal) {
    return alarm ? Math.max((hit * (apart - earliest)) / (optimal - earliest), falseAlarm) : 0;
  }
  const passed = (apart - optimal) / (latest - optimal);
  return alarm ? hit * (1 - passed) : miss * passed;
}

function add(totals: Float64Array, stay: number, value: number): void {
  totals[stay] = (totals[stay] as number) + value;
}

function alarmsOf({
  labels,
  alarms,
  probabilities,
  threshold = 0.5,
}: SepsisUtilityInput): ArrayLike<number> | NotDefined {
  if (probabilities !== undefined) {
    const fault = faultOfColumns([labels, probabilities], 1);
    if (fault !== undefined) return fault;
    for (let row = 0; row < probabilities.length; row++) {
      const probability = probabilities[row] as number;
      if (probability < 0 || probability > 1) {
        return notDefined("invalid-input", "Not defined, because a probability lies outside 0 to 1.");
      }
    }
  }
  if (alarms !== undefined) return alarms;
  return probabilities === undefined
    ? notDefined("invalid-input", "Not defined, because neither alarms nor probabilities are given.")
    : Float64Array.from(probabilities, (probability) => Number(probability >= threshold));
}
