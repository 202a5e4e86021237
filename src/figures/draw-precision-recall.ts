import { thin } from "./draw-roc.ts";
import type { Figure, Mark } from "./figure.ts";
import { drawFrame, trace } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { markThreshold } from "./mark-threshold.ts";
import { numberText } from "./number-text.ts";

interface PrecisionRecallInput {
  readonly id?: string;
  /** Average precision with its interval as text. */
  readonly area: string;
  readonly points: readonly { readonly recall: number; readonly precision: number }[];
  readonly at?: { readonly threshold: number; readonly recall: number; readonly precision: number };
  /** Share of rows with the event: what guessing gets. */
  readonly prevalence: number;
}

const WIDTH = 420;
/** Height of a plot as high as wide, with its lower axis. */
const SQUARE = 394;

/** Positive predictive value against sensitivity at every threshold, with the prevalence as floor. */
export function drawPrecisionRecall({
  id = "precision-recall",
  area,
  points,
  at,
  prevalence,
}: PrecisionRecallInput): Figure {
  const legend = drawLegend(
    [
      { text: `Model, average precision ${area}`, tone: "accent" },
      { text: `Prevalence ${numberText(prevalence, 3)}`, tone: "muted", dash: [4, 4] },
    ],
    56,
    WIDTH - 12,
  );
  const height = SQUARE + legend.bottom;
  const frame = drawFrame({
    width: WIDTH,
    height,
    x: { low: 0, high: 1, label: "Sensitivity (recall)" },
    y: { low: 0, high: 1, label: "Positive predictive value (precision)" },
    margins: { top: legend.bottom, right: 16, bottom: 46, left: 56 },
  });
  const marks: Mark[] = [
    ...frame.marks,
    { kind: "line", points: trace(frame, [0, 1], [prevalence, prevalence]), tone: "muted", dash: [4, 4] },
    {
      kind: "line",
      points: trace(
        frame,
        points.map((point) => point.recall),
        points.map((point) => point.precision),
      ),
      tone: "accent",
      width: 2,
    },
    ...legend.marks,
    ...(at === undefined ? [] : markThreshold(frame, at.threshold, at.recall, at.precision)),
  ];
  return {
    id,
    title: "Precision and recall",
    description: `Positive predictive value against sensitivity; average precision ${area}; guessing would reach the prevalence, ${numberText(prevalence, 3)}.`,
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["Sensitivity", "Positive predictive value"],
      rows: thin(points, 25).map((point) => [numberText(point.recall, 3), numberText(point.precision, 3)]),
    },
  };
}
