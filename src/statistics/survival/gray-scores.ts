import { sortedOrder } from "../numbers/order.ts";

interface GrayQuestion {
  readonly times: ArrayLike<number>;
  readonly causes: ArrayLike<number>;
  readonly cause: number;
  /** The group of each row, from 0. */
  readonly codes: Int32Array;
  /** The rows of one stratum. */
  readonly rows: Int32Array;
  /** How many groups. */
  readonly size: number;
  readonly rho: number;
}

/** What is known of each group as time goes on. */
interface GroupState {
  readonly atRisk: Float64Array;
  /** Survival free of any event and incidence of the cause, just before the time and at it. */
  readonly survivalBefore: Float64Array;
  readonly survival: Float64Array;
  readonly incidenceBefore: Float64Array;
  readonly own: Float64Array;
  readonly other: Float64Array;
}

/** Adds the scores of all groups but the last, and their covariance, over one stratum (Gray 1988, sections 2 and 3). */
export function grayScores(question: GrayQuestion, scores: Float64Array, covariance: Float64Array): void {
  const { times, causes, cause, codes, rows, size } = question;
  const columns = () => new Float64Array(size);
  const state: GroupState = {
    atRisk: columns(),
    survivalBefore: columns().fill(1),
    survival: columns().fill(1),
    incidenceBefore: columns(),
    own: columns(),
    other: columns(),
  };
  const stratumTimes = Float64Array.from(rows, (row) => times[row] as number);
  const order = sortedOrder(stratumTimes);
  for (const row of rows)
    state.atRisk[codes[row] as number] = (state.atRisk[codes[row] as number] as number) + 1;
  const sums = covarianceSums(size);
  const left = columns();
  let incidence = 0;
  for (let at = 0; at < order.length;) {
    const time = stratumTimes[order[at] as number];
    state.own.fill(0);
    state.other.fill(0);
    left.fill(0);
    for (; at < order.length && stratumTimes[order[at] as number] === time; at += 1) {
      const row = rows[order[at] as number] as number;
      const group = codes[row] as number;
      left[group] = (left[group] as number) + 1;
      if (causes[row] === 0) continue;
      const counts = causes[row] === cause ? state.own : state.other;
      counts[group] = (counts[group] as number) + 1;
    }
    incidence = stepThrough(question, state, incidence, sums, scores);
    for (let group = 0; group < size; group += 1)
      state.atRisk[group] = (state.atRisk[group] as number) - (left[group] as number);
  }
  addCovariance(sums, size, covariance);
}

/** Running sums for the covariance: `reach` is the integral of each group's weight against the pooled hazard. */
interface CovarianceSums {
  readonly reach: Float64Array;
  readonly square: Float64Array;
  readonly cross: Float64Array;
  readonly own: Float64Array;
}

function covarianceSums(size: number): CovarianceSums {
  const df = size - 1;
  return {
    reach: new Float64Array(df * size),
    square: new Float64Array(df * df),
    cross: new Float64Array(df * size),
    own: new Float64Array(size),
  };
}

function stepThrough(
  { size, rho }: GrayQuestion,
  state: GroupState,
  before: number,
  sums: CovarianceSums,
  scores: Float64Array,
): number {
  const { atRisk, survivalBefore, survival, incidenceBefore, own, other } = state;
  let [ownAll, otherAll, pooled, subdistribution] = [0, 0, 0, 0];
  for (let group = 0; group < size; group += 1) {
    const risk = atRisk[group] as number;
    const gone = (own[group] as number) + (other[group] as number);
    ownAll += own[group] as number;
    otherAll += other[group] as number;
    if (risk <= 0) continue;
    const held = risk / (survivalBefore[group] as number);
    pooled += held;
    subdistribution += held * (1 - (incidenceBefore[group] as number));
    survival[group] = ((survivalBefore[group] as number) * (risk - gone)) / risk;
  }
  if (ownAll + otherAll === 0) return before;
  const incidence = before + ownAll / pooled;
  const weight = (1 - before) ** rho;
  const df = size - 1;
  const share = new Float64Array(df);
  for (let group = 0; group < size; group += 1) {
    const risk = atRisk[group] as number;
    if (risk <= 0) continue;
    const held = risk / (survivalBefore[group] as number);
    if (group < df && ownAll > 0) {
      const expected = (ownAll * held * (1 - (incidenceBefore[group] as number))) / subdistribution;
      scores[group] = (scores[group] as number) + weight * ((own[group] as number) - expected);
    }
    // How far a step of this group's incidence moves each score.
    for (let score = 0; score < df; score += 1) {
      const scoreRisk = atRisk[score] as number;
      const heldByScore = scoreRisk > 0 ? scoreRisk / (survivalBefore[score] as number) : 0;
      share[score] = weight * ((score === group ? held : 0) - (heldByScore * held) / pooled);
      if (ownAll > 0) {
        const cell = score * size + group;
        sums.reach[cell] =
          (sums.reach[cell] as number) + ((share[score] as number) * ownAll) / (pooled * (1 - before));
      }
    }
    const after = survival[group] as number;
    const beforeSurvival = survivalBefore[group] as number;
    const still = after > 0 ? (1 - incidence) / after : 0;
    if (ownAll > 0) {
      const ahead = after > 0 ? 1 - still : 1;
      const draws = pooled * beforeSurvival - 1;
      const tied = ownAll > 1 && draws > 0 ? 1 - (ownAll - 1) / draws : 1;
      addStep(sums, group, size, share, ahead, (tied * beforeSurvival * ownAll) / (pooled * risk));
    }
    const others = other[group] as number;
    if (others > 0 && after > 0) {
      const tied = others > 1 ? 1 - (others - 1) / (risk - 1) : 1;
      share.fill(0);
      addStep(sums, group, size, share, -still, (tied * beforeSurvival ** 2 * others) / risk ** 2);
    }
    incidenceBefore[group] =
      (incidenceBefore[group] as number) + (beforeSurvival * (own[group] as number)) / risk;
  }
  survivalBefore.set(survival);
  return incidence;
}

/** A step whose effect on score i is share_i + ahead·(reach_i at the end − reach_i now), with its variance. */
function addStep(
  { reach, square, cross, own }: CovarianceSums,
  group: number,
  size: number,
  share: Float64Array,
  ahead: number,
  variance: number,
): void {
  const df = size - 1;
  const now = share.map((value, score) => value - ahead * (reach[score * size + group] as number));
  own[group] = (own[group] as number) + ahead * ahead * variance;
  for (let i = 0; i < df; i += 1) {
    cross[i * size + group] = (cross[i * size + group] as number) + (now[i] as number) * ahead * variance;
    for (let j = 0; j < df; j += 1)
      square[i * df + j] =
        (square[i * df + j] as number) + (now[i] as number) * (now[j] as number) * variance;
  }
}

function addCovariance(
  { reach, square, cross, own }: CovarianceSums,
  size: number,
  covariance: Float64Array,
): void {
  const df = size - 1;
  for (let i = 0; i < df; i += 1)
    for (let j = 0; j < df; j += 1) {
      let sum = square[i * df + j] as number;
      for (let group = 0; group < size; group += 1) {
        const [a, b] = [i * size + group, j * size + group];
        const [first, second] = [reach[a] as number, reach[b] as number];
        sum +=
          first * second * (own[group] as number) +
          first * (cross[b] as number) +
          second * (cross[a] as number);
      }
      covariance[i * df + j] = (covariance[i * df + j] as number) + sum;
    }
}
