import type { Figure, Mark } from "./figure.ts";
import { drawFrame, trace } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { markThreshold } from "./mark-threshold.ts";
import { groupThousands, numberText } from "./number-text.ts";

interface RocInput {
  readonly id?: string;
  /** Area under the curve with its interval as text: "0.73 (0.63 to 0.83)". */
  readonly area: string;
  readonly points: readonly { readonly falsePositiveRate: number; readonly sensitivity: number }[];
  /** The threshold in use. */
  readonly at?: {
    readonly threshold: number;
    readonly falsePositiveRate: number;
    readonly sensitivity: number;
  };
  readonly n: number;
  readonly events: number;
}

const WIDTH = 420;
/** Height of a plot as high as wide, with its lower axis. */
const SQUARE = 394;

/** The receiver operating characteristic: sensitivity against one minus specificity at every threshold. */
export function drawRoc({ id = "roc", area, points, at, n, events }: RocInput): Figure {
  const legend = drawLegend(
    [
      { text: `Model, AUC ${area}`, tone: "accent" },
      { text: "Chance", tone: "muted", dash: [4, 4] },
    ],
    56,
    WIDTH - 12,
  );
  const height = SQUARE + legend.bottom;
  const frame = drawFrame({
    width: WIDTH,
    height,
    x: { low: 0, high: 1, label: "1 − specificity" },
    y: { low: 0, high: 1, label: "Sensitivity" },
    margins: { top: legend.bottom, right: 16, bottom: 46, left: 56 },
  });
  const curve = trace(
    frame,
    points.map((point) => point.falsePositiveRate),
    points.map((point) => point.sensitivity),
  );
  const marks: Mark[] = [
    ...frame.marks,
    { kind: "line", points: trace(frame, [0, 1], [0, 1]), tone: "muted", dash: [4, 4] },
    { kind: "line", points: curve, tone: "accent", width: 2 },
    ...legend.marks,
    ...(at === undefined ? [] : markThreshold(frame, at.threshold, at.falsePositiveRate, at.sensitivity)),
  ];
  return {
    id,
    title: "ROC curve",
    description: `Sensitivity against one minus specificity over all thresholds; area ${area}; n = ${groupThousands(n)}, ${groupThousands(events)} with the event.`,
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["1 − specificity", "Sensitivity"],
      rows: thin(points, 25).map((point) => [
        numberText(point.falsePositiveRate, 3),
        numberText(point.sensitivity, 3),
      ]),
    },
  };
}

/** Evenly picked items, first and last among them. */
export function thin<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(
    (item): item is T => item !== undefined,
  );
}
