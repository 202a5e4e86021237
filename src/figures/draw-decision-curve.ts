import { thin } from "./draw-roc.ts";
import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { band, drawFrame, trace } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { numberText } from "./number-text.ts";

interface DecisionCurveInput {
  readonly id?: string;
  readonly points: readonly {
    readonly threshold: number;
    readonly model: {
      readonly value: number | null;
      readonly low?: number | null;
      readonly high?: number | null;
    };
    readonly all: number;
  }[];
  readonly prevalence: number;
  readonly threshold?: number;
}

const WIDTH = 520;
const PLOT = 348;

/** Net benefit over thresholds beside treating everybody and treating nobody. */
export function drawDecisionCurve({
  id = "decision-curve",
  points,
  prevalence,
  threshold,
}: DecisionCurveInput): Figure {
  const shown = points.filter((point) => point.model.value !== null);
  const last = lastUseful(shown, prevalence);
  const gains = extent(shown.map((point) => point.model.high ?? point.model.value));
  const top = Math.max(prevalence, shown.length === 0 ? 0 : gains[1]) * 1.08;
  const legend = drawLegend(
    [
      { text: "Model with interval", tone: "accent" },
      { text: "Act on everybody", tone: "second", dash: [6, 3] },
      { text: "Act on nobody", tone: "ink" },
    ],
    66,
    WIDTH - 12,
  );
  const height = PLOT + legend.bottom;
  const frame = drawFrame({
    width: WIDTH,
    height,
    x: { low: 0, high: last, label: "Threshold probability" },
    y: { low: -0.3 * top, high: top, label: "Net benefit" },
    margins: { top: legend.bottom, right: 16, bottom: 46, left: 66 },
  });
  const inView = shown.filter((point) => point.threshold <= last);
  const xs = inView.map((point) => point.threshold);
  const below = inView.filter((point) => point.all >= frame.y.low);
  const marks: Mark[] = [
    ...frame.marks,
    {
      kind: "area",
      points: band(
        frame,
        xs,
        inView.map((point) => point.model.low ?? null),
        inView.map((point) => point.model.high ?? null),
      ),
      tone: "accent",
      opacity: 0.14,
    },
    { kind: "line", points: trace(frame, [0, last], [0, 0]), tone: "ink", width: 1.5 },
    {
      kind: "line",
      points: trace(
        frame,
        below.map((point) => point.threshold),
        below.map((point) => point.all),
      ),
      tone: "second",
      width: 1.5,
      dash: [6, 3],
    },
    {
      kind: "line",
      points: trace(
        frame,
        xs,
        inView.map((point) => point.model.value),
      ),
      tone: "accent",
      width: 2,
    },
    ...legend.marks,
  ];
  if (threshold !== undefined && threshold >= 0 && threshold <= last) {
    const x = frame.x.place(threshold);
    marks.push({ kind: "line", points: [x, legend.bottom, x, height - 46], tone: "warning", dash: [2, 3] });
  }
  return {
    id,
    title: "Decision curve",
    description:
      "Net benefit at each threshold probability: true positives for each person, less false positives weighted by the odds of the threshold. Where the model lies above both other lines, acting on it helps.",
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["Threshold", "Model", "Everybody"],
      rows: thin(inView, 20).map((point) => [
        numberText(point.threshold),
        numberText(point.model.value ?? Number.NaN, 4),
        numberText(point.all, 4),
      ]),
    },
  };
}

/** Past the thresholds where nobody is flagged any more the curve says nothing; a rare outcome is not drawn over 0 to 1. */
function lastUseful(points: DecisionCurveInput["points"], prevalence: number): number {
  const useful = points.filter((point) => Math.abs(point.model.value ?? 0) > prevalence * 0.002);
  const most = useful.at(-1)?.threshold ?? 0.5;
  return Math.min(1, Math.max(0.1, Math.ceil(Math.max(most, prevalence * 2) * 20) / 20));
}
