import { describeStatistic } from "../describe-statistic.ts";
import type { DetectionAveragePrecisionInput } from "./detection-average-precision.ts";
import { detectionAveragePrecision } from "./detection-average-precision.ts";
import type { DetectionFrocInput } from "./detection-froc.ts";
import { detectionFroc } from "./detection-froc.ts";
import type { FrocCurveInput, FrocScoreInput } from "./froc-curve.ts";
import { frocCurve, frocScore } from "./froc-curve.ts";
import type { MatchBoxesInput } from "./match-boxes.ts";
import { matchBoxes } from "./match-boxes.ts";
import type { PointDetectionsInput } from "./point-detections.ts";
import { pointDetections } from "./point-detections.ts";
import type { SegmentationOverlapInput } from "./segmentation-overlap.ts";
import { segmentationOverlap } from "./segmentation-overlap.ts";
import type { SurfaceDistanceInput } from "./surface-distance.ts";
import { surfaceDistance } from "./surface-distance.ts";

const boxSource = "Lin and others 2014 (COCO); Everingham and others 2010, IJCV 88:303 (PASCAL VOC)";

/** The functions of the family, for the shell and the reference page. */
export const imagingStatistics = [
  describeStatistic<SegmentationOverlapInput>({
    name: "segmentationOverlap",
    family: "imaging",
    summary:
      "Dice, intersection over union, precision, recall and volume similarity of each structure of two masks.",
    source: "Taha and Hanbury 2015, BMC Medical Imaging 15:29",
    convention:
      "A missed or invented structure has Dice 0 and stays in the mean; one in neither mask is left out.",
    columns: { reference: "number", predicted: "number" },
    optionalSettings: { structures: "numbers" },
    run: segmentationOverlap,
  }),
  describeStatistic<SurfaceDistanceInput>({
    name: "surfaceDistance",
    family: "imaging",
    summary: "Hausdorff distance, its 95th percentile both ways, average surface distance and surface Dice.",
    source: "Maier-Hein, Reinke and others 2024, Nature Methods 21:195; Felzenszwalb and Huttenlocher 2012",
    convention:
      "Surface by 4 or 6 neighbours, the border as outside; the 95th percentile both as the larger of the two directed ones and pooled; a missed or invented structure is as far as the diagonal of the image.",
    columns: { reference: "number", predicted: "number" },
    settings: { shape: "numbers" },
    optionalSettings: { spacing: "numbers", structure: "whole-number", tolerance: "number" },
    run: surfaceDistance,
  }),
  describeStatistic<PointDetectionsInput>({
    name: "pointDetections",
    family: "imaging",
    summary: "Which marked points of one image hit a target of its mask.",
    source: "Bejnordi and others 2017, JAMA 318:2199 (CAMELYON16 evaluation)",
    columns: { scores: "number", coordinates: "columns" },
    settings: { mask: "numbers", shape: "numbers" },
    optionalSettings: { excluded: "numbers", resolutionLevel: "whole-number" },
    run: pointDetections,
  }),
  describeStatistic<FrocCurveInput>({
    name: "frocCurve",
    family: "imaging",
    summary: "Free-response ROC curve: sensitivity against false marks for each image.",
    source: "Chakraborty 1989, Medical Physics 16:561",
    columns: {},
    settings: { falsePositiveScores: "numbers", targetScores: "numbers", images: "whole-number" },
    optionalSettings: { targets: "whole-number" },
    run: frocCurve,
  }),
  describeStatistic<FrocScoreInput>({
    name: "frocScore",
    family: "imaging",
    summary: "Mean sensitivity at given rates of false marks for each image.",
    source: "Bejnordi and others 2017, JAMA 318:2199 (CAMELYON16 evaluation)",
    convention: "Straight lines between the points of the curve; rates 0.25, 0.5, 1, 2, 4 and 8.",
    columns: {},
    settings: { falsePositiveScores: "numbers", targetScores: "numbers", images: "whole-number" },
    optionalSettings: { targets: "whole-number", rates: "numbers" },
    run: frocScore,
  }),
  describeStatistic<MatchBoxesInput>({
    name: "matchBoxes",
    family: "imaging",
    summary: "Matches marked boxes with true boxes by intersection over union.",
    source: boxSource,
    convention: "Marks in order of falling score each take the free target they overlap most.",
    columns: { images: "category", scores: "number", boxes: "columns" },
    settings: { targetImages: "json", targetBoxes: "json" },
    optionalSettings: { overlap: "number" },
    run: matchBoxes,
  }),
  describeStatistic<DetectionAveragePrecisionInput>({
    name: "detectionAveragePrecision",
    family: "imaging",
    summary: "Average precision of detections in four conventions.",
    source: boxSource,
    convention: "All points, 101 points (COCO), 11 points (VOC until 2009) and steps, each named.",
    columns: { scores: "number", labels: "binary" },
    settings: { targets: "whole-number" },
    run: detectionAveragePrecision,
  }),
  describeStatistic<DetectionFrocInput>({
    name: "detectionFroc",
    family: "imaging",
    summary: "FROC curve, FROC score and average precision of boxes, with intervals that draw whole images.",
    source: "Chakraborty 1989, Medical Physics 16:561; Lin and others 2014; Efron and Tibshirani 1993",
    convention:
      "A second mark on one target counts for nothing in the FROC and as false in the average precision.",
    columns: { images: "category", scores: "number", boxes: "columns" },
    settings: { targetImages: "json", targetBoxes: "json" },
    optionalSettings: {
      overlap: "number",
      imageCount: "whole-number",
      rates: "numbers",
      repeated: "word",
      level: "number",
      replicates: "whole-number",
      seed: "whole-number",
    },
    run: detectionFroc,
  }),
];
