import { extent } from "./extent.ts";
import type { Figure, Mark } from "./figure.ts";
import { drawFrame } from "./frame.ts";
import { numberText } from "./number-text.ts";
import { cutToWidth } from "./text-width.ts";

interface ColumnsInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly across: string;
  readonly up: string;
  readonly columns: readonly { readonly label: string; readonly value: number }[];
}

/** Counts side by side: alerts of each day, people of each group. */
export function drawColumns({ id, title, description, across, up, columns }: ColumnsInput): Figure {
  const [least, most] = extent([0, ...columns.map((column) => column.value)]);
  const frame = drawFrame({
    width: 520,
    height: 280,
    x: { low: 0, high: Math.max(1, columns.length), label: across, ticks: 1, text: () => "" },
    y: { low: least, high: least === most ? 1 : most, label: up, nice: true },
    margins: { top: 12, right: 16, bottom: 46, left: 66 },
  });
  const every = Math.ceil(columns.length / 14);
  const marks: Mark[] = columns.flatMap(({ label, value }, index): Mark[] => {
    const x = frame.x.place(index + 0.1);
    const box: Mark = {
      kind: "box",
      x,
      y: frame.y.place(value),
      width: frame.x.place(index + 0.9) - x,
      height: frame.y.place(0) - frame.y.place(value),
      tone: "accent",
    };
    if (index % every !== 0) return [box];
    return [
      box,
      {
        kind: "text",
        x: frame.x.place(index + 0.5),
        y: 252,
        text: cutToWidth(label, Math.max(14, every * (438 / Math.max(1, columns.length)) - 4), 11),
        tone: "muted",
        anchor: "middle",
        size: 11,
      },
    ];
  });
  return {
    id,
    title,
    description,
    width: 520,
    height: 280,
    marks: [...frame.marks, ...marks],
    table: {
      columns: [across, up],
      rows: columns.map(({ label, value }) => [label, numberText(value, value % 1 === 0 ? 0 : 2)]),
    },
  };
}
