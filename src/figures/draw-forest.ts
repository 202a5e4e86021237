import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { drawFrame } from "./frame.ts";
import { groupThousands, numberText } from "./number-text.ts";
import { cutToWidth } from "./text-width.ts";

/** One line of a forest plot. */
export interface ForestRow {
  readonly label: string;
  readonly n: number;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** Starts a new group: its label stands above. */
  readonly heading?: string;
  /** Too few rows to lean on; drawn lighter. */
  readonly small?: boolean;
}

interface ForestInput {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly rows: readonly ForestRow[];
  /** A line to compare with: the whole file, or no difference. */
  readonly reference?: number;
}

const WIDTH = 620;
const ROW = 24;
const LEFT = 230;
const RIGHT = 150;

/** Estimates with intervals under each other, one line a group, beside the value of the whole. */
export function drawForest({ id, title, label, rows, reference }: ForestInput): Figure {
  const lines = rows.flatMap((row) => (row.heading === undefined ? [row] : [row.heading, row]));
  const height = lines.length * ROW + 64;
  const [low, high] = extent([reference, ...rows.flatMap((row) => [row.value, row.low, row.high])]);
  const frame = drawFrame({
    width: WIDTH,
    height,
    x: { low, high, label, nice: true, ticks: 4 },
    y: { low: 0, high: 1, label: "", ticks: 1, text: () => "" },
    margins: { top: 12, right: RIGHT, bottom: 46, left: LEFT },
  });
  const marks: Mark[] = frame.marks.filter((mark) => !(mark.kind === "line" && mark.tone === "grid"));
  if (reference !== undefined) {
    const x = frame.x.place(reference);
    marks.push({ kind: "line", points: [x, 8, x, height - 46], tone: "muted", dash: [4, 4] });
  }
  for (const [index, line] of lines.entries())
    marks.push(...rowMarks(line, 12 + index * ROW + ROW / 2, frame.x.place));
  return {
    id,
    title,
    description: `${label} with intervals for ${rows.length} groups${reference === undefined ? "" : `; the broken line stands at ${numberText(reference, 3)}`}. Groups with few rows are drawn lighter, never left out.`,
    width: WIDTH,
    height,
    marks,
    table: {
      columns: ["Group", "n", label, "Low", "High"],
      rows: rows.map((row) => [
        row.label,
        groupThousands(row.n),
        cell(row.value),
        cell(row.low),
        cell(row.high),
      ]),
    },
  };
}

function rowMarks(line: ForestRow | string, y: number, place: (value: number) => number): Mark[] {
  if (typeof line === "string")
    return [{ kind: "text", x: 8, y: y + 4, text: cutToWidth(line, WIDTH - 16), tone: "ink", bold: true }];
  const tone = line.small === true ? "muted" : "accent";
  const marks: Mark[] = [
    { kind: "text", x: 20, y: y + 4, text: cutToWidth(line.label, LEFT - 88), tone: "ink" },
    { kind: "text", x: LEFT - 10, y: y + 4, text: groupThousands(line.n), tone: "muted", anchor: "end" },
  ];
  if (line.value === null) {
    return [...marks, { kind: "text", x: WIDTH - RIGHT + 12, y: y + 4, text: "not defined", tone: "muted" }];
  }
  const text = [
    cell(line.value),
    ...(typeof line.low === "number" ? [`(${cell(line.low)} to ${cell(line.high)})`] : []),
  ];
  if (typeof line.low === "number" && typeof line.high === "number") {
    marks.push({ kind: "line", points: [place(line.low), y, place(line.high), y], tone, width: 1.5 });
  }
  marks.push(
    { kind: "box", x: place(line.value) - 4, y: y - 4, width: 8, height: 8, tone },
    { kind: "text", x: WIDTH - RIGHT + 12, y: y + 4, text: text.join(" "), tone: "ink" },
  );
  return marks;
}

const cell = (value: number | null | undefined): string =>
  typeof value === "number" ? numberText(value, 3) : "not defined";
