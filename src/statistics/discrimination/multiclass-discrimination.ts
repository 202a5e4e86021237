import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import type { AreaUnderRoc } from "./area-under-roc.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { differentLengths } from "./check-columns.ts";
import { multiclassAgreement } from "./multiclass-agreement.ts";
import type { MulticlassAgreement } from "./multiclass-agreement.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

export interface MulticlassInput {
  /** The true class of each row: 0, 1, 2 … */
  readonly classes: ArrayLike<number>;
  /** One column a class, in the order of the classes; each row sums to 1. */
  readonly classProbabilities: readonly ArrayLike<number>[];
  /** How many guesses count for the top-k accuracy; 2 unless told. */
  readonly top?: number;
  readonly level?: number;
}

export interface MulticlassDiscrimination extends MulticlassAgreement {
  readonly rows: number;
  /** Area of each class against the rest, with its interval. */
  readonly areas: readonly (AreaUnderRoc | NotDefined)[];
  readonly oneVersusRest: { readonly macro: number | NotDefined; readonly weighted: number | NotDefined };
  /** Mean over pairs of classes (Hand & Till 2001); weighted by how common the pair is. */
  readonly oneVersusOne: { readonly macro: number | NotDefined; readonly weighted: number | NotDefined };
  readonly accuracy: Estimate;
  readonly topAccuracy: Estimate;
  /** Mean of −ln of the probability of the true class, probabilities held above 2⁻⁵². */
  readonly logLoss: number;
  /** Mean over rows of the squared distances summed over the classes: 0 to 2. */
  readonly brier: number;
}

/**
 * More than two classes, as a triage level has: areas one against the rest and one against one (Hand & Till 2001, Machine
 * Learning 45:171), accuracy, balanced accuracy, per-class report, Cohen's kappas, Matthews' correlation (Gorodkin 2004),
 * top-k accuracy, log loss and Brier score. The guess is the class with the largest probability, the first of equals.
 * Classes without rows leave the averages of areas undefined. Accuracy intervals are Wilson's.
 */
export function multiclassDiscrimination(input: MulticlassInput): MulticlassDiscrimination | NotDefined {
  const { classes, classProbabilities, top = 2, level = 0.95 } = input;
  const problem = problemOfClassColumns(input) ?? problemOfLevel(level);
  if (problem !== undefined) return problem;
  const rows = classes.length;
  const count = classProbabilities.length;
  const confusion = Array.from({ length: count }, () => Array<number>(count).fill(0));
  let withinTop = 0;
  let logLoss = 0;
  let brier = 0;
  for (let row = 0; row < rows; row++) {
    const truth = classes[row] as number;
    const ofTruth = probabilityOf(classProbabilities, truth, row);
    let guess = 0;
    let ahead = 0;
    let total = 0;
    for (let each = 0; each < count; each++) {
      const probability = probabilityOf(classProbabilities, each, row);
      if (probability > probabilityOf(classProbabilities, guess, row)) guess = each;
      if (probability > ofTruth || (probability === ofTruth && each < truth)) ahead++;
      brier += (probability - (each === truth ? 1 : 0)) ** 2;
      total += held(probability);
    }
    if (ahead < top) withinTop++;
    logLoss -= Math.log(held(ofTruth) / total);
    const line = confusion[truth];
    if (line !== undefined) line[guess] = (line[guess] ?? 0) + 1;
  }
  const support = confusion.map((line) => line.reduce((sum, cell) => sum + cell, 0));
  const areas = classProbabilities.map((scores, each) =>
    areaUnderRoc({
      labels: Uint8Array.from({ length: rows }, (_, row) => Number(classes[row] === each)),
      scores,
      level,
    }),
  );
  const right = confusion.reduce((sum, line, each) => sum + (line[each] ?? 0), 0);
  return {
    rows,
    areas,
    oneVersusRest: averages(areas, support),
    oneVersusOne: handTill(input, support),
    ...multiclassAgreement(confusion),
    accuracy: wilsonShare(right, rows, level),
    topAccuracy: wilsonShare(withinTop, rows, level),
    logLoss: logLoss / rows,
    brier: brier / rows,
  };
}

const probabilityOf = (columns: MulticlassInput["classProbabilities"], each: number, row: number): number =>
  columns[each]?.[row] as number;

/** A probability of 0 would make the loss infinite. */
const held = (probability: number): number => Math.min(1 - 2 ** -52, Math.max(2 ** -52, probability));

function averages(areas: readonly Answer[], weights: readonly number[]) {
  let plain = 0;
  let weighted = 0;
  let total = 0;
  for (const [place, area] of areas.entries()) {
    if (area.value === null) {
      const absent = notDefined("one-class", "Not defined, because a class has no row, or all of them.");
      return { macro: absent, weighted: absent };
    }
    plain += area.value / areas.length;
    weighted += area.value * (weights[place] ?? 0);
    total += weights[place] ?? 0;
  }
  return { macro: plain, weighted: weighted / total };
}

/** Each pair of classes on its own rows, scored both ways and averaged. */
function handTill({ classes, classProbabilities }: MulticlassInput, support: readonly number[]) {
  const pairs: Answer[] = [];
  const weights: number[] = [];
  for (const first of support.keys()) {
    for (let second = first + 1; second < support.length; second++) {
      const rows = Array.from(classes).flatMap((each, row) =>
        each === first || each === second ? [row] : [],
      );
      const areaFor = (positive: number): Answer =>
        areaUnderRoc({
          labels: rows.map((row) => Number(classes[row] === positive)),
          scores: rows.map((row) => probabilityOf(classProbabilities, positive, row)),
        });
      const [one, other] = [areaFor(first), areaFor(second)];
      pairs.push(
        other.value === null || one.value === null
          ? one.value === null
            ? one
            : other
          : { ...one, value: (one.value + other.value) / 2 },
      );
      weights.push((support[first] ?? 0) + (support[second] ?? 0));
    }
  }
  return averages(pairs, weights);
}

function problemOfClassColumns({
  classes,
  classProbabilities,
  top = 2,
}: MulticlassInput): NotDefined | undefined {
  const rows = classes.length;
  const count = classProbabilities.length;
  if (rows === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  if (classProbabilities.some((column) => column.length !== rows)) return differentLengths();
  if (count < 2 || !Number.isInteger(top) || top < 1) {
    return notDefined(
      "invalid-input",
      "Not defined, because it needs a probability column for each of at least two classes, and a whole number for the top.",
    );
  }
  for (let row = 0; row < rows; row++) {
    const truth = classes[row];
    if (truth === undefined || truth === null || Number.isNaN(truth)) {
      return notDefined("missing-values", "Not defined, because the class of some rows is missing.");
    }
    if (!Number.isInteger(truth) || truth < 0 || truth >= count) {
      return notDefined(
        "invalid-input",
        "Not defined, because the classes must be numbered from 0, with a probability column each.",
      );
    }
    let sum = 0;
    for (let each = 0; each < count; each++) {
      const probability = probabilityOf(classProbabilities, each, row);
      if (Number.isNaN(probability) || probability === null) {
        return notDefined("missing-values", "Not defined, because some probabilities are missing.");
      }
      if (!(probability >= 0 && probability <= 1)) sum = Number.NaN;
      sum += probability;
    }
    // Probabilities written with two or three decimals need not sum to 1 exactly.
    if (!(Math.abs(sum - 1) <= 0.01 * count)) {
      return notDefined(
        "invalid-input",
        "Not defined, because the probabilities of a row must lie between 0 and 1 and sum to 1.",
      );
    }
  }
  return undefined;
}
