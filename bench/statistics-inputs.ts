// Columns for the bench of the statistics, the same from the same seed: risks that are a little off, and follow-up of
// people with five predictors, about half of them censored.
import { seededRandom } from "../tests/support/seeded-random.ts";

export interface BinaryColumns {
  readonly labels: Float64Array;
  readonly probabilities: Float64Array;
}

export interface FollowUpColumns {
  readonly times: Float64Array;
  readonly events: Float64Array;
  readonly predictors: readonly Float64Array[];
  readonly groups: Float64Array;
  readonly scores: Float64Array;
}

const EFFECTS = [0.5, -0.3, 0.2, 0.4, 0];

/** About 23 in 100 rows with the outcome; the risks reach an AUC near 0.76 and are somewhat too extreme. */
export function binaryColumns(n: number): BinaryColumns {
  const uniform = seededRandom(n);
  const labels = new Float64Array(n);
  const probabilities = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    const signal = normal(uniform);
    labels[row] = uniform() < logistic(-1.5 + 1.1 * signal) ? 1 : 0;
    probabilities[row] = logistic(-1.4 + 1.3 * signal);
  }
  return { labels, probabilities };
}

/** Exponential times in thousandths of a year, so that rows tie as days do; censoring is exponential too. */
export function followUpColumns(n: number): FollowUpColumns {
  const uniform = seededRandom(n + 1);
  const columns = {
    times: new Float64Array(n),
    events: new Float64Array(n),
    predictors: EFFECTS.map(() => new Float64Array(n)),
    groups: new Float64Array(n),
    scores: new Float64Array(n),
  };
  for (let row = 0; row < n; row += 1) {
    let risk = 0;
    for (const [place, effect] of EFFECTS.entries()) {
      const value = normal(uniform);
      (columns.predictors[place] ?? columns.scores)[row] = value;
      risk += effect * value;
    }
    const event = -Math.log(1 - uniform()) / (0.1 * Math.exp(risk));
    const censored = -Math.log(1 - uniform()) / 0.1;
    columns.times[row] = Math.ceil(Math.min(event, censored) * 1000) / 1000;
    columns.events[row] = event <= censored ? 1 : 0;
    columns.groups[row] = row % 2;
    columns.scores[row] = risk;
  }
  return columns;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Box & Muller; one of the two, so that a row uses the same draws whatever came before. */
function normal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
