import type { NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";

/** Why two label pictures cannot be compared; undefined when they can. */
export function faultOfLabels(
  reference: ArrayLike<number>,
  predicted: ArrayLike<number>,
): NotDefined | undefined {
  if (reference.length !== predicted.length)
    return notDefined("invalid-input", "Not defined, because the two masks differ in size.");
  if (reference.length === 0) return notDefined("no-rows", "Not defined, because the masks hold no pixel.");
  for (const mask of [reference, predicted])
    for (let cell = 0; cell < mask.length; cell++) {
      const label = mask[cell] as number;
      if (Number.isNaN(label))
        return notDefined("missing-values", "Not defined, because a pixel has no label.");
      if (!Number.isInteger(label) || label < 0)
        return notDefined(
          "invalid-input",
          "Not defined, because a label is not a whole number from 0 upwards.",
        );
    }
  return undefined;
}
