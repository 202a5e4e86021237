import type { Mark, Tone } from "./figure.ts";

/** What a line stands for. */
export interface LegendEntry {
  readonly text: string;
  readonly tone: Tone;
  readonly dash?: readonly number[];
}

/** A key of lines, one under the other, from a top left corner. */
export function drawLegend(entries: readonly LegendEntry[], x: number, y: number): Mark[] {
  return entries.flatMap(({ text, tone, dash }, index): Mark[] => {
    const row = y + index * 17;
    return [
      {
        kind: "line",
        points: [x, row, x + 22, row],
        tone,
        width: 2,
        ...(dash === undefined ? {} : { dash }),
      },
      { kind: "text", x: x + 28, y: row + 4, text, tone: "ink" },
    ];
  });
}
