import { expect, it } from "vitest";
import { isDefined, segmentationOverlap, surfaceDistance } from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

const id = "25-segmentation";

/** What the check holds for one pair of masks. */
interface Pair {
  readonly [name: string]: unknown;
  readonly pred: { r: number; c: number[] };
  readonly ref: { r: number; c: number[] };
  readonly spacing: number[];
}

const SIZE = 99;

/** A cell is inside when the squared distance of index × spacing from the centre is at most the squared radius. */
function sphere({ r, c }: { r: number; c: number[] }, spacing: number[]): Uint8Array {
  const mask = new Uint8Array(SIZE ** 3);
  let cell = 0;
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++)
      for (let k = 0; k < SIZE; k++) {
        const square = (i * spacing[0]! - c[0]!) ** 2 + (j * spacing[1]! - c[1]!) ** 2 + (k * spacing[2]! - c[2]!) ** 2;
        mask[cell++] = Number(square <= r * r);
      }
  return mask;
}

describeWith(hasCheck("eval-checks", id), "segmentation against the reference numbers", () => {
  const check = hasCheck("eval-checks", id) ? readCheck(id) : undefined;
  let compared = 0;

  /** Names of the numbers that lie outside the tolerance. */
  const differing = (expected: Readonly<Record<string, unknown>>, overlap: object, distances: object): string[] => {
    const held = { ...overlap, ...distances } as Record<string, unknown>;
    return Object.entries(expected).flatMap(([name, value]) => {
      // The description of the pair itself, not a result.
      if (["pred", "ref", "spacing"].includes(name)) return [];
      const numbers = [value].flat() as number[];
      const found = [held[name]].flat() as number[];
      compared += numbers.length;
      // The public constants are printed to seven places.
      const tolerance = name === "monai_test_hausdorff" ? 1e-5 : check!.tolerance;
      return numbers.every((number, place) => Math.abs(found[place]! - number) <= tolerance) ? [] : [name];
    });
  };

  const both = (reference: ArrayLike<number>, predicted: ArrayLike<number>, label: number, shape: number[], spacing: number[]) => {
    const overlap = segmentationOverlap({ reference, predicted, structures: [label] });
    const near = surfaceDistance({ reference, predicted, shape, spacing, structure: label });
    const far = surfaceDistance({ reference, predicted, shape, spacing, structure: label, tolerance: 3 });
    if (!isDefined(overlap) || !isDefined(near) || !isDefined(far)) throw new Error("all are defined");
    const found = overlap.structures[0]!;
    return [
      {
        vol_pred: found.predictedVolume,
        vol_ref: found.referenceVolume,
        intersection: found.intersection,
        dice: found.dice,
        iou: found.iou,
        precision: found.precision,
        recall: found.recall,
        vol_similarity: found.volumeSimilarity,
      },
      {
        monai_test_hausdorff: near.hausdorff,
        hausdorff: near.hausdorff,
        hd95_max_of_directed: near.hausdorff95.maxOfDirected,
        hd95_pooled: near.hausdorff95.pooled,
        directed_hd: near.directedHausdorff.fromPredicted,
        assd: near.averageSymmetric,
        mean_directed: [near.meanDirected.fromPredicted, near.meanDirected.fromReference],
        surface_dice_tol1: near.surfaceDice,
        surface_dice_tol3: far.surfaceDice,
        n_surface: [near.surfacePoints.predicted, near.surfacePoints.reference],
      },
    ] as const;
  };

  it("gives the numbers of five pairs of spheres, with and without equal spacing", () => {
    const faults = Object.values(check!.expected.spheres as Record<string, Pair>).flatMap((pair) => {
      const [reference, predicted] = [sphere(pair.ref, pair.spacing), sphere(pair.pred, pair.spacing)];
      return differing(pair, ...both(reference, predicted, 1, [SIZE, SIZE, SIZE], pair.spacing));
    });
    expect(faults).toEqual([]);
  });

  it("gives the numbers of a picture with two structures", () => {
    const [reference, predicted] = [check!.numbers("ref"), check!.numbers("pred")];
    const faults = Object.entries(check!.expected.mask2d as Record<string, Record<string, unknown>>).flatMap(([label, pair]) =>
      differing(pair, ...both(reference, predicted, Number(label), [32, 32], [1, 1])),
    );
    const overlap = segmentationOverlap({ reference, predicted });
    const macro = { macro_dice: isDefined(overlap) ? overlap.macroDice : undefined };
    expect([...faults, ...differing({ macro_dice: check!.expected.macro_dice as number }, macro, {})]).toEqual([]);
    console.log(`${id}: ${compared} numbers`);
    expect(compared).toBeGreaterThan(100);
  });
});
