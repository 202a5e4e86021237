import { isDefined, notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { midRanks } from "../numbers/order.ts";
import { fitCox } from "./cox-fit.ts";
import type { CoxFit } from "./cox-fit.ts";
import { stepsOf, unpacked } from "./cox-likelihood.ts";
import type { ChiSquareTest } from "./cox-regression.ts";
import { relativeRisks, sweepRiskSets } from "./cox-risk-sums.ts";
import type { CoxInput } from "./cox-rows.ts";
import { placeOfTime } from "./place-of-time.ts";
import { quadraticForm, submatrix } from "./quadratic-form.ts";
import { riskTable } from "./risk-table.ts";

/** How time enters the test. */
export type TimeTransform = "km" | "identity" | "rank" | "log";

export interface ProportionalHazardsInput extends CoxInput {
  /** Default "km": one minus survival just before the time. */
  readonly transform?: TimeTransform;
  /** Predictors tested together, by place from 0, such as the columns of one category; default each alone. */
  readonly terms?: readonly (readonly number[])[];
}

export interface ProportionalHazardsTest {
  readonly transform: TimeTransform;
  /** One a term, in order; not defined for predictors without a coefficient. */
  readonly terms: readonly (ChiSquareTest | NotDefined)[];
  readonly global: ChiSquareTest;
}

/**
 * Tests whether hazard ratios change over time: the score test of adding each predictor times a function of time to the
 * Cox model (Grambsch & Therneau 1994, Biometrika, in the score form that takes the variance at each time and not its
 * mean). Time enters as one minus Kaplan–Meier survival ("km"), itself, its rank among event times or its logarithm.
 * Not defined when the model is not, with exact ties, or with the logarithm of a time of zero.
 */
export function proportionalHazardsTest(
  input: ProportionalHazardsInput,
): ProportionalHazardsTest | NotDefined {
  const { transform = "km", terms = input.predictors.map((_, j) => [j]) } = input;
  if (!["km", "identity", "rank", "log"].includes(transform))
    return notDefined(
      "invalid-input",
      "Not defined, because the transform must be km, identity, rank or log.",
    );
  if (input.ties === "exact")
    return notDefined("invalid-input", "Not defined, because this test takes Efron's or Breslow's ties.");
  if (terms.flat().some((j) => !(j in input.predictors)))
    return notDefined("invalid-input", "Not defined, because a term names a predictor that is not there.");
  const fit = fitCox(input);
  if (!isDefined(fit)) return fit;
  const scale = timeScale(input, transform);
  if (!scale)
    return notDefined("invalid-input", "Not defined, because an event at time zero has no logarithm.");
  const { rows, kept, endless } = fit;
  const { p } = rows;
  const { score, information } = extended(fit, scale);
  const settled = kept.filter((j) => !endless.includes(j));
  const testOf = (tested: readonly number[]): ChiSquareTest => {
    const places = [...settled, ...tested.map((j) => p + j)];
    const part = Float64Array.from(places, (at) => score[at] as number);
    const { chiSquare, rank } = quadraticForm(part, submatrix(information, 2 * p, places));
    const degreesOfFreedom = Math.max(rank - settled.length, 0);
    return {
      chiSquare,
      degreesOfFreedom,
      pValue: degreesOfFreedom > 0 ? chiSquareUpper(chiSquare, degreesOfFreedom) : 1,
    };
  };
  if (settled.length === 0)
    return notDefined("too-few", "Not defined, because no predictor has a coefficient to test.");
  return {
    transform,
    terms: terms.map((term) => {
      const tested = term.filter((j) => settled.includes(j));
      if (tested.length === 0)
        return notDefined("too-few", "Not defined, because this predictor has no coefficient to test.");
      return testOf(tested);
    }),
    global: testOf(settled),
  };
}

/** Score and information of the model with each predictor twice: as it is, and times the function of time. */
function extended(
  { rows, beta, ties }: CoxFit,
  scale: (time: number) => number,
): { score: Float64Array; information: Float64Array } {
  const { p, x, events, weights } = rows;
  const score = new Float64Array(2 * p);
  const packed = [0, 1, 2].map(() => new Float64Array((p * (p + 1)) / 2));
  const mean = new Float64Array(p);
  sweepRiskSets(rows, relativeRisks(rows, beta), 2, (sums) => {
    const g = scale(sums.time);
    const powers = [1, g, g * g];
    const steps = stepsOf(sums, ties);
    const weight = sums.eventWeight / steps;
    for (let place = sums.first; place < sums.last; place += 1)
      if (events[place] === 1)
        for (let j = 0; j < p; j += 1)
          score[p + j] =
            (score[p + j] as number) + g * (weights[place] as number) * (x[place * p + j] as number);
    for (let step = 0; step < steps; step += 1) {
      // With one event there are no sums over the tied, and none are taken off at the first step.
      const gone = step / steps;
      const left = (all: number, tied: number | undefined) =>
        step > 0 ? all - gone * (tied as number) : all;
      const total = left(sums.total, sums.tiedTotal);
      for (let j = 0; j < p; j += 1) {
        mean[j] = left(sums.sum[j] as number, sums.tiedSum[j]) / total;
        score[p + j] = (score[p + j] as number) - g * weight * (mean[j] as number);
      }
      for (let j = 0, at = 0; j < p; j += 1)
        for (let k = j; k < p; k += 1, at += 1) {
          const second = left(sums.square[at] as number, sums.tiedSquare[at]) / total;
          const spread = weight * (second - (mean[j] as number) * (mean[k] as number));
          packed.forEach((block, power) => {
            block[at] = (block[at] as number) + (powers[power] as number) * spread;
          });
        }
    }
  });
  const information = new Float64Array(4 * p * p);
  const blocks = packed.map((block) => unpacked(block, p));
  for (let j = 0; j < 2 * p; j += 1)
    for (let k = 0; k < 2 * p; k += 1) {
      const power = (j < p ? 0 : 1) + (k < p ? 0 : 1);
      information[j * 2 * p + k] = blocks[power]?.[(j % p) * p + (k % p)] ?? 0;
    }
  return { score, information };
}

function timeScale(input: CoxInput, transform: TimeTransform): ((time: number) => number) | undefined {
  const { times, events } = input;
  const eventTimes = Float64Array.from(times)
    .filter((_, row) => events[row] === 1)
    .sort();
  // Centred on the events, so that a predictor and its product with time are easily told apart; the test is the same.
  const centred = (of: (time: number) => number) => {
    const middle = eventTimes.reduce((sum, time) => sum + of(time), 0) / eventTimes.length;
    return (time: number) => of(time) - middle;
  };
  switch (transform) {
    case "identity":
      return centred((time) => time);
    case "log":
      return (eventTimes[0] ?? 0) > 0 ? centred(Math.log) : undefined;
    case "rank": {
      const ranks = midRanks(eventTimes);
      return centred((time) => ranks[placeOfTime(eventTimes, time)] as number);
    }
    case "km": {
      // Case weights and strata play no part in the scale of time.
      const table = riskTable({ times, events, ...(input.entries ? { entries: input.entries } : {}) });
      let surviving = 1;
      const before = table.times.map((_, place) => {
        const now = surviving;
        surviving *= 1 - (table.events[place] as number) / (table.atRisk[place] as number);
        return now;
      });
      return centred((time) => 1 - (before[placeOfTime(table.times, time)] as number));
    }
  }
}
