import { numberText } from "#src/figures/index.ts";
import type { Figure } from "#src/figures/index.ts";
import type { Results } from "../use-practice.ts";

type Confidence = NonNullable<Results["confidence"]>;
type Mark = Figure["marks"][number];

const SIDE = 300;
const LEFT = 56;
const TOP = 12;
const SIZE = { width: LEFT + SIDE + 16, height: TOP + SIDE + 46 };
const STEPS = [0, 0.25, 0.5, 0.75, 1];

const across = (share: number): number => LEFT + share * SIDE;
const down = (share: number): number => TOP + (1 - share) * SIDE;

/** What was stated against how often it came true: dots as large as their items, the curve, and where both are one. */
export function drawConfidence({ n, stated, curve }: Confidence): Figure {
  const most = Math.max(1, ...stated.map((one) => one.n));
  const line = curve?.at.flatMap((at, place) => {
    const observed = curve.observed[place];
    return observed === undefined ? [] : [across(at), down(Math.min(1, Math.max(0, observed)))];
  });
  return {
    id: "calibration-of-confidence",
    title: "Calibration",
    description: `How often you were with most experts against how sure you said you were, n = ${n}. On the broken line both are one; below it you were too sure.`,
    ...SIZE,
    marks: [
      ...STEPS.flatMap(axisMarks),
      { kind: "line", points: [across(0), down(0), across(1), down(1)], tone: "muted", dash: [4, 4] },
      ...(line === undefined ? [] : [{ kind: "line", points: line, tone: "accent", width: 2 } as const]),
      ...stated.map((one): Mark => ({
        kind: "dot",
        x: across(one.said),
        y: down(one.right),
        radius: 3 + 5 * Math.sqrt(one.n / most),
        tone: "second",
      })),
      text(across(0.5), SIZE.height - 6, "How sure you said you were", "middle"),
      { ...text(14, down(0.5), "With most experts", "middle"), upright: true },
    ],
    table: {
      columns: ["Said, on average", "With most experts", "Items"],
      rows: stated.map((one) => [numberText(one.said, 2), numberText(one.right, 2), String(one.n)]),
    },
  };
}

function axisMarks(share: number): Mark[] {
  return [
    { kind: "line", points: [across(0), down(share), across(1), down(share)], tone: "grid" },
    { kind: "line", points: [across(share), down(0), across(share), down(1)], tone: "grid" },
    text(across(share), TOP + SIDE + 18, numberText(share, 2), "middle"),
    text(LEFT - 8, down(share) + 4, numberText(share, 2), "end"),
  ];
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: "middle" | "end",
): Extract<Mark, { kind: "text" }> {
  return { kind: "text", x, y, text: words, tone: "muted", anchor, size: 12 };
}
