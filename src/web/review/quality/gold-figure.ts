import type { Figure, Mark } from "#src/figures/index.ts";
import type { Quality } from "../use-review.ts";

type Gold = Quality["gold"][number];

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 34;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 30;

/** The smoothed share right after each known item, with the lower limit set by somebody's own beginning. */
export function drawGold({ person, chart, drifting, given }: Gold, name: string): Figure {
  const last = Math.max(1, chart.length - 1);
  const x = (at: number) => LEFT + (at / last) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - Math.min(1, Math.max(0, share))) * (HEIGHT - TOP - BOTTOM);
  const line = (value: (point: Gold["chart"][number]) => number) =>
    chart.flatMap((point, at) => [x(at), y(value(point))]);
  const marks: Mark[] = [
    ...[0, 0.5, 1].flatMap((share): Mark[] => [
      { kind: "line", points: [LEFT, y(share), WIDTH - RIGHT, y(share)], tone: "grid" },
      {
        kind: "text",
        x: LEFT - 6,
        y: y(share) + 4,
        text: String(share),
        tone: "muted",
        anchor: "end",
        size: 11,
      },
    ]),
    ...chart.map((point, at): Mark => ({
      kind: "dot",
      x: x(at),
      y: y(point.value),
      radius: 2,
      tone: "muted",
    })),
    { kind: "line", points: line(({ lower }) => lower), tone: "warning", dash: [4, 3] },
    { kind: "line", points: line(({ smoothed }) => smoothed), tone: "accent", width: 2 },
    {
      kind: "text",
      x: (LEFT + WIDTH - RIGHT) / 2,
      y: HEIGHT - 8,
      text: "known items in the order they came",
      tone: "muted",
      anchor: "middle",
      size: 11,
    },
  ];
  return {
    id: `gold-${person}`,
    title: `Known items of ${name}, n = ${given}`,
    description: `The line is the smoothed share right, the broken one the lowest that chance explains. ${drifting ? "It has come below that." : "It has not come below that."}`,
    width: WIDTH,
    height: HEIGHT,
    marks,
    table: {
      columns: ["Known item", "Right", "Smoothed share", "Lower limit"],
      rows: chart.map(({ value, smoothed, lower }, at) => [
        String(at + 1),
        value === 1 ? "yes" : "no",
        smoothed.toFixed(2),
        lower.toFixed(2),
      ]),
    },
  };
}
