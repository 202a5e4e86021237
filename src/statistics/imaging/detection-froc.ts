import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";
import { detectionAveragePrecision } from "./detection-average-precision.ts";
import type { FrocCurve } from "./froc-curve.ts";
import { frocCurve, frocScore } from "./froc-curve.ts";
import type { MatchBoxesInput } from "./match-boxes.ts";
import { matchBoxes } from "./match-boxes.ts";

export interface DetectionFrocInput extends MatchBoxesInput {
  /** All images read, also those without a mark or a target. Default: the images named in the columns. */
  readonly imageCount?: number;
  /** False marks for each image at which sensitivity is read. Default 0.25, 0.5, 1, 2, 4, 8. */
  readonly rates?: readonly number[];
  /** Whether a second mark on one target is a false mark or counts for nothing. Default "ignored". */
  readonly repeated?: "ignored" | "false-mark";
  readonly level?: number;
  /** Default 1000. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
}

export interface DetectionFroc {
  readonly marks: number;
  readonly targets: number;
  readonly images: number;
  readonly found: number;
  readonly falseMarks: number;
  readonly repeatedMarks: number;
  /** Mean sensitivity at the rates. */
  readonly score: Answer;
  readonly atRates: readonly { readonly rate: number; readonly sensitivity: Answer }[];
  /** All-points average precision; a repeated mark is always false here, as in VOC and COCO. */
  readonly averagePrecision: Answer;
  readonly curve: FrocCurve;
}

/**
 * FROC curve and score and average precision of boxes, matched by intersection over union. Intervals: percentiles of a
 * bootstrap that draws whole images, so that marks of one image stay together (Efron and Tibshirani 1993). Replicates
 * without a target are drawn but leave no number; fewer than two images leave no interval.
 */
export function detectionFroc(input: DetectionFrocInput): DetectionFroc | NotDefined {
  const { repeated = "ignored", level = 0.95, replicates = 1000, seed = 1 } = input;
  const matched = matchBoxes(input);
  if ("because" in matched) return matched;
  const named = new Set([...input.images, ...input.targetImages]);
  const images = input.imageCount ?? named.size;
  if (!(Number.isInteger(images) && images >= named.size))
    return notDefined(
      "invalid-input",
      "Not defined, because fewer images are counted than the columns name.",
    );
  if (!(level > 0 && level < 1) || !(Number.isInteger(replicates) && replicates >= 2))
    return notDefined(
      "invalid-input",
      "Not defined, because the level must lie between 0 and 1 and two replicates are the least.",
    );
  if (matched.targets === 0)
    return notDefined("no-events", "Not defined, because there is no target to find.");

  const groups = groupByImage(input, matched, named);
  const all = readNumbers(groups, images, input.rates, repeated);
  if ("because" in all) return all;
  const random = seededRandom(seed);
  const drawn: Numbers[] = [];
  for (let replicate = 0; replicate < replicates && images > 1; replicate++) {
    const sample: ImageMarks[] = [];
    for (let draw = 0; draw < images; draw++) {
      const group = groups[random.below(images)];
      if (group) sample.push(group);
    }
    const numbers = readNumbers(sample, images, input.rates, repeated);
    if (!("because" in numbers)) drawn.push(numbers);
  }
  const estimate = (value: number, read: (numbers: Numbers) => number): Answer => {
    const sorted = Float64Array.from(drawn, read).sort();
    const method = `percentile bootstrap of images, ${sorted.length} replicates`;
    if (sorted.length < 2)
      return { value, low: null, high: null, level, method, because: "One image alone gives no interval." };
    return {
      value,
      low: quantile(sorted, (1 - level) / 2),
      high: quantile(sorted, (1 + level) / 2),
      level,
      method,
    };
  };
  return {
    marks: input.images.length,
    targets: matched.targets,
    images,
    found: count(matched.labels),
    falseMarks: input.images.length - count(matched.labels) - count(matched.duplicates),
    repeatedMarks: count(matched.duplicates),
    score: estimate(all.score, ({ score }) => score),
    atRates: all.rates.map((rate, place) => ({
      rate,
      sensitivity: estimate(
        all.sensitivities[place] as number,
        ({ sensitivities }) => sensitivities[place] as number,
      ),
    })),
    averagePrecision: estimate(all.averagePrecision, ({ averagePrecision }) => averagePrecision),
    curve: all.curve,
  };
}

/** What one image adds. */
interface ImageMarks {
  readonly hits: number[];
  readonly misses: number[];
  readonly repeats: number[];
  targets: number;
}

interface Numbers {
  readonly score: number;
  readonly rates: readonly number[];
  readonly sensitivities: readonly number[];
  readonly averagePrecision: number;
  readonly curve: FrocCurve;
}

function groupByImage(
  input: DetectionFrocInput,
  matched: { readonly labels: Uint8Array; readonly duplicates: Uint8Array },
  named: ReadonlySet<string>,
): ImageMarks[] {
  const groups = new Map(
    [...named].map((image): [string, ImageMarks] => [
      image,
      { hits: [], misses: [], repeats: [], targets: 0 },
    ]),
  );
  for (const [mark, image] of input.images.entries()) {
    const group = groups.get(image);
    const score = input.scores[mark] as number;
    if (matched.labels[mark] === 1) group?.hits.push(score);
    else if (matched.duplicates[mark] === 1) group?.repeats.push(score);
    else group?.misses.push(score);
  }
  for (const image of input.targetImages) {
    const group = groups.get(image);
    if (group) group.targets++;
  }
  return [...groups.values()];
}

function readNumbers(
  groups: readonly ImageMarks[],
  images: number,
  rates: readonly number[] | undefined,
  repeated: "ignored" | "false-mark",
): Numbers | NotDefined {
  const hits = groups.flatMap((group) => group.hits);
  const misses = groups.flatMap((group) => group.misses);
  const repeats = groups.flatMap((group) => group.repeats);
  const targets = groups.reduce((sum, group) => sum + group.targets, 0);
  const curveInput = {
    falsePositiveScores: repeated === "ignored" ? misses : [...misses, ...repeats],
    targetScores: hits,
    targets,
    images,
  };
  const curve = frocCurve(curveInput);
  if ("because" in curve) return curve;
  const score = frocScore(rates ? { ...curveInput, rates } : curveInput);
  if ("because" in score) return score;
  const wrong = [...misses, ...repeats];
  const precision = detectionAveragePrecision({
    scores: [...hits, ...wrong],
    labels: [...hits.map(() => 1), ...wrong.map(() => 0)],
    targets,
  });
  if ("because" in precision) return precision;
  return {
    score: score.value,
    rates: score.rates,
    sensitivities: score.sensitivities,
    averagePrecision: precision.allPoints,
    curve,
  };
}

function count(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
