import { choleskySolve, invertSymmetric } from "../numbers/linear.ts";
import type { OutcomeTerms, PairedLink } from "./paired-link.ts";
import type { PairedVotes } from "./paired-votes.ts";

/** A fitted model of pairs. Parameters: items without the reference, then the order effect, then the tie parameter. */
export interface PairedFit {
  readonly parameters: Float64Array;
  /** p×p, row-major: the inverse of the observed information. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
}

export interface PairedFitSettings {
  readonly link: PairedLink;
  readonly orderEffect: boolean;
  /** Firth's penalty (1993), half the log-determinant of the information; for the model without ties. */
  readonly biasReduced: boolean;
}

/** Beyond this a log-worth runs to infinity: odds of e^30. */
const RUNAWAY = 30;

/** Newton's method with step halving on a log-likelihood that is concave; undefined when a parameter runs away. */
export function fitPairs(votes: PairedVotes, settings: PairedFitSettings): PairedFit | undefined {
  const { link, orderEffect, biasReduced } = settings;
  const size = votes.items.length - 1 + Number(orderEffect) + Number(link.hasTies);
  let parameters = new Float64Array(size);
  if (link.hasTies) parameters[size - 1] = link.startTie;
  let now = climb(votes, settings, parameters);
  for (let iteration = 1; iteration <= 100; iteration += 1) {
    const gradient = biasReduced ? penalise(votes, now, orderEffect) : now.gradient;
    const step = gradient === undefined ? undefined : choleskySolve(now.information, gradient, size);
    if (step === undefined) return undefined;
    let scale = 1;
    let next = now;
    let tried = parameters;
    for (let halving = 0; halving < 40; halving += 1, scale /= 2) {
      const reach = scale;
      tried = parameters.map((value, place) => value + reach * (step[place] as number));
      next = climb(votes, settings, tried);
      // The penalised fit follows its score; the plain one must not fall.
      if (biasReduced || next.logLikelihood >= now.logLikelihood - 1e-9 * Math.abs(now.logLikelihood)) break;
    }
    parameters = tried;
    now = next;
    if (parameters.some((value) => !(Math.abs(value) < RUNAWAY))) return undefined;
    if (step.every((move) => Math.abs(move) < 1e-11)) {
      const covariance = invertSymmetric(now.information, size);
      return covariance === undefined
        ? undefined
        : { parameters, covariance, logLikelihood: now.logLikelihood, iterations: iteration };
    }
  }
  return undefined;
}

interface Slope {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
  /** Chance that the first item wins, for each pair. */
  readonly wins: Float64Array;
}

function climb(
  votes: PairedVotes,
  { link, orderEffect }: PairedFitSettings,
  parameters: Float64Array,
): Slope {
  const { items, first, second, firstWins, secondWins, ties } = votes;
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const wins = new Float64Array(first.length);
  const terms: OutcomeTerms = { log: 0, byDistance: 0, byTie: 0, byDistance2: 0, byBoth: 0, byTie2: 0 };
  const orderPlace = items.length - 1;
  const tiePlace = size - 1;
  const tie = link.hasTies ? (parameters[tiePlace] as number) : 0;
  if (tie <= 0 && link.startTie > 0) {
    return { logLikelihood: Number.NEGATIVE_INFINITY, gradient, information, wins };
  }
  let logLikelihood = 0;
  for (let pair = 0; pair < first.length; pair += 1) {
    const places = [(first[pair] as number) - 1, (second[pair] as number) - 1, orderEffect ? orderPlace : -1];
    const signs = [1, -1, 1];
    let distance = 0;
    for (let k = 0; k < 3; k += 1) {
      const place = places[k] as number;
      if (place >= 0) distance += (signs[k] as number) * (parameters[place] as number);
    }
    let byDistance = 0;
    let byTie = 0;
    let byDistance2 = 0;
    let byBoth = 0;
    let byTie2 = 0;
    // A win of the second item is a win of the first at the opposite distance.
    const outcomes = [firstWins[pair] as number, secondWins[pair] as number, ties[pair] as number];
    for (let outcome = 0; outcome < 3; outcome += 1) {
      const count = outcomes[outcome] as number;
      if (count === 0 && outcome > 0) continue;
      const side = outcome === 1 ? -1 : 1;
      if (outcome === 2) link.tie(distance, tie, terms);
      else link.firstWins(side * distance, tie, terms);
      if (outcome === 0) wins[pair] = Math.exp(terms.log);
      if (count === 0) continue;
      logLikelihood += count * terms.log;
      byDistance += count * side * terms.byDistance;
      byTie += count * terms.byTie;
      byDistance2 += count * terms.byDistance2;
      byBoth += count * side * terms.byBoth;
      byTie2 += count * terms.byTie2;
    }
    for (let k = 0; k < 3; k += 1) {
      const row = places[k] as number;
      if (row < 0) continue;
      const sign = signs[k] as number;
      gradient[row] = (gradient[row] as number) + sign * byDistance;
      for (let l = 0; l < 3; l += 1) {
        const column = places[l] as number;
        if (column < 0) continue;
        const cell = row * size + column;
        information[cell] = (information[cell] as number) - sign * (signs[l] as number) * byDistance2;
      }
      if (!link.hasTies) continue;
      const across = row * size + tiePlace;
      const down = tiePlace * size + row;
      information[across] = (information[across] as number) - sign * byBoth;
      information[down] = (information[down] as number) - sign * byBoth;
    }
    if (!link.hasTies) continue;
    const corner = size * size - 1;
    gradient[tiePlace] = (gradient[tiePlace] as number) + byTie;
    information[corner] = (information[corner] as number) - byTie2;
  }
  return { logLikelihood, gradient, information, wins };
}

/** The score with Firth's correction: each pair gains leverage × (1/2 − chance of winning). */
function penalise(
  votes: PairedVotes,
  { gradient, information, wins }: Slope,
  orderEffect: boolean,
): Float64Array | undefined {
  const size = gradient.length;
  const inverse = invertSymmetric(information, size);
  if (inverse === undefined) return undefined;
  const score = gradient.slice();
  for (let pair = 0; pair < wins.length; pair += 1) {
    const places = [
      (votes.first[pair] as number) - 1,
      (votes.second[pair] as number) - 1,
      orderEffect ? votes.items.length - 1 : -1,
    ];
    const signs = [1, -1, 1];
    let spread = 0;
    for (let k = 0; k < 3; k += 1) {
      for (let l = 0; l < 3; l += 1) {
        const row = places[k] as number;
        const column = places[l] as number;
        if (row >= 0 && column >= 0) {
          spread += (signs[k] as number) * (signs[l] as number) * (inverse[row * size + column] as number);
        }
      }
    }
    const win = wins[pair] as number;
    const met = (votes.firstWins[pair] as number) + (votes.secondWins[pair] as number);
    const pull = spread * met * win * (1 - win) * (0.5 - win);
    for (let k = 0; k < 3; k += 1) {
      const place = places[k] as number;
      if (place >= 0) score[place] = (score[place] as number) + (signs[k] as number) * pull;
    }
  }
  return score;
}
