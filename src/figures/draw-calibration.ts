import { thin } from "./draw-roc.ts";
import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { band, drawFrame, trace } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { groupThousands, numberText } from "./number-text.ts";

interface CalibrationInput {
  readonly id?: string;
  readonly curve?: {
    readonly method: string;
    readonly predicted: readonly number[];
    readonly observed: readonly number[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  };
  readonly bins: readonly {
    readonly predicted: number;
    readonly n: number;
    readonly observed: {
      readonly value: number | null;
      readonly low?: number | null;
      readonly high?: number | null;
    };
  }[];
  /** Rows by score: counts with and without the event, equal widths from 0 to 1. */
  readonly histogram: { readonly events: readonly number[]; readonly others: readonly number[] };
  readonly threshold?: number;
  readonly n: number;
}

const WIDTH = 420;
const SQUARE = 394;
const HISTOGRAM = 84;

/** Observed against predicted risk with a band, tenths as points, and how many got each prediction below. */
export function drawCalibration({
  id = "calibration",
  curve,
  bins,
  histogram,
  threshold,
  n,
}: CalibrationInput): Figure {
  const legend = drawLegend(
    [
      { text: "Ideal", tone: "muted", dash: [4, 4] },
      ...(curve === undefined ? [] : [{ text: "Flexible curve with band", tone: "accent" as const }]),
      { text: "Tenths of the rows", tone: "second" },
    ],
    56,
    WIDTH - 12,
  );
  const plot = SQUARE + legend.bottom;
  const frame = drawFrame({
    width: WIDTH,
    height: plot,
    x: { low: 0, high: 1, label: "Predicted risk" },
    y: { low: 0, high: 1, label: "Observed share" },
    margins: { top: legend.bottom, right: 16, bottom: 46, left: 56 },
  });
  const marks: Mark[] = [
    ...frame.marks,
    { kind: "line", points: trace(frame, [0, 1], [0, 1]), tone: "muted", dash: [4, 4] },
    ...(curve === undefined
      ? []
      : ([
          {
            kind: "area",
            points: band(frame, curve.predicted, curve.low, curve.high),
            tone: "accent",
            opacity: 0.16,
          },
          { kind: "line", points: trace(frame, curve.predicted, curve.observed), tone: "accent", width: 2 },
        ] as const)),
    ...bins.flatMap((bin) => binMarks(frame, bin)),
    ...legend.marks,
    ...histogramMarks(frame, histogram, plot),
    ...(threshold === undefined || threshold < 0 || threshold > 1
      ? []
      : ([
          {
            kind: "line",
            points: [
              frame.x.place(threshold),
              frame.y.place(1),
              frame.x.place(threshold),
              plot + HISTOGRAM - 4,
            ],
            tone: "warning",
            dash: [2, 3],
          },
        ] as const)),
  ];
  return {
    id,
    title: "Calibration",
    description: `Observed share against predicted risk, n = ${groupThousands(n)}${curve === undefined ? "" : `; ${curve.method}`}. Below: how many rows got each prediction, with the event upwards and without it downwards.`,
    width: WIDTH,
    height: plot + HISTOGRAM,
    marks,
    table: {
      columns: ["Mean predicted", "Observed", "Rows"],
      rows: thin(bins, 20).map((bin) => [
        numberText(bin.predicted, 3),
        bin.observed.value === null ? "not defined" : numberText(bin.observed.value, 3),
        groupThousands(bin.n),
      ]),
    },
  };
}

function binMarks(frame: ReturnType<typeof drawFrame>, bin: CalibrationInput["bins"][number]): Mark[] {
  const { value, low, high } = bin.observed;
  if (value === null) return [];
  const x = frame.x.place(clamp(bin.predicted));
  const dot: Mark = { kind: "dot", x, y: frame.y.place(clamp(value)), radius: 3.5, tone: "second" };
  if (typeof low !== "number" || typeof high !== "number") return [dot];
  return [
    { kind: "line", points: [x, frame.y.place(clamp(low)), x, frame.y.place(clamp(high))], tone: "second" },
    dot,
  ];
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function histogramMarks(
  frame: ReturnType<typeof drawFrame>,
  { events, others }: CalibrationInput["histogram"],
  plot: number,
): Mark[] {
  const most = Math.max(1, extent(events)[1], extent(others)[1]);
  const middle = plot + HISTOGRAM / 2;
  const reach = HISTOGRAM / 2 - 8;
  const width = 1 / Math.max(1, events.length);
  return [
    { kind: "line", points: [frame.x.place(0), middle, frame.x.place(1), middle], tone: "muted" },
    ...events.flatMap((count, index): Mark[] => {
      const x = frame.x.place(index * width) + 0.5;
      const wide = Math.max(1, frame.x.place(width) - frame.x.place(0) - 1);
      const up = (count / most) * reach;
      const down = ((others[index] ?? 0) / most) * reach;
      return [
        { kind: "box", x, y: middle - up, width: wide, height: up, tone: "warning" },
        { kind: "box", x, y: middle, width: wide, height: down, tone: "muted" },
      ];
    }),
    { kind: "text", x: 50, y: middle - 6, text: "event", tone: "warning", anchor: "end", size: 11 },
    { kind: "text", x: 50, y: middle + 14, text: "none", tone: "muted", anchor: "end", size: 11 },
  ];
}
