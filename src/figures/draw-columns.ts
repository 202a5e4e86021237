import type { Figure, Mark } from "./figure.ts";
import { drawFrame } from "./frame.ts";
import { numberText } from "./number-text.ts";

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
  const most = Math.max(1, ...columns.map((column) => column.value));
  const frame = drawFrame({
    width: 520,
    height: 280,
    x: { low: 0, high: Math.max(1, columns.length), label: across, ticks: 1, text: () => "" },
    y: { low: 0, high: most, label: up, nice: true },
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
        text: label,
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
