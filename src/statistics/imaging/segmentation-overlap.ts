import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { faultOfLabels } from "./label-masks.ts";

/** Two label pictures of one size, pixel by pixel in the same order; 0 is background. */
export interface SegmentationOverlapInput {
  readonly reference: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  /** Labels to compare. Default: every label above 0 found in either picture. */
  readonly structures?: readonly number[];
}

/** Overlap of one structure, in pixels or voxels and as shares 0 to 1. */
export interface StructureOverlap {
  readonly label: number;
  readonly referenceVolume: number;
  readonly predictedVolume: number;
  readonly intersection: number;
  readonly dice: number | NotDefined;
  readonly iou: number | NotDefined;
  readonly precision: number | NotDefined;
  readonly recall: number | NotDefined;
  readonly volumeSimilarity: number | NotDefined;
}

export interface SegmentationOverlap {
  readonly structures: readonly StructureOverlap[];
  /** Plain mean over the structures that are in at least one of the pictures. */
  readonly macroDice: number | NotDefined;
  readonly macroIou: number | NotDefined;
}

/**
 * Dice, intersection over union, precision, recall and volume similarity (1 − |difference| / sum) of each structure and
 * their plain means. A structure that is missed or invented has Dice 0 and stays in the mean; one that is in neither
 * picture has no Dice and is left out (Taha and Hanbury 2015, BMC Medical Imaging 15:29).
 */
export function segmentationOverlap(input: SegmentationOverlapInput): SegmentationOverlap | NotDefined {
  const fault = faultOfLabels(input.reference, input.predicted);
  if (fault) return fault;
  const counts = new Map<number, { reference: number; predicted: number; both: number }>();
  const countOf = (label: number) => {
    const found = counts.get(label) ?? { reference: 0, predicted: 0, both: 0 };
    counts.set(label, found);
    return found;
  };
  for (let cell = 0; cell < input.reference.length; cell++) {
    const held = input.reference[cell] as number;
    const given = input.predicted[cell] as number;
    if (held === 0 && given === 0) continue;
    countOf(held).reference++;
    countOf(given).predicted++;
    if (held === given) countOf(held).both++;
  }
  const asked = input.structures ?? [...counts.keys()].filter((label) => label > 0).toSorted((a, b) => a - b);
  const structures = asked.map((label) => {
    const { reference, predicted, both } = counts.get(label) ?? { reference: 0, predicted: 0, both: 0 };
    return overlapOf(label, reference, predicted, both);
  });
  return {
    structures,
    macroDice: meanOf(structures.map(({ dice }) => dice)),
    macroIou: meanOf(structures.map(({ iou }) => iou)),
  };
}

function overlapOf(label: number, reference: number, predicted: number, both: number): StructureOverlap {
  const nowhere = "Not defined, because the structure is in neither mask.";
  return {
    label,
    referenceVolume: reference,
    predictedVolume: predicted,
    intersection: both,
    dice: share(2 * both, reference + predicted, nowhere),
    iou: share(both, reference + predicted - both, nowhere),
    precision: share(both, predicted, "Not defined, because the predicted mask does not hold the structure."),
    recall: share(both, reference, "Not defined, because the reference mask does not hold the structure."),
    volumeSimilarity: share(
      reference + predicted - Math.abs(reference - predicted),
      reference + predicted,
      nowhere,
    ),
  };
}

function share(part: number, whole: number, because: string): number | NotDefined {
  return whole === 0 ? notDefined("no-events", because) : part / whole;
}

function meanOf(values: readonly (number | NotDefined)[]): number | NotDefined {
  const there = values.filter((value) => typeof value === "number");
  if (there.length === 0)
    return notDefined("no-events", "Not defined, because neither mask holds a structure.");
  return there.reduce((sum, value) => sum + value, 0) / there.length;
}
