import { extent } from "./extent.ts";
import type { Figure, Mark, Tone } from "./figure.ts";
import { drawFrame } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { drawLegend } from "./legend.ts";
import { groupThousands, numberText } from "./number-text.ts";
import { cutToWidth } from "./text-width.ts";

interface SurvivalCurve {
  readonly group: string;
  readonly times: readonly number[];
  readonly survival: readonly number[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly atRisk: readonly { readonly time: number; readonly n: number }[];
}

interface SurvivalInput {
  readonly id?: string;
  readonly curves: readonly SurvivalCurve[];
  readonly label?: string;
  readonly horizon?: number;
}

const TONES: readonly Tone[] = ["accent", "second", "third", "ink"];
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [6, 3], [2, 2], [8, 3, 2, 3]];
const WIDTH = 600;
const PLOT = 348;
/** Room for the groups beside the numbers at risk, and where their names end. */
const LEFT = 150;
const LABEL_END = 122;
const ROW = 18;

/** Kaplan–Meier steps with bands, and the numbers at risk below. */
export function drawSurvival({
  id = "survival",
  curves,
  label = "Survival",
  horizon,
}: SurvivalInput): Figure {
  const latest = extent([0, ...curves.map((curve) => curve.times.at(-1))])[1];
  const last = latest > 0 ? latest : 1;
  const legend = drawLegend(
    curves.map(({ group }, index) => ({ text: group, ...styleOf(index) })),
    LEFT,
    WIDTH - 12,
  );
  const plot = PLOT + legend.bottom;
  const height = plot + 26 + curves.length * ROW;
  const frame = drawFrame({
    width: WIDTH,
    height: plot,
    x: { low: 0, high: last, label: "Time" },
    y: { low: 0, high: 1, label },
    margins: { top: legend.bottom, right: 28, bottom: 46, left: LEFT },
  });
  const marks: Mark[] = [...frame.marks, ...legend.marks];
  for (const [index, curve] of curves.entries()) {
    const { tone, dash } = styleOf(index);
    marks.push(
      { kind: "area", points: stepBand(frame, curve), tone, opacity: 0.12 },
      {
        kind: "line",
        points: steps(frame, curve.times, curve.survival),
        tone,
        width: 2,
        ...(dash === undefined ? {} : { dash }),
      },
      {
        kind: "text",
        x: LABEL_END,
        y: plot + 34 + index * ROW,
        text: cutToWidth(curve.group, LABEL_END - 6, 11),
        tone,
        anchor: "end",
        size: 11,
      },
      ...curve.atRisk.map(({ time, n }): Mark => ({
        kind: "text",
        x: frame.x.place(time),
        y: plot + 34 + index * ROW,
        text: groupThousands(n),
        tone: "ink",
        anchor: "middle",
        size: 11,
      })),
    );
  }
  marks.push({
    kind: "text",
    x: LABEL_END,
    y: plot + 14,
    text: "At risk",
    tone: "muted",
    anchor: "end",
    size: 11,
  });
  if (horizon !== undefined && horizon <= last) {
    const x = frame.x.place(horizon);
    marks.push({ kind: "line", points: [x, legend.bottom, x, plot - 46], tone: "warning", dash: [2, 3] });
  }
  return {
    id,
    title: label,
    description: `${label} over time with pointwise bands for ${curves.map((curve) => curve.group).join(", ")}; the numbers still at risk stand below.`,
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["Group", "Time", label, "At risk"],
      rows: curves.flatMap((curve) =>
        curve.atRisk.map(({ time, n }) => [
          curve.group,
          numberText(time, 1),
          numberText(valueAt(curve, time), 3),
          groupThousands(n),
        ]),
      ),
    },
  };
}

function styleOf(index: number): { readonly tone: Tone; readonly dash: readonly number[] | undefined } {
  return { tone: TONES[index % TONES.length] ?? "accent", dash: DASHES[index % DASHES.length] };
}

function valueAt(curve: SurvivalCurve, time: number): number {
  const index = curve.times.findLastIndex((at) => at <= time);
  return index < 0 ? 1 : (curve.survival[index] ?? 1);
}

function steps(
  frame: Frame,
  times: readonly number[],
  values: readonly (number | null)[],
  start = 1,
): number[] {
  const points = [frame.x.place(0), frame.y.place(start)];
  let held = start;
  for (const [index, time] of times.entries()) {
    const value = values[index] ?? held;
    points.push(frame.x.place(time), frame.y.place(held), frame.x.place(time), frame.y.place(value));
    held = value;
  }
  return points;
}

function stepBand(frame: Frame, { times, low, high }: SurvivalCurve): number[] {
  const up = steps(frame, times, high);
  const down = steps(frame, times, low);
  const back: number[] = [];
  for (let index = down.length - 2; index >= 0; index -= 2) back.push(down[index] ?? 0, down[index + 1] ?? 0);
  return [...up, ...back];
}
