import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { drawFrame } from "./frame.ts";
import { numberText } from "./number-text.ts";
import { cutToWidth } from "./text-width.ts";

interface TornadoInput {
  readonly id?: string;
  readonly title: string;
  readonly label: string;
  /** The result with every assumption at its likely value. */
  readonly centre: number;
  /** What the result becomes with one assumption at its low and at its high end. */
  readonly bars: readonly {
    readonly label: string;
    readonly atLow: number;
    readonly atHigh: number;
    readonly range: string;
  }[];
}

const ROW = 34;
const LEFT = 210;

/** Which assumption moves the result most: one bar each, the widest on top. */
export function drawTornado({ id = "tornado", title, label, centre, bars }: TornadoInput): Figure {
  const sorted = bars.toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
  const [low, high] = extent([centre, ...sorted.flatMap((bar) => [bar.atLow, bar.atHigh])]);
  const height = sorted.length * ROW + 62;
  const frame = drawFrame({
    width: 620,
    height,
    x: { low, high, label, nice: true, ticks: 4 },
    y: { low: 0, high: 1, label: "", ticks: 1, text: () => "" },
    margins: { top: 10, right: 24, bottom: 46, left: LEFT },
  });
  const marks: Mark[] = frame.marks.filter((mark) => !(mark.kind === "line" && mark.tone === "grid"));
  for (const [index, bar] of sorted.entries()) {
    const y = 10 + index * ROW;
    marks.push(
      {
        kind: "text",
        x: LEFT - 10,
        y: y + 14,
        text: cutToWidth(bar.label, LEFT - 16),
        tone: "ink",
        anchor: "end",
      },
      {
        kind: "text",
        x: LEFT - 10,
        y: y + 28,
        text: cutToWidth(bar.range, LEFT - 16, 11),
        tone: "muted",
        anchor: "end",
        size: 11,
      },
      half(frame.x.place(centre), frame.x.place(bar.atLow), y, "second"),
      half(frame.x.place(centre), frame.x.place(bar.atHigh), y, "accent"),
    );
  }
  const middle = frame.x.place(centre);
  marks.push({ kind: "line", points: [middle, 6, middle, height - 46], tone: "ink" });
  if (frame.x.low < 0 && frame.x.high > 0) {
    const zero = frame.x.place(0);
    marks.push({ kind: "line", points: [zero, 6, zero, height - 46], tone: "warning", dash: [3, 3] });
  }
  return {
    id,
    title,
    description: `How far each assumption alone moves the result from ${numberText(centre)}; the one at the top matters most.`,
    width: 620,
    height,
    marks,
    table: {
      columns: ["Assumption", "Range", "Result at the low end", "Result at the high end"],
      rows: sorted.map((bar) => [bar.label, bar.range, numberText(bar.atLow), numberText(bar.atHigh)]),
    },
  };
}

const half = (centre: number, end: number, y: number, tone: "second" | "accent"): Mark => ({
  kind: "box",
  x: Math.min(centre, end),
  y: y + 4,
  width: Math.abs(end - centre),
  height: 20,
  tone,
  opacity: 0.8,
});
