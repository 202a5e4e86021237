import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { problemOfClasses } from "./check-columns.ts";
import { problemOfModelPair, reclassificationWarning } from "./integrated-discrimination.ts";
import type { ModelPairInput } from "./integrated-discrimination.ts";

export interface NetReclassificationInput extends ModelPairInput {
  /** Limits of the risk categories, rising, a value at a limit belongs above it; without them any change counts. */
  readonly cutoffs?: readonly number[];
}

/** One class: how many moved, and the share moving the right way less the share moving the wrong way. */
interface Reclassified {
  readonly net: Estimate;
  readonly up: number;
  readonly down: number;
  readonly rows: number;
}

export interface NetReclassification {
  /** Cases and controls added, from −2 to 2: a sum of two shares, not a share. */
  readonly net: Estimate;
  readonly cases: Reclassified;
  readonly controls: Reclassified;
  readonly z: number;
  readonly pValue: number;
  /** Standard error if there were no net movement, as in Pencina 2008; the interval uses the one without that assumption. */
  readonly standardErrorUnderNull: number;
  /** Rows by category, old model down, new model across; with cutoffs only. */
  readonly table?: { readonly cases: readonly number[][]; readonly controls: readonly number[][] };
  readonly kind: "categories" | "any change";
  readonly warning: string;
}

/**
 * Net reclassification: with categories (Pencina 2008) or with any change of the probability (Pencina 2011, Statistics in
 * Medicine 30:11). It always carries its warning. The interval
 * takes the standard error of a difference of two shares in each class, the test the one without net movement. Not
 * defined with one class or when nothing moves.
 */
export function netReclassification(input: NetReclassificationInput): NetReclassification | NotDefined {
  const { labels, probabilities, newProbabilities, cutoffs, level = 0.95 } = input;
  const problem = problemOfModelPair(input) ?? problemOfCutoffs(cutoffs);
  if (problem !== undefined) return problem;
  const size = (cutoffs?.length ?? 0) + 1;
  const table = { cases: emptyTable(size), controls: emptyTable(size) };
  const moved = { cases: { up: 0, down: 0, rows: 0 }, controls: { up: 0, down: 0, rows: 0 } };
  for (let row = 0; row < labels.length; row++) {
    const which = labels[row] === 1 ? "cases" : "controls";
    const [before, after] = [probabilities[row] as number, newProbabilities[row] as number];
    const from = cutoffs === undefined ? before : categoryOf(before, cutoffs);
    const to = cutoffs === undefined ? after : categoryOf(after, cutoffs);
    const counts = moved[which];
    counts.rows++;
    if (to > from) counts.up++;
    if (to < from) counts.down++;
    const line = cutoffs === undefined ? undefined : table[which][from];
    if (line !== undefined) line[to] = (line[to] ?? 0) + 1;
  }
  const oneClass = problemOfClasses(moved.cases.rows, moved.controls.rows);
  if (oneClass !== undefined) return oneClass;
  if (moved.cases.up + moved.cases.down + moved.controls.up + moved.controls.down === 0) {
    return notDefined(
      "constant",
      "Not defined, because no row changes its category: there is nothing to count.",
    );
  }
  return describeMoves(moved, level, cutoffs === undefined ? undefined : table);
}

type Moved = Record<
  "cases" | "controls",
  { readonly up: number; readonly down: number; readonly rows: number }
>;

function describeMoves(
  moved: Moved,
  level: number,
  table: NetReclassification["table"] | undefined,
): NetReclassification {
  const ofCases = movedShare(moved.cases, 1);
  const ofControls = movedShare(moved.controls, -1);
  const net = normal(ofCases.value + ofControls.value, ofCases.square + ofControls.square, level);
  const underNull = Math.sqrt(ofCases.squareUnderNull + ofControls.squareUnderNull);
  const z = net.value / underNull;
  return {
    net,
    cases: { net: normal(ofCases.value, ofCases.square, level), ...moved.cases },
    controls: { net: normal(ofControls.value, ofControls.square, level), ...moved.controls },
    z,
    pValue: twoSidedNormal(z),
    standardErrorUnderNull: underNull,
    ...(table !== undefined && { table }),
    kind: table === undefined ? "any change" : "categories",
    warning: reclassificationWarning,
  };
}

function movedShare({ up, down, rows }: Moved["cases"], right: 1 | -1) {
  const value = (right * (up - down)) / rows;
  const squareUnderNull = (up + down) / rows / rows;
  return { value, squareUnderNull, square: squareUnderNull - value ** 2 / rows };
}

function normal(value: number, square: number, level: number): Estimate {
  const method = "normal, difference of two shares";
  if (!(square > 1e-20)) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "Every row moved the same way: the variance is zero.",
    };
  }
  const standardError = Math.sqrt(square);
  const reach = criticalValue(level) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method };
}

function categoryOf(probability: number, cutoffs: readonly number[]): number {
  let category = 0;
  while (category < cutoffs.length && probability >= (cutoffs[category] as number)) category++;
  return category;
}

const emptyTable = (size: number): number[][] =>
  Array.from({ length: size }, () => Array<number>(size).fill(0));

function problemOfCutoffs(cutoffs: readonly number[] | undefined): NotDefined | undefined {
  if (cutoffs === undefined) return undefined;
  const rising = cutoffs.every((cutoff, place) => cutoff > (cutoffs[place - 1] ?? 0) && cutoff < 1);
  if (rising && cutoffs.length > 0) return undefined;
  return notDefined("invalid-input", "Not defined, because the cutoffs must rise between 0 and 1.");
}
