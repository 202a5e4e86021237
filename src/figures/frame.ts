import type { Mark } from "./figure.ts";
import { numberText } from "./number-text.ts";
import { linearScale } from "./scale.ts";
import type { Scale } from "./scale.ts";

/** Space around the plot for labels. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly nice?: boolean;
  readonly ticks?: number;
  readonly text?: (value: number) => string;
}

interface FrameInput {
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly margins?: Margins;
}

/** Two scales and the marks of the axes they belong to. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly marks: readonly Mark[];
}

const MARGINS: Margins = { top: 12, right: 16, bottom: 46, left: 56 };

/** Axes with light lines across, values beside the lines and a label on each side. */
export function drawFrame({ width, height, x: across, y: up, margins = MARGINS }: FrameInput): Frame {
  const right = width - margins.right;
  const bottom = height - margins.bottom;
  const x = linearScale({ ...across, from: margins.left, to: right });
  const y = linearScale({ ...up, from: bottom, to: margins.top });
  const xText = across.text ?? ((value: number) => numberText(value, x.digits));
  const yText = up.text ?? ((value: number) => numberText(value, y.digits));
  const marks: Mark[] = [
    ...y.ticks.flatMap((tick): Mark[] => [
      { kind: "line", points: [margins.left, y.place(tick), right, y.place(tick)], tone: "grid" },
      {
        kind: "text",
        x: margins.left - 8,
        y: y.place(tick) + 4,
        text: yText(tick),
        tone: "muted",
        anchor: "end",
      },
    ]),
    ...x.ticks.flatMap((tick): Mark[] => [
      { kind: "line", points: [x.place(tick), bottom, x.place(tick), bottom + 4], tone: "muted" },
      { kind: "text", x: x.place(tick), y: bottom + 18, text: xText(tick), tone: "muted", anchor: "middle" },
    ]),
    { kind: "line", points: [margins.left, bottom, right, bottom], tone: "muted" },
    {
      kind: "text",
      x: (margins.left + right) / 2,
      y: height - 8,
      text: across.label,
      tone: "ink",
      anchor: "middle",
      size: 13,
    },
    {
      kind: "text",
      x: 14,
      y: (margins.top + bottom) / 2,
      text: up.label,
      tone: "ink",
      anchor: "middle",
      size: 13,
      upright: true,
    },
  ];
  return { x, y, marks };
}

/** Flat points of a curve in the picture; values outside the axes are cut at their edges. */
export function trace({ x, y }: Frame, xs: ArrayLike<number>, ys: ArrayLike<number | null>): number[] {
  const points: number[] = [];
  for (let index = 0; index < xs.length; index += 1) {
    const value = ys[index] ?? Number.NaN;
    points.push(x.place(inside(x, xs[index] ?? Number.NaN)), y.place(inside(y, value)));
  }
  return points;
}

/** A band between two curves as one closed shape; stretches without limits are left out. */
export function band(
  frame: Frame,
  xs: ArrayLike<number>,
  lows: ArrayLike<number | null>,
  highs: ArrayLike<number | null>,
): number[] {
  const kept: number[] = [];
  for (let index = 0; index < xs.length; index += 1)
    if (isNumber(lows[index]) && isNumber(highs[index])) kept.push(index);
  const pick = (from: ArrayLike<number | null>) => kept.map((index) => from[index] ?? Number.NaN);
  const across = kept.map((index) => xs[index] ?? Number.NaN);
  return [
    ...trace(frame, across, pick(highs)),
    ...trace(frame, across.toReversed(), pick(lows).toReversed()),
  ];
}

const isNumber = (value: number | null | undefined): boolean =>
  typeof value === "number" && Number.isFinite(value);

const inside = (scale: Scale, value: number): number => Math.min(scale.high, Math.max(scale.low, value));
