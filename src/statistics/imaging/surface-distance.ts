import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { quantile } from "../numbers/order.ts";
import { squaredDistances } from "./distance-transform.ts";
import { findSurface } from "./find-surface.ts";
import { faultOfLabels } from "./label-masks.ts";
import { cropMask, boxAround } from "./mask-box.ts";

/** Two label pictures of one size in row-major order (last axis fastest). */
export interface SurfaceDistanceInput {
  readonly reference: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  /** [rows, columns] or [slices, rows, columns]. */
  readonly shape: readonly number[];
  /** Distance between neighbours along each axis of `shape`, for example millimetres. Default 1. */
  readonly spacing?: readonly number[];
  /** The structure to compare. Default: everything that is not 0. */
  readonly structure?: number;
  /** For the surface Dice, in the units of `spacing`. Default 1. */
  readonly tolerance?: number;
}

/** Distances between two surfaces, in the units of `spacing`. */
export interface SurfaceDistance {
  readonly hausdorff: number;
  readonly directedHausdorff: { readonly fromPredicted: number; readonly fromReference: number };
  /** The two conventions differ: say which one you report. */
  readonly hausdorff95: { readonly maxOfDirected: number; readonly pooled: number };
  /** Mean over the points of both surfaces together (ASSD). */
  readonly averageSymmetric: number;
  readonly meanDirected: { readonly fromPredicted: number; readonly fromReference: number };
  /** Share of the points of both surfaces within `tolerance` of the other (normalised surface distance, by points). */
  readonly surfaceDice: number;
  readonly tolerance: number;
  readonly surfacePoints: { readonly predicted: number; readonly reference: number };
  /** "compared", or the worst case: every distance is then the diagonal of the image and the surface Dice is 0. */
  readonly outcome: "compared" | "missed" | "invented";
}

/**
 * Hausdorff distance, its 95th percentile both ways, average symmetric surface distance and surface Dice of one
 * structure. Surface: the mask without its erosion by 4 (picture) or 6 (volume) neighbours, the border of the image
 * counting as outside. Percentiles interpolate linearly (type 7). A structure that is missed or invented is the worst
 * case, never a gap that would improve a mean: each distance is the diagonal of the image, √Σ(size × spacing)². Not
 * defined when neither mask holds the structure (Maier-Hein, Reinke and others 2024, Nature Methods 21:195).
 */
export function surfaceDistance(input: SurfaceDistanceInput): SurfaceDistance | NotDefined {
  const { shape, spacing = shape.map(() => 1), tolerance = 1 } = input;
  const fault =
    faultOfLabels(input.reference, input.predicted) ??
    faultOfGrid(input.reference.length, shape, spacing, tolerance);
  if (fault) return fault;
  const reference = maskOf(input.reference, input.structure);
  const predicted = maskOf(input.predicted, input.structure);
  const held = reference.includes(1);
  const given = predicted.includes(1);
  if (!held && !given)
    return notDefined("no-events", "Not defined, because neither mask holds the structure.");
  const surfaces = { reference: findSurface(reference, shape), predicted: findSurface(predicted, shape) };
  if (!held || !given)
    return worstCase(
      given ? "invented" : "missed",
      surfaces,
      Math.hypot(...shape.map((size, axis) => size * (spacing[axis] as number))),
      tolerance,
    );

  // Nothing lies nearer outside the box around both surfaces, so the transform runs on the box alone.
  const box = boxAround([surfaces.reference, surfaces.predicted], shape);
  const of = {
    reference: cropMask(surfaces.reference, shape, box),
    predicted: cropMask(surfaces.predicted, shape, box),
  };
  const fromPredicted = distancesTo(of.predicted, squaredDistances(of.reference, box.shape, spacing));
  const fromReference = distancesTo(of.reference, squaredDistances(of.predicted, box.shape, spacing));
  const pooled = Float64Array.from([...fromPredicted, ...fromReference]).sort();
  const directed = {
    fromPredicted: fromPredicted.at(-1) as number,
    fromReference: fromReference.at(-1) as number,
  };
  return {
    hausdorff: Math.max(directed.fromPredicted, directed.fromReference),
    directedHausdorff: directed,
    hausdorff95: {
      maxOfDirected: Math.max(quantile(fromPredicted, 0.95), quantile(fromReference, 0.95)),
      pooled: quantile(pooled, 0.95),
    },
    averageSymmetric: meanOf(pooled),
    meanDirected: { fromPredicted: meanOf(fromPredicted), fromReference: meanOf(fromReference) },
    surfaceDice: pooled.filter((distance) => distance <= tolerance).length / pooled.length,
    tolerance,
    surfacePoints: { predicted: fromPredicted.length, reference: fromReference.length },
    outcome: "compared",
  };
}

function faultOfGrid(
  cells: number,
  shape: readonly number[],
  spacing: readonly number[],
  tolerance: number,
): NotDefined | undefined {
  if (shape.length !== 2 && shape.length !== 3)
    return notDefined("invalid-input", "Not defined, because the shape must have two or three sizes.");
  if (
    !shape.every((size) => Number.isInteger(size) && size > 0) ||
    shape.reduce((all, size) => all * size, 1) !== cells
  )
    return notDefined("invalid-input", "Not defined, because the shape does not give the number of pixels.");
  if (spacing.length !== shape.length || !spacing.every((step) => Number.isFinite(step) && step > 0))
    return notDefined(
      "invalid-input",
      "Not defined, because the spacing must be one positive number for each axis.",
    );
  if (!(tolerance >= 0))
    return notDefined("invalid-input", "Not defined, because the tolerance must be 0 or more.");
  return undefined;
}

function maskOf(labels: ArrayLike<number>, structure: number | undefined): Uint8Array {
  return Uint8Array.from(labels, (label) =>
    Number(structure === undefined ? label !== 0 : label === structure),
  );
}

/** Distances at the marked cells, ascending. */
function distancesTo(marked: Uint8Array, squared: Float64Array): Float64Array {
  return Float64Array.from(
    squared.filter((_, cell) => marked[cell] === 1),
    Math.sqrt,
  ).sort();
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function worstCase(
  outcome: "missed" | "invented",
  surfaces: { readonly reference: Uint8Array; readonly predicted: Uint8Array },
  diagonal: number,
  tolerance: number,
): SurfaceDistance {
  const both = { fromPredicted: diagonal, fromReference: diagonal };
  const points = (surface: Uint8Array) => surface.reduce((sum, mark) => sum + mark, 0);
  return {
    hausdorff: diagonal,
    directedHausdorff: both,
    hausdorff95: { maxOfDirected: diagonal, pooled: diagonal },
    averageSymmetric: diagonal,
    meanDirected: both,
    surfaceDice: 0,
    tolerance,
    surfacePoints: { predicted: points(surfaces.predicted), reference: points(surfaces.reference) },
    outcome,
  };
}
