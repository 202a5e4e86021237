import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Points a model marked in one image, and the image's mask in which each target has a label of its own. */
export interface PointDetectionsInput {
  readonly scores: ArrayLike<number>;
  /** One column an axis, in the order of `shape`: rows then columns, or slices, rows, columns. */
  readonly coordinates: readonly ArrayLike<number>[];
  /** Label of each cell in row-major order; 0 is background, targets are 1, 2, 3 … */
  readonly mask: ArrayLike<number>;
  readonly shape: readonly number[];
  /** Targets left out of the count, for example those too small to judge. */
  readonly excluded?: readonly number[];
  /** The mask is 2^level times smaller than the coordinates on each axis. Default 0. */
  readonly resolutionLevel?: number;
}

export interface PointDetections {
  /** Scores of marks on background. */
  readonly falsePositiveScores: readonly number[];
  /** Best score of the marks on each target; 0 for a target without one and for those left out. */
  readonly targetScores: readonly number[];
  readonly targets: number;
}

/**
 * Which marks hit a target: those inside its mask. Further marks on a target that is hit, and marks on a target left out,
 * count neither for nor against (evaluation rule of the CAMELYON16 challenge; Bejnordi and others 2017, JAMA 318:2199).
 */
export function pointDetections(input: PointDetectionsInput): PointDetections | NotDefined {
  const { scores, coordinates, mask, shape, excluded = [], resolutionLevel = 0 } = input;
  if (coordinates.length !== shape.length || coordinates.some((axis) => axis.length !== scores.length))
    return notDefined(
      "invalid-input",
      "Not defined, because there must be one column of coordinates for each axis and one entry for each score.",
    );
  if (shape.reduce((all, size) => all * size, 1) !== mask.length)
    return notDefined("invalid-input", "Not defined, because the shape does not give the number of cells.");
  let targets = 0;
  for (let cell = 0; cell < mask.length; cell++) targets = Math.max(targets, mask[cell] as number);
  const targetScores = Array.from({ length: targets }, () => 0);
  const falsePositiveScores: number[] = [];
  for (let mark = 0; mark < scores.length; mark++) {
    const score = scores[mark] as number;
    let cell = 0;
    for (const [axis, size] of shape.entries()) {
      const place = Math.trunc((coordinates[axis]?.[mark] as number) / 2 ** resolutionLevel);
      if (!(place >= 0 && place < size) || Number.isNaN(score))
        return notDefined(
          "invalid-input",
          "Not defined, because a mark lies outside the image or has no score.",
        );
      cell = cell * size + place;
    }
    const label = mask[cell] as number;
    if (label === 0) falsePositiveScores.push(score);
    else if (!excluded.includes(label))
      targetScores[label - 1] = Math.max(targetScores[label - 1] ?? 0, score);
  }
  return { falsePositiveScores, targetScores, targets: targets - excluded.length };
}
