import { thin } from "./draw-roc.ts";
import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { drawFrame, trace } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { numberText } from "./number-text.ts";

interface ThresholdsInput {
  readonly id?: string;
  readonly points: readonly {
    readonly threshold: number;
    readonly sensitivity: number | null;
    readonly specificity: number | null;
    readonly ppv: number | null;
    readonly flagged: number;
  }[];
  readonly threshold?: number;
}

const WIDTH = 520;
const PLOT = 306;

/** What each threshold costs and gives: sensitivity, specificity, predictive value and the share flagged. */
export function drawThresholds({ id = "thresholds", points, threshold }: ThresholdsInput): Figure {
  const xs = points.map((point) => point.threshold);
  const [low, high] = extent(xs);
  const lines = [
    { text: "Sensitivity", tone: "accent", values: points.map((point) => point.sensitivity) },
    { text: "Specificity", tone: "second", values: points.map((point) => point.specificity), dash: [6, 3] },
    { text: "Predictive value", tone: "third", values: points.map((point) => point.ppv), dash: [2, 2] },
    { text: "Flagged", tone: "muted", values: points.map((point) => point.flagged), dash: [8, 3, 2, 3] },
  ] as const;
  const legend = drawLegend(
    lines.map((line) => ({
      text: line.text,
      tone: line.tone,
      ...("dash" in line ? { dash: line.dash } : {}),
    })),
    56,
    WIDTH - 12,
  );
  const height = PLOT + legend.bottom;
  const frame = drawFrame({
    width: WIDTH,
    height,
    x: { low, high, label: "Threshold" },
    y: { low: 0, high: 1, label: "Share" },
    margins: { top: legend.bottom, right: 16, bottom: 46, left: 56 },
  });
  const marks: Mark[] = [
    ...frame.marks,
    ...lines.map((line): Mark => ({
      kind: "line",
      points: trace(frame, xs, line.values),
      tone: line.tone,
      width: 2,
      ...("dash" in line ? { dash: line.dash } : {}),
    })),
    ...legend.marks,
  ];
  if (threshold !== undefined && threshold >= frame.x.low && threshold <= frame.x.high) {
    const x = frame.x.place(threshold);
    marks.push({ kind: "line", points: [x, legend.bottom, x, height - 46], tone: "warning", width: 1.5 });
  }
  return {
    id,
    title: "Thresholds",
    description:
      "Sensitivity, specificity, positive predictive value and the share of people flagged at every threshold.",
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["Threshold", "Sensitivity", "Specificity", "Predictive value", "Flagged"],
      rows: thin(points, 21).map((point) => [
        numberText(point.threshold),
        cell(point.sensitivity),
        cell(point.specificity),
        cell(point.ppv),
        numberText(point.flagged, 3),
      ]),
    },
  };
}

const cell = (value: number | null): string => (value === null ? "not defined" : numberText(value, 3));
