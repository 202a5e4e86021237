import type { Figure, Mark, Tone } from "./figure.ts";
import { thresholdText } from "./mark-threshold.ts";
import { groupThousands } from "./number-text.ts";

interface TwoByTwoInput {
  readonly id?: string;
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

const SIDE = 360;
const LEFT = 20;
const TOP = 34;

/** The four outcomes in people per 1,000, each as large as its share. */
export function drawTwoByTwo(input: TwoByTwoInput): Figure {
  const { id = "two-by-two", threshold } = input;
  const of = perThousand(input);
  const flagged = of.truePositives + of.falsePositives;
  const cells: {
    text: string;
    says: string;
    n: number;
    tone: Tone;
    across: "flagged" | "passed";
    part: number;
  }[] = [
    {
      text: "event, flagged",
      says: "found",
      n: of.truePositives,
      tone: "accent",
      across: "flagged",
      part: 0,
    },
    {
      text: "no event, flagged",
      says: "false alarms",
      n: of.falsePositives,
      tone: "second",
      across: "flagged",
      part: 1,
    },
    {
      text: "event, not flagged",
      says: "missed",
      n: of.falseNegatives,
      tone: "warning",
      across: "passed",
      part: 0,
    },
    {
      text: "no event, not flagged",
      says: "left alone",
      n: of.trueNegatives,
      tone: "muted",
      across: "passed",
      part: 1,
    },
  ];
  const wide = (flagged / 1000) * SIDE;
  const marks: Mark[] = cells.flatMap(({ n, tone, across, part }) => {
    const column = across === "flagged" ? flagged : 1000 - flagged;
    const first = across === "flagged" ? of.truePositives : of.falseNegatives;
    const high = column === 0 ? 0 : (n / column) * SIDE;
    const above = part === 0 || column === 0 ? 0 : (first / column) * SIDE;
    return [
      {
        kind: "box",
        x: LEFT + (across === "flagged" ? 0 : wide),
        y: TOP + above,
        width: Math.max(0, (across === "flagged" ? wide : SIDE - wide) - 2),
        height: Math.max(0, high - 2),
        tone,
        opacity: part === 0 ? 0.9 : 0.4,
      },
    ] satisfies Mark[];
  });
  const key = cells.flatMap(({ says, text, n, tone, part }, index): Mark[] => [
    {
      kind: "box",
      x: SIDE + 44,
      y: TOP + index * 58,
      width: 14,
      height: 14,
      tone,
      opacity: part === 0 ? 0.9 : 0.4,
    },
    {
      kind: "text",
      x: SIDE + 66,
      y: TOP + index * 58 + 12,
      text: `${groupThousands(n)} ${says}`,
      tone: "ink",
      bold: true,
      size: 15,
    },
    { kind: "text", x: SIDE + 66, y: TOP + index * 58 + 30, text, tone: "muted" },
  ]);
  return {
    id,
    title: `Of 1\u202F000 people at a threshold of ${thresholdText(threshold)}`,
    description: cells.map(({ n, says, text }) => `${groupThousands(n)} ${says} (${text})`).join(", "),
    width: 600,
    height: TOP + SIDE + 10,
    marks: [
      {
        kind: "text",
        x: LEFT,
        y: 22,
        text: `Flagged: ${groupThousands(flagged)} of 1\u202F000`,
        tone: "ink",
        bold: true,
      },
      ...marks,
      ...key,
    ],
    table: {
      columns: ["Outcome", "People per 1\u202F000"],
      rows: cells.map(({ says, text, n }) => [`${says} (${text})`, groupThousands(n)]),
    },
  };
}

/** The four counts scaled to 1,000, rounded so that they still add up. */
export function perThousand(counts: {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}): { truePositives: number; falsePositives: number; falseNegatives: number; trueNegatives: number } {
  const keys = ["truePositives", "falsePositives", "falseNegatives", "trueNegatives"] as const;
  const n = keys.reduce((sum, key) => sum + counts[key], 0);
  if (n === 0) return { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  const exact = keys.map((key) => (counts[key] / n) * 1000);
  const floors = exact.map(Math.floor);
  // Largest remainders get what rounding down lost, so that the four always make 1,000.
  const left = 1000 - floors.reduce((sum, value) => sum + value, 0);
  const order = keys.map((_, index) => index).toSorted((a, b) => rest(exact, b) - rest(exact, a) || a - b);
  for (const index of order.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  const [truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0] = floors;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

const rest = (exact: readonly number[], index: number): number =>
  (exact[index] ?? 0) - Math.floor(exact[index] ?? 0);
