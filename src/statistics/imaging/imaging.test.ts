import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { detectionAveragePrecision } from "./detection-average-precision.ts";
import { detectionFroc } from "./detection-froc.ts";
import { squaredDistances } from "./distance-transform.ts";
import { frocCurve, frocScore } from "./froc-curve.ts";
import { matchBoxes } from "./match-boxes.ts";
import { pointDetections } from "./point-detections.ts";
import { segmentationOverlap } from "./segmentation-overlap.ts";
import { surfaceDistance } from "./surface-distance.ts";

/** A small volume with spacing and two masks. */
const volumes = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 3 }),
    fc.array(fc.constantFrom(0.5, 1, 1.7, 3), { minLength: 3, maxLength: 3 }),
  )
  .chain(([shape, steps]) => {
    const cells = shape.reduce((all, size) => all * size, 1);
    const mask = fc.array(fc.constantFrom(0, 0, 1), { minLength: cells, maxLength: cells });
    return fc.record({
      shape: fc.constant(shape),
      spacing: fc.constant(steps.slice(0, shape.length)),
      reference: mask,
      predicted: mask,
    });
  });

function placeOf(cell: number, shape: readonly number[]): number[] {
  const place: number[] = [];
  let rest = cell;
  for (const size of shape.toReversed()) {
    place.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return place;
}

describe("squaredDistances", () => {
  it("agrees with looking at every pair of cells, in two and three dimensions", () => {
    fc.assert(
      fc.property(volumes, ({ shape, spacing, reference }) => {
        const fast = squaredDistances(reference, shape, spacing);
        for (let cell = 0; cell < reference.length; cell++) {
          const here = placeOf(cell, shape);
          const nearest = Math.min(
            ...reference.flatMap((mark, other) =>
              mark === 0
                ? []
                : [
                    placeOf(other, shape).reduce(
                      (sum, at, axis) => sum + ((at - here[axis]!) * spacing[axis]!) ** 2,
                      0,
                    ),
                  ],
            ),
          );
          expect(fast[cell] === nearest || Math.abs(fast[cell]! - nearest) < 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe("surfaceDistance", () => {
  it("gives the same when the masks change places, apart from the names", () => {
    fc.assert(
      fc.property(volumes, (input) => {
        const there = surfaceDistance(input);
        const back = surfaceDistance({ ...input, reference: input.predicted, predicted: input.reference });
        expect(isDefined(there)).toBe(isDefined(back));
        if (!isDefined(there) || !isDefined(back)) return;
        expect(back.hausdorff).toBeCloseTo(there.hausdorff, 9);
        expect(back.hausdorff95.pooled).toBeCloseTo(there.hausdorff95.pooled, 9);
        expect(back.directedHausdorff.fromPredicted).toBeCloseTo(there.directedHausdorff.fromReference, 9);
      }),
    );
  });

  it("orders its numbers: mean ≤ largest, 95th percentile ≤ largest ≤ diagonal, surface Dice within 0 and 1", () => {
    fc.assert(
      fc.property(volumes, (input) => {
        const distances = surfaceDistance(input);
        if (!isDefined(distances)) return;
        const diagonal = Math.hypot(...input.shape.map((size, axis) => size * input.spacing[axis]!));
        expect(distances.averageSymmetric).toBeLessThanOrEqual(distances.hausdorff + 1e-9);
        expect(distances.hausdorff95.pooled).toBeLessThanOrEqual(distances.hausdorff + 1e-9);
        expect(distances.hausdorff95.maxOfDirected).toBeLessThanOrEqual(distances.hausdorff + 1e-9);
        expect(distances.hausdorff).toBeLessThanOrEqual(diagonal + 1e-9);
        expect(distances.surfaceDice).toBeGreaterThanOrEqual(0);
        expect(distances.surfaceDice).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 0 for a mask against itself", () => {
    fc.assert(
      fc.property(volumes, ({ reference, shape, spacing }) => {
        const distances = surfaceDistance({ reference, predicted: reference, shape, spacing });
        if (!isDefined(distances)) return;
        expect(distances).toMatchObject({ hausdorff: 0, averageSymmetric: 0, surfaceDice: 1 });
      }),
    );
  });

  it("counts a missed and an invented structure as the diagonal of the image, never as a gap", () => {
    const one = [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    const none = one.map(() => 0);
    const missed = surfaceDistance({ reference: one, predicted: none, shape: [3, 4], spacing: [1, 1] });
    expect(missed).toMatchObject({
      hausdorff: 5,
      averageSymmetric: 5,
      surfaceDice: 0,
      outcome: "missed",
      hausdorff95: { pooled: 5 },
    });
    expect(surfaceDistance({ reference: none, predicted: one, shape: [3, 4] })).toMatchObject({
      outcome: "invented",
      hausdorff: 5,
    });
    expect(surfaceDistance({ reference: none, predicted: none, shape: [3, 4] })).toMatchObject({
      code: "no-events",
    });
  });

  it("names what does not fit", () => {
    expect(surfaceDistance({ reference: [1], predicted: [1, 0], shape: [1, 1] })).toMatchObject({
      code: "invalid-input",
    });
    expect(surfaceDistance({ reference: [1, 0], predicted: [1, 0], shape: [3, 1] })).toMatchObject({
      code: "invalid-input",
    });
    expect(surfaceDistance({ reference: [1, Number.NaN], predicted: [1, 0], shape: [2, 1] })).toMatchObject({
      code: "missing-values",
    });
    expect(
      surfaceDistance({ reference: [1, 0], predicted: [1, 0], shape: [2, 1], spacing: [0, 1] }),
    ).toMatchObject({ code: "invalid-input" });
  });
});

describe("segmentationOverlap", () => {
  const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 40,
  });

  it("keeps Dice = 2 IoU / (1 + IoU), and changes nothing when pixels are put in another order", () => {
    fc.assert(
      fc.property(labels, (pixels) => {
        const overlap = (pairs: [number, number][]) =>
          segmentationOverlap({
            reference: pairs.map(([held]) => held),
            predicted: pairs.map(([, given]) => given),
          });
        const found = overlap(pixels);
        expect(overlap(pixels.toReversed())).toEqual(found);
        if (!isDefined(found)) return;
        for (const { dice, iou } of found.structures) {
          if (typeof dice !== "number" || typeof iou !== "number")
            throw new Error("found structures have both");
          expect(dice).toBeCloseTo((2 * iou) / (1 + iou), 12);
        }
      }),
    );
  });

  it("lets a missed structure pull the mean down and says which shares do not exist", () => {
    const overlap = segmentationOverlap({
      reference: [1, 1, 2, 0],
      predicted: [1, 1, 0, 0],
      structures: [1, 2, 3],
    });
    expect(overlap).toMatchObject({
      macroDice: 0.5,
      structures: [
        { dice: 1 },
        { dice: 0, recall: 0, precision: { code: "no-events" } },
        { dice: { code: "no-events" } },
      ],
    });
    expect(segmentationOverlap({ reference: [], predicted: [] })).toMatchObject({ code: "no-rows" });
    expect(segmentationOverlap({ reference: [1.5], predicted: [1] })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("detections", () => {
  it("follow the published constants of the free-response score", () => {
    // Constants of the tests of MONAI (Apache-2.0), themselves after the CAMELYON16 evaluation.
    const mask = [0, 0, 1, 1, 2, 2, 0, 0, 0, 3, 3, 0, 0, 3, 3, 3];
    const points = {
      scores: [1, 0.6, 0.8],
      coordinates: [
        [0, 2, 3],
        [3, 0, 1],
      ],
      mask,
      shape: [4, 4],
    };
    expect(pointDetections({ ...points, excluded: [2] })).toEqual({
      falsePositiveScores: [0.6],
      targetScores: [1, 0, 0.8],
      targets: 2,
    });
    expect(pointDetections(points)).toMatchObject({ targets: 3 });
    expect(
      pointDetections({
        ...points,
        coordinates: [
          [0, 4, 6],
          [6, 0, 2],
        ],
        resolutionLevel: 1,
      }),
    ).toMatchObject({ targetScores: [1, 0, 0.8] });
    const volume = {
      ...points,
      coordinates: [
        [0, 1, 0],
        [0, 2, 3],
        [3, 0, 1],
      ],
      mask: [...mask, ...mask],
      shape: [2, 4, 4],
    };
    expect(pointDetections(volume)).toEqual({
      falsePositiveScores: [0.6],
      targetScores: [1, 0, 0.8],
      targets: 3,
    });
    const scores = {
      falsePositiveScores: [0.8, 0.6],
      targetScores: [1, 1, 0, 0, 0.8, 0.8, 0],
      targets: 4,
      images: 2,
    };
    expect(frocScore(scores)).toMatchObject({ value: expect.closeTo(0.95833333, 8) as number });
    expect(frocScore({ ...scores, rates: [0.25] })).toMatchObject({ value: 0.75 });
  });

  it("raise sensitivity and false marks together along the curve", () => {
    const scores = fc.array(fc.constantFrom(0, 0.2, 0.5, 0.7, 0.9), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (falsePositiveScores, targetScores) => {
        const curve = frocCurve({ falsePositiveScores, targetScores, images: 3 });
        if (!isDefined(curve)) return;
        expect(curve.sensitivity).toEqual(curve.sensitivity.toSorted((a, b) => a - b));
        expect(curve.falsePositivesPerImage).toEqual(curve.falsePositivesPerImage.toSorted((a, b) => a - b));
        expect(curve.sensitivity.at(-1)).toBeLessThanOrEqual(1);
      }),
    );
  });

  const squares = {
    images: ["a", "a", "a", "b"],
    scores: [0.9, 0.8, 0.7, 0.6],
    boxes: [
      [0, 0, 50, 0],
      [0, 0, 50, 0],
      [10, 10, 60, 10],
      [10, 9, 60, 10],
    ],
    targetImages: ["a", "b"],
    targetBoxes: [
      [0, 0],
      [0, 0],
      [10, 10],
      [10, 10],
    ],
  };

  it("give a target to one mark alone, the one with the higher score", () => {
    expect(matchBoxes(squares)).toMatchObject({
      labels: Uint8Array.of(1, 0, 0, 1),
      duplicates: Uint8Array.of(0, 1, 0, 0),
      targetOf: Int32Array.of(0, -1, -1, 1),
      targets: 2,
    });
    expect(matchBoxes({ ...squares, boxes: squares.boxes.slice(1) })).toMatchObject({
      code: "invalid-input",
    });
    expect(matchBoxes({ ...squares, targetImages: [], targetBoxes: [[], [], [], []] })).toMatchObject({
      labels: Uint8Array.of(0, 0, 0, 0),
    });
  });

  it("count a repeated mark as chosen, and give intervals around the numbers", () => {
    const ignored = detectionFroc({ ...squares, imageCount: 4, replicates: 200 });
    expect(ignored).toMatchObject({
      found: 2,
      falseMarks: 1,
      repeatedMarks: 1,
      images: 4,
      score: { value: 1 },
    });
    const strict = detectionFroc({ ...squares, imageCount: 4, replicates: 200, repeated: "false-mark" });
    if (!isDefined(strict) || !isDefined(ignored)) throw new Error("both are defined");
    expect(strict.curve.falsePositivesPerImage.at(-1)).toBe(0.5);
    // Precision 1 at recall 0.5, then two of four marks.
    expect(ignored.averagePrecision).toMatchObject({ value: 0.75 });
    expect(ignored.averagePrecision.value).toBeGreaterThanOrEqual(
      (ignored.averagePrecision as { low: number }).low,
    );
    expect(detectionFroc({ ...squares, imageCount: 1 })).toMatchObject({ code: "invalid-input" });
    expect(detectionFroc({ ...squares, targetImages: [], targetBoxes: [[], [], [], []] })).toMatchObject({
      code: "no-events",
    });
  });

  it("keep average precision between 0 and 1 and apart from the order of ties", () => {
    const marks = fc.array(fc.tuple(fc.constantFrom(0.1, 0.5, 0.9), fc.constantFrom(0, 1)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 5 }), (rows, unseen) => {
        const targets = rows.filter(([, label]) => label === 1).length + unseen;
        const of = (some: [number, number][]) =>
          detectionAveragePrecision({
            scores: some.map(([score]) => score),
            labels: some.map(([, label]) => label),
            targets,
          });
        const found = of(rows);
        expect(of(rows.toReversed())).toEqual(found);
        if (!isDefined(found)) return;
        for (const area of [found.allPoints, found.coco101, found.voc11, found.steps]) {
          expect(area).toBeGreaterThanOrEqual(0);
          expect(area).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(found.allPoints).toBeGreaterThanOrEqual(found.steps - 1e-12);
      }),
    );
  });
});
